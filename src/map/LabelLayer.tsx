import { useEffect, useRef } from 'react';
import type { RegionId } from '../domain/geography';
import type { ColorScheme } from '../domain/palette';
import type { Scene } from '../domain/scene';
import { afterPaint, createGestureLayer } from './gestureLayer';
import { drawLabels } from './drawLabels';
import { labelTone } from './labelTone';
import type { Boundaries, Camera, Fit, Live, RegionAnchor } from './mapContract';
import { placeLabels, type LabelCandidate } from './placeLabels';
import { projectRegions, type ProjectedRegion } from './projectedRegions';
import { projectToScene } from './projection';
import { createTextMetrics } from './textMetrics';
import './LabelLayer.css';

export interface LabelLayerProps {
  readonly scene: Scene;
  readonly scheme: ColorScheme;
  readonly anchors: readonly RegionAnchor[];
  readonly boundaries: Boundaries;
  readonly camera: Live<Camera>;
  readonly fit: Live<Fit>;
}

/** The chosen region's name goes before all others. */
const SELECTED_PRIORITY = Infinity;

function candidatesOf(
  { markById, selectedId }: Scene,
  anchors: readonly RegionAnchor[],
  regions: ReadonlyMap<RegionId, ProjectedRegion>,
): LabelCandidate[] {
  return anchors.flatMap(({ id, at, shortName, isTiny }) => {
    const region = regions.get(id);
    if (region === undefined || markById.get(id)?.emphasis === 'muted') return [];
    const { left, top, right, bottom } = region.box;
    const priority = id === selectedId ? SELECTED_PRIORITY : (right - left) * (bottom - top);
    return [{ id, text: shortName, at: projectToScene(at), isTiny, region, priority }];
  });
}

/** Names of regions above either painter. Needs to measure text, so it is empty in the painted-in page. */
export function LabelLayer({ scene, scheme, anchors, boundaries, camera, fit }: LabelLayerProps) {
  const layer = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const svg = layer.current;
    if (svg === null) return;
    const candidates = candidatesOf(scene, anchors, projectRegions(boundaries));
    const toneOf = (id: RegionId) => labelTone(scene.markById.get(id), scheme);
    const draw = () => {
      // Nothing can be placed before the pane has been measured.
      if (fit.get().width === 0) return;
      const placed = placeLabels(candidates, camera.get(), fit.get(), createTextMetrics(svg));
      drawLabels(svg, placed, toneOf);
    };
    let isCurrent = true;
    let stop = () => {};
    // The picture first: measuring names must not hold back new colours.
    const cancel = afterPaint(() => {
      stop = createGestureLayer({ camera, fit, stage: svg, commit: draw });
    });
    // Measured again in the page's own font when that comes late.
    if ('fonts' in document && document.fonts.status !== 'loaded') {
      void document.fonts.ready.then(() => {
        if (isCurrent) draw();
      });
    }
    return () => {
      isCurrent = false;
      cancel();
      stop();
    };
  }, [scene, scheme, anchors, boundaries, camera, fit]);

  return <svg ref={layer} className="map-labels" aria-hidden="true" />;
}
