import type { Camera, Fit } from './mapContract';
import { SCENE, type ScenePoint } from './projection';

/** A box in scene units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle in CSS pixels of the pane. */
export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The fit together with the part of the pane that nothing covers: where the country is placed. */
export interface PaneLayout extends Fit {
  readonly safe: PixelRect;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const WHOLE_COUNTRY: Camera = { k: 1, x: 0, y: 0 };
export const MIN_K = 0.8;
export const MAX_K = 40;
/** Share of the safe rectangle that fitted regions may fill. */
const FIT_SHARE = 0.88;
/** A single small region is shown among its neighbours, not alone. */
const MAX_FIT_K = 9;

/** Where the whole scene stands in the pane: as large as the safe rectangle lets it, centred. */
export function fitScene(
  pane: { readonly width: number; readonly height: number },
  safe: PixelRect,
): PaneLayout {
  const scale = Math.max(Math.min(safe.width / SCENE.width, safe.height / SCENE.height), 1e-6);
  return {
    scale,
    offsetX: safe.left + (safe.width - scale * SCENE.width) / 2,
    offsetY: safe.top + (safe.height - scale * SCENE.height) / 2,
    width: pane.width,
    height: pane.height,
    safe,
  };
}

export function sceneToPixel([x, y]: ScenePoint, camera: Camera, fit: Fit): Point {
  return {
    x: fit.scale * (camera.k * x + camera.x) + fit.offsetX,
    y: fit.scale * (camera.k * y + camera.y) + fit.offsetY,
  };
}

export function pixelToScene({ x, y }: Point, camera: Camera, fit: Fit): ScenePoint {
  return [
    ((x - fit.offsetX) / fit.scale - camera.x) / camera.k,
    ((y - fit.offsetY) / fit.scale - camera.y) / camera.k,
  ];
}

export function boxToPixels(box: Box, camera: Camera, fit: Fit): PixelRect {
  const start = sceneToPixel([box.left, box.top], camera, fit);
  const end = sceneToPixel([box.right, box.bottom], camera, fit);
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** A transform as d3-zoom keeps it: about the pane's corner, in CSS pixels, on top of the fitted scene. */
export interface ZoomTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export function toZoomTransform({ k, x, y }: Camera, fit: Fit): ZoomTransform {
  return { k, x: fit.scale * x + fit.offsetX * (1 - k), y: fit.scale * y + fit.offsetY * (1 - k) };
}

export function fromZoomTransform({ k, x, y }: ZoomTransform, fit: Fit): Camera {
  return { k, x: (x - fit.offsetX * (1 - k)) / fit.scale, y: (y - fit.offsetY * (1 - k)) / fit.scale };
}

/** Keeps the magnification in its limits and the middle of the safe rectangle over the country. */
export function clampCamera(camera: Camera, layout: PaneLayout): Camera {
  const k = Math.min(Math.max(camera.k, MIN_K), MAX_K);
  const { safe } = layout;
  const middle = { x: safe.left + safe.width / 2, y: safe.top + safe.height / 2 };
  const [u, v] = pixelToScene(middle, WHOLE_COUNTRY, layout);
  const clamp = (offset: number, at: number, length: number) =>
    Math.min(Math.max(offset, at - k * length), at);
  const x = clamp(camera.x, u, SCENE.width);
  const y = clamp(camera.y, v, SCENE.height);
  return k === camera.k && x === camera.x && y === camera.y ? camera : { k, x, y };
}

/** Magnifies by `factor` about a point of the pane, which stays where it is. */
export function zoomAround(camera: Camera, factor: number, at: Point, fit: Fit): Camera {
  const k = Math.min(Math.max(camera.k * factor, MIN_K), MAX_K);
  const u = (at.x - fit.offsetX) / fit.scale;
  const v = (at.y - fit.offsetY) / fit.scale;
  const ratio = k / camera.k;
  return { k, x: u - ratio * (u - camera.x), y: v - ratio * (v - camera.y) };
}

export function panByPixels(camera: Camera, dx: number, dy: number, fit: Fit): Camera {
  return { k: camera.k, x: camera.x + dx / fit.scale, y: camera.y + dy / fit.scale };
}

/** The camera that shows a box in the middle of the safe rectangle, as large as it fits. */
export function cameraForBox(box: Box, layout: PaneLayout): Camera {
  const width = layout.safe.width / layout.scale;
  const height = layout.safe.height / layout.scale;
  const byWidth = (width * FIT_SHARE) / Math.max(box.right - box.left, 1e-6);
  const byHeight = (height * FIT_SHARE) / Math.max(box.bottom - box.top, 1e-6);
  const k = Math.min(Math.max(Math.min(byWidth, byHeight), MIN_K), MAX_FIT_K);
  // The scene is centred in the safe rectangle, so the middle of one is the middle of the other.
  return {
    k,
    x: SCENE.width / 2 - (k * (box.left + box.right)) / 2,
    y: SCENE.height / 2 - (k * (box.top + box.bottom)) / 2,
  };
}

/**
 * A camera between two others. Magnification grows geometrically while one point of the pane stays fixed, which the
 * eye reads as one even movement.
 */
export function interpolateCamera(from: Camera, to: Camera, t: number): Camera {
  if (t >= 1) return to;
  const ratio = to.k / from.k;
  const isPan = Math.abs(ratio - 1) < 1e-3;
  const k = isPan ? from.k + (to.k - from.k) * t : from.k * ratio ** t;
  const share = isPan ? t : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** True when a point of the scene is seen inside the safe rectangle, `marginPx` from its edge. */
export function isInSafeArea(point: ScenePoint, camera: Camera, layout: PaneLayout, marginPx = 0): boolean {
  const { x, y } = sceneToPixel(point, camera, layout);
  const { left, top, width, height } = layout.safe;
  return (
    x >= left + marginPx &&
    x <= left + width - marginPx &&
    y >= top + marginPx &&
    y <= top + height - marginPx
  );
}
