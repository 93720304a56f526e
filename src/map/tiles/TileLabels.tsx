import { useEffect, useRef } from 'react';
import { sceneToPixel } from '../camera';
import { drawLabels } from '../drawLabels';
import { keepLabelsDrawn } from '../keepLabelsDrawn';
import type { LabelLayerProps } from '../LabelLayer';
import { labelTone } from '../labelTone';
import { projectRegions } from '../projectedRegions';
import { createTextMetrics } from '../textMetrics';
import { tileLines } from './tileLines';
import './TileLabels.css';

/** Names on tiles: each has its square to itself, so nothing collides and every tile says which region it is. */
export function TileLabels({ scene, scheme, anchors, boundaries, camera, fit }: LabelLayerProps) {
  const layer = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const svg = layer.current;
    if (svg === null) return;
    const regions = projectRegions(boundaries);
    const draw = () => {
      const pxPerUnit = camera.get().k * fit.get().scale;
      const metrics = createTextMetrics(svg);
      const placed = anchors.flatMap(({ id, shortName, tileName, code }) => {
        const box = regions.get(id)?.box;
        if (box === undefined || scene.markById.get(id)?.emphasis === 'muted') return [];
        const side = (box.right - box.left) * pxPerUnit;
        const lines = tileLines({ name: shortName, tileName, code }, side, metrics);
        if (lines === null) return [];
        const middle = sceneToPixel(
          [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
          camera.get(),
          fit.get(),
        );
        return [{ id, lines, ...middle, isBeside: false }];
      });
      drawLabels(svg, placed, (id) => labelTone(scene.markById.get(id), scheme));
    };
    return keepLabelsDrawn({ svg, camera, fit, draw });
  }, [scene, scheme, anchors, boundaries, camera, fit]);

  return <svg ref={layer} className="map-labels tile-labels" aria-hidden="true" />;
}
