import { memo, useEffect, useRef } from 'react';
import type { RegionId } from '../domain/geography';
import type { ColorScheme } from '../domain/palette';
import type { Scene } from '../domain/scene';
import { drawLabels } from './drawLabels';
import { keepLabelsDrawn } from './keepLabelsDrawn';
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
export const LabelLayer = memo(function LabelLayer({
  scene,
  scheme,
  anchors,
  boundaries,
  camera,
  fit,
}: LabelLayerProps) {
  const layer = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const svg = layer.current;
    if (svg === null) return;
    const candidates = candidatesOf(scene, anchors, projectRegions(boundaries));
    const toneOf = (id: RegionId) => labelTone(scene.markById.get(id), scheme);
    const draw = () => {
      const placed = placeLabels(candidates, camera.get(), fit.get(), createTextMetrics(svg));
      drawLabels(svg, placed, toneOf);
    };
    return keepLabelsDrawn({ svg, camera, fit, draw });
  }, [scene, scheme, anchors, boundaries, camera, fit]);

  return <svg ref={layer} className="map-labels" aria-hidden="true" />;
});
