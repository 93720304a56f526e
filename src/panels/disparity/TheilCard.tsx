import { useAtlas } from '../../data/AtlasContext';
import type { TheilDecomposition } from '../../domain/statistics/theil';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';
import { SignedBar } from './SignedBar';

/** Less than this is rounding, not inequality. */
const NOTHING = 1e-12;

/** How much of the inequality lies between the districts, and what each of them adds. */
export function TheilCard({ theil }: { readonly theil: TheilDecomposition }) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const { total, between, within } = theil;
  const rows = theil.groups
    .map((group) => ({ ...group, added: group.between + group.within }))
    .toSorted((a, b) => b.added - a.added);
  const reach = Math.max(...rows.map(({ added }) => Math.abs(added)));
  const isEven = total < NOTHING;
  const nameOf = (id: string) => format.pick(geography.districtById.get(id)?.shortName ?? { ru: id, en: id });
  return (
    <MeasureCard text={words.measures.theil} value={format.number(total, 3)} isWide>
      <p>
        {isEven
          ? words.theilNone
          : words.theil(format.percent(between / total, 1), format.percent(within / total, 1))}
      </p>
      {!isEven && (
        <>
          <table className="disparity__table">
            <caption className="visually-hidden">{words.theilCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.theilDistrict}</th>
                <th scope="col">{words.theilBase}</th>
                <th scope="col">{words.theilValue}</th>
                <th scope="col" colSpan={2}>
                  {words.theilContribution}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ group, baseShare, valueShare, added }) => (
                <tr key={group}>
                  <th scope="row">{nameOf(group)}</th>
                  <td>{format.percent(baseShare, 1)}</td>
                  <td>{format.percent(valueShare, 1)}</td>
                  <td>{format.number(added, 3)}</td>
                  <td className="disparity__bar-cell">
                    <SignedBar value={added} reach={reach} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.some(({ added }) => added < 0) && <p>{words.theilNote}</p>}
        </>
      )}
    </MeasureCard>
  );
}
