import { useAtlas } from '../../data/AtlasContext';
import type { CompareCell, CompareColumn } from '../../domain/comparison';
import type { Indicator } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { BinSwatch } from '../legend/BinSwatch';
import { useTableWords } from '../table/tableWords';
import { inBoth, useCompareWords } from './compareWords';

interface ClassSharesProps {
  readonly indicator: Extract<Indicator, { type: 'category' }>;
  readonly column: Extract<CompareColumn, { kind: 'group' }>;
  readonly cell: Extract<CompareCell, { kind: 'classes' }>;
  readonly place: string;
}

/** Classes have no mean: how many regions of the place are of each. */
export function ClassShares({ indicator, column, cell, place }: ClassSharesProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const table = useTableWords();
  const nothing = indicator.unknown?.label;
  return (
    <ul className="compare__shares">
      {cell.shares.map(({ category, regionIds, sourceIds }) => {
        const label = category?.label ?? nothing ?? { ru: table.unknown, en: table.unknown };
        const written = format.number(regionIds.length);
        return (
          <li key={category?.id ?? 'unknown'}>
            <FigureButton
              className="compare__class"
              title={format.pick(label)}
              aria-label={words.figureOf(written, format.pick(label), place)}
              {...opensProvenance({
                kind: 'regionSet',
                indicatorId: indicator.id,
                label: inBoth((both, language) =>
                  both.classLabel(indicator.label[language], label[language]),
                ),
                places: [column.district?.name ?? geography.name],
                definitions: [...(category === null ? [] : [category.definition]), indicator.definition],
                regionIds,
                of: column.regionIds.length,
                sourceIds,
                isUnfiltered: true,
              })}
            >
              <BinSwatch paint={category?.paint ?? 'unknown'} isUnknown={category === null} />
              {written}
            </FigureButton>
          </li>
        );
      })}
    </ul>
  );
}
