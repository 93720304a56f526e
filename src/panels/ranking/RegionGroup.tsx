import type { Category, Indicator } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';
import type { ClassGroup } from '../../domain/rankingRows';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { patchView } from '../../state/viewStore';
import { FigureButton } from '../../ui/FigureButton';
import { BinSwatch } from '../legend/BinSwatch';
import { binLabel } from '../legend/binWords';
import { useRankingWords } from './rankingWords';

interface RegionGroupProps {
  readonly group: ClassGroup;
  /** Whose class it is. */
  readonly indicator: Indicator;
  readonly selectedId: RegionId | null;
  /** What the hatching of a second variable says, where there is one. */
  readonly overlay?: Category | undefined;
}

/** A class of the legend with its regions, each of them a button that selects it. */
export function RegionGroup({ group: { bin, members }, indicator, selectedId, overlay }: RegionGroupProps) {
  const i18n = useI18n();
  const { format } = i18n;
  const words = useRankingWords();
  const label = binLabel(bin, indicator, i18n);
  const count = format.number(members.length);
  return (
    <section className="region-ranking__group">
      <h3 className="region-ranking__class">
        <BinSwatch paint={bin.paint} isUnknown={bin.kind === 'unknown'} />
        <span>{label}</span>
        <FigureButton
          className="region-ranking__figure"
          aria-label={words.groupCount(label, count)}
          {...opensProvenance({ kind: 'classCount', indicatorId: indicator.id, binId: bin.id })}
        >
          {count}
        </FigureButton>
      </h3>
      {members.length === 0 ? <p className="region-ranking__hint">{words.noMembers}</p> : null}
      <ul className="region-ranking__chips">
        {members.map(({ region, mark }) => (
          <li key={region.id}>
            <button
              type="button"
              className="region-ranking__chip"
              aria-pressed={region.id === selectedId}
              onClick={() => patchView({ regionId: region.id })}
            >
              {mark?.isOverlaid === true && overlay !== undefined ? (
                <>
                  <BinSwatch paint={mark.paint} isUnknown={mark.isUnknown} overlayPaint={overlay.paint} />
                  {format.pick(region.name)}
                  <span className="visually-hidden">, {format.pick(overlay.label)}</span>
                </>
              ) : (
                format.pick(region.name)
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
