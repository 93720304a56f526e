import { memo, useEffect, useRef } from 'react';
import type { RegionId } from '../domain/geography';
import { paintValue } from '../domain/palette';
import type { Scene } from '../domain/scene';
import { promote } from './gestureLayer';
import type { Boundaries, Camera, Fit, Live, RegionAnchor } from './mapContract';
import { needsMarker } from './needsMarker';
import { projectRegions } from './projectedRegions';
import { projectToScene, SCENE } from './projection';
import './MarkerLayer.css';

interface MarkerLayerProps {
  readonly scene: Scene;
  readonly anchors: readonly RegionAnchor[];
  readonly boundaries: Boundaries;
  readonly camera: Live<Camera>;
  readonly fit: Live<Fit>;
  readonly hovered: Live<RegionId | null>;
  readonly highlighted: Live<ReadonlySet<RegionId> | null>;
}

/** A stroke of no length with round caps: a dot of constant size on screen, right before any script has run. */
const DOT = 'M0 0h0';

/** Markers of the regions too small to see, above either painter. */
export const MarkerLayer = memo(function MarkerLayer({
  scene,
  anchors,
  boundaries,
  camera,
  fit,
  hovered,
  highlighted,
}: MarkerLayerProps) {
  const group = useRef<SVGGElement>(null);
  const frame = useRef<SVGGElement>(null);

  useEffect(() => {
    const regions = projectRegions(boundaries);
    const markers = [...(group.current?.children ?? [])].flatMap((element) => {
      const anchor = anchors.find(({ id }) => id === element.getAttribute('data-marker'));
      if (anchor === undefined || !(element instanceof SVGElement)) return [];
      // A layer each: they are moved in every frame of a gesture, and never drawn anew.
      promote(element);
      return [{ element, at: projectToScene(anchor.at), region: regions.get(anchor.id) }];
    });
    const follow = () => {
      const { k, x, y } = camera.get();
      frame.current?.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x} ${y})`);
      const pxPerUnit = k * fit.get().scale;
      for (const { element, at, region } of markers) {
        // In user units, as the attribute that places them before any script has run.
        element.style.transform = `translate(${k * at[0] + x}px, ${k * at[1] + y}px)`;
        const isNeeded = region === undefined || needsMarker(region, pxPerUnit);
        element.classList.toggle('map-markers__marker--self-evident', !isNeeded);
      }
    };
    follow();
    const unsubscribe = [camera.subscribe(follow), fit.subscribe(follow)];
    return () => {
      for (const stop of unsubscribe) stop();
    };
  }, [anchors, boundaries, camera, fit]);

  const { selectedId } = scene;
  useEffect(() => {
    const follow = () => {
      const members = highlighted.get();
      for (const element of group.current?.children ?? []) {
        const id = element.getAttribute('data-marker') ?? '';
        element.classList.toggle('map-markers__marker--other', members?.has(id) === false);
        // The outline of a region this small lies beneath its marker.
        element.classList.toggle('map-markers__marker--marked', id === hovered.get() || id === selectedId);
      }
    };
    follow();
    const stops = [highlighted, hovered].map((news) => news.subscribe(follow));
    return () => stops.forEach((stop) => stop());
  }, [anchors, hovered, highlighted, selectedId]);

  return (
    <div className="map-markers">
      <svg
        className="map-markers__frame"
        viewBox={`0 0 ${SCENE.width} ${SCENE.height}`}
        overflow="visible"
        aria-hidden="true"
      >
        {/* Empty, so that it costs nothing: the scene as the camera shows it, for what has to measure it. */}
        <g ref={frame} className="map-markers__camera" />
        <g ref={group}>
          {anchors
            .filter(({ isTiny }) => isTiny)
            .map(({ id, at }) => {
              const mark = scene.markById.get(id);
              const [x, y] = projectToScene(at);
              const ring = mark?.isOverlaid === true ? 'programme.participant' : 'marker';
              return (
                // The size class is the script's, the opacity React's: neither overwrites the other.
                <g
                  key={id}
                  data-marker={id}
                  transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
                  {...(mark?.emphasis === 'muted' ? { opacity: 0.35 } : {})}
                >
                  <path d={DOT} className="map-markers__rim" />
                  <path d={DOT} className="map-markers__ring" stroke={paintValue(ring)} />
                  <path d={DOT} className="map-markers__dot" stroke={paintValue(mark?.paint ?? 'unknown')} />
                </g>
              );
            })}
        </g>
      </svg>
    </div>
  );
});
