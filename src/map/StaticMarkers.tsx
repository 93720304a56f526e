import type { Region } from '../domain/geography';
import { paintValue } from '../domain/palette';
import { needsMarker } from './needsMarker';
import type { ProjectedRegion } from './projectedRegions';
import { projectToScene } from './projection';
import type { StaticPaint } from './staticPaint';

/** A stroke of no length with round caps: a dot of constant size on screen. */
const DOT = 'M0 0h0';

export interface Marked extends StaticPaint {
  readonly region: Pick<Region, 'id' | 'anchor'>;
  readonly projected: ProjectedRegion | undefined;
}

interface StaticMarkersProps {
  readonly marked: readonly Marked[];
  readonly pxPerUnit: number;
}

/** Markers of the regions too small to see on a still map, as the large map marks them. */
export function StaticMarkers({ marked, pxPerUnit }: StaticMarkersProps) {
  return marked
    .filter(({ projected }) => projected === undefined || needsMarker(projected, pxPerUnit))
    .map(({ region: { id, anchor }, paint, isOverlaid }) => {
      const [x, y] = projectToScene(anchor);
      return (
        <g
          key={id}
          className="static-map__marker"
          data-marker={id}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
        >
          <path d={DOT} className="static-map__rim" />
          <path
            d={DOT}
            className="static-map__ring"
            stroke={paintValue(isOverlaid === true ? 'programme.participant' : 'marker')}
          />
          <path d={DOT} className="static-map__dot" stroke={paintValue(paint)} />
        </g>
      );
    });
}
