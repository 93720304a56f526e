import type { Category, Indicator } from '../domain/dataset';
import type { Region } from '../domain/geography';
import type { Scene } from '../domain/scene';
import { withSoftHyphens } from '../i18n/hyphenate';
import { useI18n } from '../i18n/I18nContext';
import { BinSwatch } from '../panels/legend/BinSwatch';
import { opensProvenance } from '../state/provenanceStore';
import { patchView } from '../state/viewStore';
import { FigureButton } from '../ui/FigureButton';

interface DistrictRegionsProps {
  readonly regions: readonly Region[];
  readonly scene: Scene;
  readonly indicator: Indicator;
  readonly overlay: Category | null;
}

/** The regions of one small map by name: the way to them by keyboard and finger, with the value where it is a number. */
export function DistrictRegions({ regions, scene, indicator, overlay }: DistrictRegionsProps) {
  const { t, format } = useI18n();
  return (
    <ul className="district-maps__regions">
      {regions.map(({ id, name, shortName }) => {
        const mark = scene.markById.get(id);
        const observation = scene.observations.get(id);
        const isNumber = observation?.kind === 'value' && indicator.type !== 'category';
        return (
          <li key={id} className="district-maps__region">
            <button
              type="button"
              className="district-maps__button"
              aria-pressed={id === scene.selectedId}
              title={format.pick(name)}
              onClick={() => patchView({ regionId: id })}
            >
              <BinSwatch
                paint={mark?.paint ?? 'unknown'}
                isUnknown={mark?.isUnknown ?? true}
                overlayPaint={mark?.isOverlaid === true ? overlay?.paint : undefined}
              />
              <span>{withSoftHyphens(format.pick(shortName))}</span>
              {mark?.isUnknown === true && <span className="visually-hidden">, {t.app.unknownValue}</span>}
              {mark?.isOverlaid === true && overlay !== null && (
                <span className="visually-hidden">, {format.pick(overlay.label)}</span>
              )}
            </button>
            {isNumber && (
              <FigureButton
                {...opensProvenance({ kind: 'observation', indicatorId: indicator.id, regionId: id })}
              >
                {format.number(Number(observation.value), 2)}
              </FigureButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
