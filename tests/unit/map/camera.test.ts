import { describe, expect, it } from 'vitest';
import {
  boxToPixels,
  cameraForBox,
  clampCamera,
  fitScene,
  fromZoomTransform,
  interpolateCamera,
  isInSafeArea,
  MAX_K,
  MIN_K,
  pixelToScene,
  sceneToPixel,
  toZoomTransform,
  WHOLE_COUNTRY,
  zoomAround,
} from '../../../src/map/camera';
import type { Camera } from '../../../src/map/mapContract';
import { SCENE } from '../../../src/map/projection';

const safe = { left: 24, top: 150, width: 980, height: 650 };
const layout = fitScene({ width: 1030, height: 900 }, safe);
const camera: Camera = { k: 3.5, x: -420, y: -130 };

describe('the fit', () => {
  it('puts the whole scene into the safe rectangle, touching two of its sides, centred', () => {
    const whole = boxToPixels(
      { left: 0, top: 0, right: SCENE.width, bottom: SCENE.height },
      WHOLE_COUNTRY,
      layout,
    );
    expect(whole.left).toBeCloseTo(safe.left);
    expect(whole.width).toBeCloseTo(safe.width);
    expect(whole.top - safe.top).toBeCloseTo(safe.top + safe.height - (whole.top + whole.height));
  });
});

describe('pixels and scene units', () => {
  it('are inverse to each other', () => {
    const point = [321, 98] as const;
    const [x, y] = pixelToScene(sceneToPixel(point, camera, layout), camera, layout);
    expect(x).toBeCloseTo(point[0]);
    expect(y).toBeCloseTo(point[1]);
  });

  it('agree with the transform that d3-zoom keeps', () => {
    const transform = toZoomTransform(camera, layout);
    const fitted = sceneToPixel([700, 200], WHOLE_COUNTRY, layout);
    const seen = sceneToPixel([700, 200], camera, layout);
    expect(transform.k * fitted.x + transform.x).toBeCloseTo(seen.x);
    expect(transform.k * fitted.y + transform.y).toBeCloseTo(seen.y);
    const back = fromZoomTransform(transform, layout);
    expect(back.x).toBeCloseTo(camera.x);
    expect(back.y).toBeCloseTo(camera.y);
  });
});

describe('commands', () => {
  it('magnify about a point that stays where it is', () => {
    const at = { x: 640, y: 333 };
    const before = pixelToScene(at, camera, layout);
    const after = pixelToScene(at, zoomAround(camera, 1.8, at, layout), layout);
    expect(after[0]).toBeCloseTo(before[0]);
    expect(after[1]).toBeCloseTo(before[1]);
  });

  it('never magnify beyond the limits', () => {
    expect(zoomAround(camera, 1e6, { x: 0, y: 0 }, layout).k).toBe(MAX_K);
    expect(zoomAround(camera, 1e-6, { x: 0, y: 0 }, layout).k).toBe(MIN_K);
  });

  it('show a box whole and in the middle of the safe rectangle', () => {
    const box = { left: 100, top: 200, right: 260, bottom: 330 };
    const seen = boxToPixels(box, cameraForBox(box, layout), layout);
    expect(seen.left).toBeGreaterThan(safe.left);
    expect(seen.top).toBeGreaterThan(safe.top);
    expect(seen.left + seen.width).toBeLessThan(safe.left + safe.width);
    expect(seen.top + seen.height).toBeLessThan(safe.top + safe.height);
    expect(seen.left + seen.width / 2).toBeCloseTo(safe.left + safe.width / 2);
    expect(seen.top + seen.height / 2).toBeCloseTo(safe.top + safe.height / 2);
  });
});

describe('the limits', () => {
  it('leave an ordinary camera as it is', () => {
    expect(clampCamera(camera, layout)).toBe(camera);
  });

  it('keep the country under the middle of the safe rectangle', () => {
    const middle = { x: safe.left + safe.width / 2, y: safe.top + safe.height / 2 };
    for (const lost of [
      { k: 2, x: 9e5, y: 0 },
      { k: 2, x: -9e5, y: 9e5 },
    ]) {
      const [x, y] = pixelToScene(middle, clampCamera(lost, layout), layout);
      expect(x).toBeGreaterThanOrEqual(-1e-6);
      expect(x).toBeLessThanOrEqual(SCENE.width + 1e-6);
      expect(y).toBeGreaterThanOrEqual(-1e-6);
      expect(y).toBeLessThanOrEqual(SCENE.height + 1e-6);
    }
  });

  it('say whether a point is in sight and not beneath a panel', () => {
    expect(isInSafeArea([500, 274], WHOLE_COUNTRY, layout)).toBe(true);
    expect(isInSafeArea([2, 274], WHOLE_COUNTRY, layout, 40)).toBe(false);
    expect(isInSafeArea([500, 274], { k: 1, x: 0, y: -400 }, layout)).toBe(false);
  });
});

describe('a flight', () => {
  it('begins and ends where it should, growing geometrically', () => {
    const to: Camera = { k: 14, x: -5000, y: -2000 };
    expect(interpolateCamera(camera, to, 0)).toEqual(camera);
    expect(interpolateCamera(camera, to, 1)).toEqual(to);
    expect(interpolateCamera(camera, to, 0.5).k).toBeCloseTo(7);
  });

  it('keeps one point of the pane fixed on the way', () => {
    const to: Camera = { k: 14, x: -5000, y: -2000 };
    const fixed = (camera.x - to.x) / (to.k - camera.k);
    for (const t of [0.2, 0.6, 0.9]) {
      const { k, x } = interpolateCamera(camera, to, t);
      expect(k * fixed + x).toBeCloseTo(camera.k * fixed + camera.x);
    }
  });

  it('moves evenly where the magnification stays', () => {
    const to = { ...camera, x: camera.x + 100 };
    expect(interpolateCamera(camera, to, 0.25).x).toBeCloseTo(camera.x + 25);
  });
});
