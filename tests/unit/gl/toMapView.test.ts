import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { sceneToPixel } from '../../../src/map/camera';
import { decodeBoundaries } from '../../../src/map/decodeBoundaries';
import { TILE_GRID, TILE_PX } from '../../../src/map/gl/tileGrid';
import { toMapView, toPlacement, type MapView } from '../../../src/map/gl/toMapView';
import type { Camera, Fit } from '../../../src/map/mapContract';
import { projectToMetres, projectToScene, SCENE } from '../../../src/map/projection';

const file = new URL('../../../public/geo/overview.topo.json', import.meta.url);
const { regions } = decodeBoundaries(JSON.parse(readFileSync(file, 'utf8')) as Topology);
const vertices = regions.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
);

const size = { width: 1101, height: 620 };
const fit: Fit = { scale: 1.07, offsetX: 15.3, offsetY: 16.8, ...size };

/** Where MapLibre draws a position: world square, zoom, and the padded middle of the canvas. */
function drawnAt([lon, lat]: readonly [number, number], { center, zoom, padding }: MapView) {
  const worldPx = TILE_PX * 2 ** zoom;
  const toWorld = (x: number, y: number) => [
    ((x - TILE_GRID.origin[0]) / TILE_GRID.extentAtZoom0) * worldPx,
    ((TILE_GRID.origin[1] - y) / TILE_GRID.extentAtZoom0) * worldPx,
  ];
  const [x = 0, y = 0] = toWorld(...projectToMetres([lon, lat]));
  const [middleX = 0, middleY = 0] = toWorld(...projectToMetres(center));
  return {
    x: x - middleX + size.width / 2 + (padding.left - padding.right) / 2,
    y: y - middleY + size.height / 2 + (padding.top - padding.bottom) / 2,
  };
}

const cameras: Readonly<Record<string, Camera>> = {
  'the whole country': { k: 1, x: 0, y: 0 },
  'the far east, past 180°': { k: 9, x: -8300, y: -700 },
  'a city': { k: 40, x: -4400, y: -12_000 },
  'beyond the pole': { k: 2, x: -648, y: 260 },
};

describe.each(Object.entries(cameras))('GL camera: %s', (_name, camera) => {
  const view = toMapView(toPlacement(camera, fit), size);

  it('draws every vertex where the scene has it', () => {
    let worstPx = 0;
    for (const [lon = 0, lat = 0] of vertices) {
      const drawn = drawnAt([lon, lat], view);
      const wanted = sceneToPixel(projectToScene([lon, lat]), camera, fit);
      worstPx = Math.max(worstPx, Math.hypot(drawn.x - wanted.x, drawn.y - wanted.y));
    }
    expect(vertices.length).toBeGreaterThan(5000);
    expect(worstPx).toBeLessThan(0.01);
  });

  it('looks at a latitude MapLibre accepts', () => {
    expect(view.center.every(Number.isFinite)).toBe(true);
    expect(view.center[1]).toBeLessThan(90);
  });
});

it('keeps the scene well inside the tile grid', () => {
  for (const corner of [
    [0, 0],
    [SCENE.width, SCENE.height],
  ] as const) {
    const [left, top] = [
      SCENE.originMetres[0] + corner[0] * SCENE.metresPerUnit - TILE_GRID.origin[0],
      TILE_GRID.origin[1] - (SCENE.originMetres[1] - corner[1] * SCENE.metresPerUnit),
    ];
    for (const distance of [left, top]) {
      expect(distance).toBeGreaterThan(TILE_GRID.extentAtZoom0 / 4);
      expect(distance).toBeLessThan((TILE_GRID.extentAtZoom0 * 3) / 4);
    }
  }
});
