import type { Compliance, GapDistrict, GapKnown, GapRegion } from '../../domain/gap';
import type { Localized } from '../../domain/text';
import { useI18n } from '../../i18n/I18nContext';
import { GapBar } from './GapBar';
import { GapFigure } from './GapFigure';
import { inBoth, participationLabel, useGapWords } from './gapWords';

/** The same counts by district: bars on one scale, and every number with its origin. */
export function GapDistricts({ gap }: { readonly gap: GapKnown }) {
  const words = useGapWords();
  const { districts, hasUnknown } = gap;
  const reach = Math.max(1, ...districts.map(({ regions }) => regions.length));
  const headings = [
    words.district,
    words.bar,
    words.columns.none,
    words.columns.noneReported,
    words.columns.has,
    ...(hasUnknown ? [words.columns.unknown] : []),
    words.total,
  ];
  return (
    <div className="gap__pane">
      <table className="gap__table">
        <caption className="visually-hidden">{words.districtsHeading}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {districts.map((row) => (
            <Row key={row.district.id} gap={gap} row={row} reach={reach} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly gap: GapKnown;
  readonly row: GapDistrict;
  readonly reach: number;
}

function Row({ gap, row: { district, regions, cells }, reach }: RowProps) {
  const { format } = useI18n();
  const { hasUnknown } = gap;
  const ofCompliance = (compliance: Compliance) => regions.filter((r) => r.compliance === compliance);
  const reported = participationLabel(gap, 'reported');
  const figure = (list: readonly GapRegion[], label: Localized) => (
    <td>
      <GapFigure regions={list} label={label} of={regions.length} district={district} />
    </td>
  );
  const labelOf = (compliance: Compliance) => inBoth((both) => both.compliances[compliance]);
  return (
    <tr>
      <th scope="row">
        <span className="gap__district">{format.pick(district.name)}</span>
        <span className="gap__district-short" aria-hidden="true">
          {format.pick(district.shortName)}
        </span>
      </th>
      <td className="gap__bar-cell">
        <GapBar cells={cells} reach={reach} />
      </td>
      {figure(ofCompliance('none'), labelOf('none'))}
      {figure(
        ofCompliance('none').filter(({ participation }) => participation === 'reported'),
        inBoth((both, language) => both.cellOf(both.compliances.none, reported[language])),
      )}
      {figure(ofCompliance('has'), labelOf('has'))}
      {hasUnknown && figure(ofCompliance('unknown'), labelOf('unknown'))}
      <td>
        <GapFigure
          regions={regions}
          label={inBoth((both) => both.total)}
          of={regions.length}
          district={district}
        />
      </td>
    </tr>
  );
}
