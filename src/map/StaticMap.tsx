import { useId } from 'react';
import type { Region, RegionId } from '../domain/geography';
import { HATCHES } from '../domain/hatch';
import { paintValue } from '../domain/palette';
import type { Box } from './camera';
import type { Boundaries } from './mapContract';
import { boxOfRegions, projectRegions } from './projectedRegions';
import { SCENE } from './projection';
import './StaticMap.css';
import { StaticMarkers } from './StaticMarkers';
import type { StaticPaint } from './staticPaint';
import { boundaryPaths } from './svgPaths';
import { useDrawnSize } from './useDrawnSize';
import { HatchPattern } from '../ui/HatchPattern';

interface StaticMapProps {
  readonly boundaries: Boundaries;
  /** Of the whole country: which are too small to see, and where their marker stands. */
  readonly places: readonly Pick<Region, 'id' | 'anchor' | 'isTiny'>[];
  readonly paintOf: (id: RegionId) => StaticPaint;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly selectedId: RegionId | null;
  /** The regions the picture is of, as large as they fit, the others as bare land; absent: the whole country. */
  readonly focus?: readonly RegionId[] | undefined;
  /** A press on a region of the picture; for the keyboard the words beside it do the same. */
  readonly onSelect?: ((id: RegionId) => void) | undefined;
}

const WHOLE: Box = { left: 0, top: 0, right: SCENE.width, bottom: SCENE.height };
/** Of the greater side, around the regions in focus; around the country room for a marker at its edge. */
const MARGIN = 0.06;
const MARGIN_OF_WHOLE = 0.02;
/** About how large such a map stands on a page, CSS pixels, until it has been measured. */
const USUAL_PX = { width: 320, height: 208 } as const;

function frameOf(boundaries: Boundaries, focus: readonly RegionId[] | undefined): Box {
  const focused = focus === undefined ? null : boxOfRegions(projectRegions(boundaries), focus);
  const box = focused ?? WHOLE;
  const margin =
    (focused === null ? MARGIN_OF_WHOLE : MARGIN) * Math.max(box.right - box.left, box.bottom - box.top);
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}

/** The country, or some of its regions, painted once, without gestures: beside words that say the same. */
export function StaticMap({
  boundaries,
  places,
  paintOf,
  label,
  selectedId,
  focus,
  onSelect,
}: StaticMapProps) {
  const scope = useId();
  const [picture, drawn] = useDrawnSize(USUAL_PX);
  const { regions, districtBorders, coast } = boundaryPaths(boundaries);
  const { left, top, right, bottom } = frameOf(boundaries, focus);
  // The hatching stays as dense as on the large map, however large this one stands.
  const unitsPerPx = Math.max((right - left) / drawn.width, (bottom - top) / drawn.height);
  const isShown = (id: RegionId) => focus === undefined || focus.includes(id);
  const painted = regions
    .filter(({ id }) => isShown(id))
    .map((region) => ({ ...region, ...paintOf(region.id) }));
  const projected = projectRegions(boundaries);
  const selected = painted.find(({ id }) => id === selectedId);
  return (
    <svg
      ref={picture}
      className={onSelect === undefined ? 'static-map' : 'static-map static-map--pressable'}
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      role="img"
      aria-label={label}
      onClick={({ target }) => {
        const pressed = target instanceof Element ? target.closest('[data-region], [data-marker]') : null;
        const id = pressed?.getAttribute('data-region') ?? pressed?.getAttribute('data-marker');
        if (typeof id === 'string') onSelect?.(id);
      }}
    >
      <defs>
        {HATCHES.map(({ id, hatch }) => (
          <HatchPattern
            key={id}
            id={`${scope}${id}`}
            hatch={hatch}
            stroke={paintValue(hatch.paint)}
            unitsPerPx={unitsPerPx}
          />
        ))}
      </defs>
      {regions
        .filter(({ id }) => !isShown(id))
        .map(({ id, path }) => (
          <path key={id} d={path} className="static-map__around" />
        ))}
      {painted.map(({ id, path, paint }) => (
        <path key={id} d={path} fill={paintValue(paint)} className="static-map__region" data-region={id} />
      ))}
      {HATCHES.map((kind) => (
        <g key={kind.id} fill={`url(#${scope}${kind.id})`}>
          {painted.filter(kind.isOn).map(({ id, path }) => (
            <path key={id} d={path} className="static-map__hatched" />
          ))}
        </g>
      ))}
      <path d={coast.join('')} className="static-map__coast" />
      {painted
        .filter(({ isOverlaid }) => isOverlaid === true)
        .map(({ id, path }) => (
          <path key={id} d={path} className="static-map__overlaid" />
        ))}
      <path d={districtBorders.join('')} className="static-map__districts" />
      <StaticMarkers
        marked={places
          .filter(({ id, isTiny }) => isTiny && isShown(id))
          .map((region) => ({ ...paintOf(region.id), region, projected: projected.get(region.id) }))}
        pxPerUnit={1 / unitsPerPx}
      />
      {selected !== undefined && <path d={selected.path} className="static-map__selected" />}
    </svg>
  );
}
