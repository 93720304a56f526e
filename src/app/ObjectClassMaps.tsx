import { useMemo } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { selectObjectClassScenes, type ObjectClassScene } from '../domain/objectClassScenes';
import type { DistrictsWords } from '../i18n/features/districts.ru';
import { useI18n } from '../i18n/I18nContext';
import type { Boundaries } from '../map/mapContract';
import { StaticMap } from '../map/StaticMap';
import { opensProvenance } from '../state/provenanceStore';
import { patchView, useView } from '../state/viewStore';
import { useRegionFilter } from '../state/viewParts';
import { Disclosure } from '../ui/Disclosure';
import { FigureButton } from '../ui/FigureButton';
import { ClassKey } from './ClassKey';

interface ObjectClassMapsProps {
  readonly boundaries: Boundaries | null;
  readonly words: DistrictsWords;
}

/** Small multiples: the country once for every kind and status of objects, all in the classes of their number. */
export function ObjectClassMaps({ boundaries, words }: ObjectClassMapsProps) {
  const { dataset, geography } = useAtlas();
  const filter = useRegionFilter();
  const shown = useMemo(
    () => selectObjectClassScenes(dataset, geography, filter),
    [dataset, geography, filter],
  );
  if (shown === null || shown.scenes.length === 0) return null;
  return (
    <section className="district-maps__classes" aria-label={words.classesHeading}>
      <h2 className="district-maps__heading">{words.classesHeading}</h2>
      <ClassKey bins={shown.scale.bins} indicator={shown.indicator} />
      <div className="district-maps__grid">
        {shown.scenes.map((scene) => (
          <ClassMap
            key={`${scene.kind}-${scene.status}`}
            scene={scene}
            boundaries={boundaries}
            words={words}
          />
        ))}
      </div>
    </section>
  );
}

interface ClassMapProps extends ObjectClassMapsProps {
  readonly scene: ObjectClassScene;
}

function ClassMap({ scene, boundaries, words }: ClassMapProps) {
  const { geography } = useAtlas();
  const { t, format } = useI18n();
  const selectedId = useView((view) => view.regionId);
  const { kind, status, total, binById, regions } = scene;
  const name = `${t.filters.kinds[kind]} · ${t.filters.statuses[status]}`;
  const paintOf = (id: string) => {
    const bin = binById.get(id);
    return bin === undefined ? { paint: 'land' } : { paint: bin.paint, isUnknown: bin.kind === 'unknown' };
  };
  return (
    <article className="district-maps__class" data-class={`${kind}-${status}`}>
      <h3 className="district-maps__name">
        {name}
        <FigureButton {...opensProvenance({ kind: 'objectCount', objectKind: kind, status })}>
          {format.number(total)}
        </FigureButton>
      </h3>
      {boundaries !== null && (
        <StaticMap
          boundaries={boundaries}
          places={geography.regions}
          paintOf={paintOf}
          label={name}
          selectedId={selectedId}
          onSelect={(regionId) => patchView({ regionId })}
        />
      )}
      <Disclosure summary={words.regions(regions.length, format.number(regions.length))}>
        <ul className="district-maps__regions">
          {regions.map(({ region, count }) => (
            <li key={region.id} className="district-maps__region">
              <button
                type="button"
                className="district-maps__button"
                aria-pressed={region.id === selectedId}
                onClick={() => patchView({ regionId: region.id })}
              >
                {format.pick(region.shortName)}
              </button>
              <FigureButton
                {...opensProvenance({ kind: 'objectCount', regionId: region.id, objectKind: kind, status })}
              >
                {format.number(count)}
              </FigureButton>
            </li>
          ))}
        </ul>
      </Disclosure>
    </article>
  );
}
