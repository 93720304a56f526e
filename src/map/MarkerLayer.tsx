import { useEffect, useRef } from 'react';
import { paintValue } from '../domain/palette';
import type { Scene } from '../domain/scene';
import { createGestureLayer } from './gestureLayer';
import type { Boundaries, Camera, Fit, Live, RegionAnchor } from './mapContract';
import { needsMarker } from './needsMarker';
import { projectRegions } from './projectedRegions';
import { projectToScene, SCENE, type ScenePoint } from './projection';
import './MarkerLayer.css';

interface MarkerLayerProps {
  readonly scene: Scene;
  readonly anchors: readonly RegionAnchor[];
  readonly boundaries: Boundaries;
  readonly camera: Live<Camera>;
  readonly fit: Live<Fit>;
}

/** Markers keep their size: a little stretching goes unnoticed. */
const MAX_STRETCH = 1.25;

/** A stroke of no length with round caps: a dot of constant size on screen, right before any script has run. */
function dot([x, y]: ScenePoint): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
}

/** Markers of the regions too small to see, above either painter. */
export function MarkerLayer({ scene, anchors, boundaries, camera, fit }: MarkerLayerProps) {
  const stage = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    if (stage.current === null) return;
    const regions = projectRegions(boundaries);
    const commit = ({ k, x, y }: Camera) => {
      group.current?.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x} ${y})`);
      const pxPerUnit = k * fit.get().scale;
      for (const marker of group.current?.children ?? []) {
        const region = regions.get(marker.getAttribute('data-marker') ?? '');
        const isNeeded = region === undefined || needsMarker(region, pxPerUnit);
        marker.classList.toggle('map-markers__marker--self-evident', !isNeeded);
      }
    };
    return createGestureLayer({ camera, fit, stage: stage.current, commit, maxStretch: MAX_STRETCH });
  }, [anchors, boundaries, camera, fit]);

  return (
    <div ref={stage} className="map-markers">
      <svg
        className="map-markers__frame"
        viewBox={`0 0 ${SCENE.width} ${SCENE.height}`}
        overflow="visible"
        aria-hidden="true"
      >
        <g ref={group}>
          {anchors
            .filter(({ isTiny }) => isTiny)
            .map(({ id, at }) => {
              const mark = scene.markById.get(id);
              const path = dot(projectToScene(at));
              const ring = mark?.isOverlaid === true ? 'programme.participant' : 'marker';
              return (
                // The size class is the script's, the opacity React's: neither overwrites the other.
                <g key={id} data-marker={id} {...(mark?.emphasis === 'muted' ? { opacity: 0.35 } : {})}>
                  <path d={path} className="map-markers__rim" />
                  <path d={path} className="map-markers__ring" stroke={paintValue(ring)} />
                  <path d={path} className="map-markers__dot" stroke={paintValue(mark?.paint ?? 'unknown')} />
                </g>
              );
            })}
        </g>
      </svg>
    </div>
  );
}
