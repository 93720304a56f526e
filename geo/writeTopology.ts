import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { metresToLonLat } from '../src/map/projection';

/** Integer steps of the level's grid of degrees; the arithmetic is exact, so the file is the same everywhere. */
function toSteps([x = 0, y = 0]: Position, stepsPerDegree: number): [number, number] {
  const [lon, lat] = metresToLonLat([x, y]);
  return [Math.round(lon * stepsPerDegree), Math.round(lat * stepsPerDegree)];
}

function deltaEncode(arc: readonly Position[], stepsPerDegree: number): [number, number][] {
  let previous: [number, number] = [0, 0];
  return arc.map((point) => {
    const steps = toSteps(point, stepsPerDegree);
    const delta: [number, number] = [steps[0] - previous[0], steps[1] - previous[1]];
    previous = steps;
    return delta;
  });
}

/** A planar topology as TopoJSON text in longitude and latitude, rounded to a grid of degrees. */
export function writeTopology(planar: Topology, stepsPerDegree: number): string {
  const { objects, arcs } = planar;
  const output = {
    type: 'Topology',
    transform: { scale: [1 / stepsPerDegree, 1 / stepsPerDegree], translate: [0, 0] },
    objects,
    arcs: arcs.map((arc) => deltaEncode(arc, stepsPerDegree)),
  };
  return `${JSON.stringify(output)}\n`;
}
