import { useAtlas } from '../../data/AtlasContext';
import type { TheilDecomposition } from '../../domain/statistics/theil';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';
import { useMeasured } from './measured';
import { SignedBar } from './SignedBar';

/** Less than this is rounding, not inequality. */
const NOTHING = 1e-12;
const DIGITS = 3;
const SHOWN = 10 ** DIGITS;

interface TheilCardProps {
  readonly theil: TheilDecomposition;
  readonly areRates: boolean;
}

/** How much of the inequality lies between the districts, and what each of them adds. */
export function TheilCard({ theil, areRates }: TheilCardProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const { total, between, within } = theil;
  const rows = theil.groups
    .map((group) => ({ ...group, added: group.between + group.within }))
    .toSorted((a, b) => b.added - a.added);
  const reach = Math.max(...rows.map(({ added }) => Math.abs(added)));
  const isEven = total < NOTHING;
  // What lies between districts is a question of several.
  const isOne = !isEven && rows.length === 1;
  const nameOf = (id: string) => format.pick(geography.districtById.get(id)?.shortName ?? { ru: id, en: id });
  return (
    <MeasureCard text={words.measures.theil} value={format.number(total, DIGITS)} isWide>
      {isEven && <p>{words.theilNone}</p>}
      {isOne && <p>{words.theilOne(nameOf(rows[0]?.group ?? ''))}</p>}
      {!isEven && !isOne && (
        <>
          <TheilSum theil={theil} />
          <p>{words.theil(format.percent(between / total, 1), format.percent(within / total, 1))}</p>
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
          {areRates && <p>{words.sumOfRates}</p>}
          {rows.some(({ added }) => added < 0) && <p>{words.theilNote}</p>}
        </>
      )}
    </MeasureCard>
  );
}

/** T as the sum of its parts, in numbers that add up as written: what rounding takes goes to the last one. */
function TheilSum({ theil: { total, between } }: { readonly theil: TheilDecomposition }) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const target = useMeasured();
  const rounded = (value: number) => Math.round(value * SHOWN) / SHOWN;
  const [whole, first] = [rounded(total), rounded(between)];
  const parts = [
    { sign: '', label: words.theilTotal, value: whole },
    { sign: '=', label: words.theilBetween, value: first },
    { sign: '+', label: words.theilWithin, value: rounded(whole - first) },
  ];
  return (
    <ul className="theil-sum">
      {parts.map(({ sign, label, value }) => (
        <li key={label} className="theil-sum__part">
          {sign !== '' && <span aria-hidden="true">{sign}</span>}
          <FigureButton
            className="theil-sum__value"
            aria-label={`${format.number(value, DIGITS)} — ${label}`}
            {...opensProvenance(target)}
          >
            {format.number(value, DIGITS)}
          </FigureButton>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
