import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { boundariesQuery } from '../data/queries';
import { selectDistrictScenes } from '../domain/districtScenes';
import { baseIndicator, requireIndicator, selectOverlayCategory } from '../domain/observations';
import type { RegionId } from '../domain/geography';
import type { Scene } from '../domain/scene';
import { districts as en } from '../i18n/features/districts.en';
import { districts as ru } from '../i18n/features/districts.ru';
import { createFeatureWords, useI18n } from '../i18n/I18nContext';
import { decodeBoundaries } from '../map/decodeBoundaries';
import { StaticMap } from '../map/StaticMap';
import type { StaticPaint } from '../map/staticPaint';
import { BinSwatch } from '../panels/legend/BinSwatch';
import { patchView } from '../state/viewStore';
import { ClassKey } from './ClassKey';
import { DistrictRegions } from './DistrictRegions';
import './DistrictMaps.css';
import { ObjectClassMaps } from './ObjectClassMaps';
import type { Installation } from './start';

const useDistrictsWords = createFeatureWords({ ru, en });
/** Kept by no filter: bare land. */
const BARE: StaticPaint = { paint: 'land' };

const selectRegion = (regionId: RegionId) => patchView({ regionId });

interface DistrictMapsProps {
  readonly installation: Installation;
  readonly scene: Scene;
}

/** Small multiples: one small map a federal district, all in the classes of the large one. */
export function DistrictMaps({ installation, scene }: DistrictMapsProps) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useDistrictsWords();
  const overview = useQuery(boundariesQuery(installation.config, geography, 'overview')).data?.value;
  const boundaries = overview === undefined ? null : decodeBoundaries(overview);
  const districts = useMemo(() => {
    const { compare } = new Intl.Collator(format.language);
    return selectDistrictScenes(geography, scene, (a, b) =>
      compare(format.pick(a.shortName), format.pick(b.shortName)),
    );
  }, [geography, scene, format]);
  const indicator = requireIndicator(dataset, scene.indicatorId);
  const base = baseIndicator(dataset, indicator);
  const overlay = selectOverlayCategory(dataset, indicator);
  const paintOf = (id: string) => {
    const mark = scene.markById.get(id);
    return mark === undefined || mark.emphasis === 'muted' ? BARE : mark;
  };
  return (
    <section className="district-maps" aria-label={words.heading}>
      <p className="district-maps__hint">{words.hint}</p>
      <ClassKey bins={scene.scale.bins} indicator={base}>
        {overlay !== null && (
          <li>
            <BinSwatch paint="marker" isUnknown={false} overlayPaint={overlay.paint} />
            {format.pick(overlay.label)}
          </li>
        )}
      </ClassKey>
      {districts.length === 0 && <p role="status">{words.empty}</p>}
      <div className="district-maps__grid">
        {districts.map(({ district, regions, kept }) => (
          <article key={district.id} className="district-maps__district">
            <h2 className="district-maps__name">
              {format.pick(district.name)}
              <span className="district-maps__count">
                {words.regions(kept.length, format.number(kept.length))}
              </span>
            </h2>
            {boundaries !== null && (
              <StaticMap
                boundaries={boundaries}
                places={geography.regions}
                paintOf={paintOf}
                label={words.map(format.pick(district.name), format.pick(indicator.question))}
                selectedId={scene.selectedId}
                focus={regions.map(({ id }) => id)}
                onSelect={selectRegion}
              />
            )}
            <DistrictRegions regions={kept} scene={scene} indicator={base} overlay={overlay} />
          </article>
        ))}
      </div>
      <ObjectClassMaps boundaries={boundaries} words={words} />
    </section>
  );
}
