import { useId } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectPairRows, type PairCell, type PairCount } from '../../domain/analysis/pairRows';
import type { Bin } from '../../domain/colorScale';
import type { Indicator } from '../../domain/dataset';
import { HATCHES } from '../../domain/hatch';
import { paintValue } from '../../domain/palette';
import type { Scene, ScenePair } from '../../domain/scene';
import { withSoftHyphens } from '../../i18n/hyphenate';
import { useI18n } from '../../i18n/I18nContext';
import { withUnit } from '../../i18n/withUnit';
import { BinSwatch } from './BinSwatch';
import { binLabel } from './binWords';
import { PairCellButton } from './PairCellButton';
import { PairFigure } from './PairFigure';
import { usePairWords } from './pairWords';
import { usePinnedClassId } from '../../state/classHighlightStore';
import { HatchPattern } from '../../ui/HatchPattern';

interface PairMatrixProps {
  readonly scene: Scene;
  readonly pair: ScenePair;
  readonly first: Indicator;
}

/** Hatches of the second variable by level, less the lowest, which has none. */
const LEVEL_HATCHES = ['sparseHatch', 'denseHatch'] as const;

/** Classes of two indicators across and upwards, each cell as the map paints it, with the number of its regions. */
export function PairMatrix({ scene, pair, first }: PairMatrixProps) {
  const { geography } = useAtlas();
  const i18n = useI18n();
  const { t, format } = i18n;
  const words = usePairWords();
  const scope = useId();
  const { columns, rows, missing, isFiltered } = selectPairRows(scene, pair);
  const second = pair.indicator;
  const nameOf = (indicator: Indicator) =>
    withUnit(format.pick(indicator.label), 'unit' in indicator ? format.pick(indicator.unit) : '');
  const shortOf = (bin: Bin, indicator: Indicator) => {
    const categories = indicator.type === 'category' ? indicator.categories : [];
    const short = categories.find(({ id }) => id === bin.id)?.shortLabel;
    return short === undefined ? binLabel(bin, indicator, i18n) : format.pick(short);
  };
  const namesOf = (ids: readonly string[]) =>
    format.list(ids.map((id) => format.pick(geography.regionById.get(id)?.shortName ?? { ru: id, en: id })));
  const written = (count: number, total: number) =>
    isFiltered ? t.legend.countOfTotal(format.number(count), format.number(total)) : format.number(count);
  const pinnedId = usePinnedClassId();
  const pinned = rows.flatMap(({ cells }) => cells).find(({ id }) => id === pinnedId);
  const classesOf = ({ bins }: PairCell) =>
    [binLabel(bins.first, first, i18n), binLabel(bins.second, second, i18n)] as const;
  const figure = (label: string, { ids, count, total }: PairCount) => (
    <PairFigure {...{ scene, pair, first, label, ids }} written={written(count, total)} />
  );
  const cell = (whole: PairCell) => {
    const { id, paint, level, ids, count, total } = whole;
    const label = words.cell(...classesOf(whole), written(count, total));
    return (
      <td
        key={id}
        className="pair-legend__cell"
        data-class={id}
        title={count === 0 ? label : `${label} — ${namesOf(ids)}`}
      >
        <svg className="pair-legend__paint" aria-hidden="true">
          <rect width="100%" height="100%" fill={paintValue(paint)} />
          {level > 0 && (
            <rect width="100%" height="100%" fill={`url(#${scope}${LEVEL_HATCHES[level - 1]})`} />
          )}
        </svg>
        <PairCellButton classId={id} label={label} count={format.number(count)} />
      </td>
    );
  };
  return (
    <>
      <svg className="visually-hidden" width="0" height="0" focusable="false" aria-hidden="true">
        <defs>
          {HATCHES.map(({ id, hatch }) => (
            <HatchPattern key={id} id={`${scope}${id}`} hatch={hatch} stroke={paintValue(hatch.paint)} />
          ))}
        </defs>
      </svg>
      <p className="pair-legend__axis">
        <span aria-hidden="true">↑ </span>
        {nameOf(second)}
      </p>
      <table className="pair-legend__matrix">
        <caption className="visually-hidden">
          {words.matrix(nameOf(first), nameOf(second))}. {words.counted}
        </caption>
        <tbody>
          {rows.map(({ bin, cells }) => (
            <tr key={bin.id}>
              <th className="pair-legend__row" scope="row">
                {withSoftHyphens(shortOf(bin, second))}
              </th>
              {cells.map(cell)}
            </tr>
          ))}
          <tr>
            <td />
            {columns.map((bin) => (
              <th key={bin.id} className="pair-legend__column" scope="col">
                {withSoftHyphens(shortOf(bin, first))}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="pair-legend__axis pair-legend__axis--first">
        {nameOf(first)}
        {first.type === 'category' ? null : <span aria-hidden="true"> →</span>}
      </p>
      {/* A number in a cell points at its regions: where it comes from is told here. */}
      <p className="legend__row" role="status">
        {pinned !== undefined && (
          <>
            <span className="legend__label">{words.both(...classesOf(pinned))}</span>
            {figure(words.both(...classesOf(pinned)), pinned)}
          </>
        )}
      </p>
      <ul className={missing.length === 0 ? '' : 'legend__rows legend__rows--overlay'}>
        {missing.map((group) => {
          const { kind, of, ids } = group;
          const label =
            of === 'both'
              ? words[`${kind}Both`]
              : words[kind](format.pick((of === 'first' ? first : second).shortLabel));
          return (
            <li
              key={`${kind}-${of}`}
              className="legend__row"
              data-class={`${kind}-${of}`}
              title={namesOf(ids) || undefined}
            >
              <BinSwatch paint={kind} isUnknown={kind === 'unknown'} />
              <span className="legend__label">{label}</span>
              {figure(label, group)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
