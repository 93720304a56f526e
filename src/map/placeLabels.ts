import { sceneToPixel, type PixelRect } from './camera';
import type { RegionId } from '../domain/geography';
import type { Camera, Fit } from './mapContract';
import { needsMarker } from './needsMarker';
import { isInRegion, type ProjectedRegion } from './projectedRegions';
import type { ScenePoint } from './projection';

export interface LabelCandidate {
  readonly id: RegionId;
  readonly text: string;
  readonly at: ScenePoint;
  readonly isTiny: boolean;
  readonly region: ProjectedRegion;
  /** Larger goes first where two names would collide: the region's area, or more for a chosen one. */
  readonly priority: number;
}

export interface PlacedLabel {
  readonly id: RegionId;
  readonly lines: readonly string[];
  /** Middle of the text, CSS pixels of the pane. */
  readonly x: number;
  readonly y: number;
  /** Beside the region rather than on its colour. */
  readonly isBeside: boolean;
}

export interface TextMetrics {
  readonly widthOf: (text: string) => number;
  readonly lineHeight: number;
}

/** From this magnification on a tiny region's name stands beside its marker. */
const BESIDE_FROM_K = 1.8;
const MARKER_PX = 14;
/** From the middle of a marker to the text beside it. */
const MARKER_GAP_PX = 12;
const COLLISION_GAP_PX = 3;
/** Offsets of the text from the anchor worth trying: in its own widths and in line heights. */
const SHIFTS = [0, -0.7, 0.7, -1.4, 1.4].flatMap((down) =>
  [0, -0.25, 0.25].map((across) => ({ across, down })),
);

/** One line, or the most even two, broken after a space or a hyphen. */
export function breakings(text: string): readonly (readonly string[])[] {
  const breaks = [...text.matchAll(/[\s-]/g)].map(({ index }) => index + 1);
  const evenness = (at: number) => Math.abs(text.length - 2 * at);
  const best = breaks.toSorted((a, b) => evenness(a) - evenness(b))[0];
  return best === undefined ? [[text]] : [[text], [text.slice(0, best).trimEnd(), text.slice(best)]];
}

function rectAround(x: number, y: number, width: number, height: number): PixelRect {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

function collides(a: PixelRect, b: PixelRect): boolean {
  return (
    a.left < b.left + b.width + COLLISION_GAP_PX &&
    b.left < a.left + a.width + COLLISION_GAP_PX &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** Room between a text and the border beside it. */
const SIDE_GAP_PX = 3;

/** True when the text's box, less the empty part of its line height, lies on the region. */
function isOnRegion(
  rect: PixelRect,
  region: ProjectedRegion,
  toScene: (x: number, y: number) => ScenePoint,
): boolean {
  const inset = rect.height * 0.12;
  const [top, bottom] = [rect.top + inset, rect.top + rect.height - inset];
  const xs = [0, 0.25, 0.5, 0.75, 1].map(
    (share) => rect.left - SIDE_GAP_PX + (rect.width + 2 * SIDE_GAP_PX) * share,
  );
  return xs.every((x) => isInRegion(toScene(x, top), region) && isInRegion(toScene(x, bottom), region));
}

/**
 * Names that fit on their regions, and those of tiny regions beside their markers once there is room; none touches
 * another. Pure: the text's width comes from `metrics`.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  camera: Camera,
  fit: Fit,
  metrics: TextMetrics,
): readonly PlacedLabel[] {
  const pxPerUnit = camera.k * fit.scale;
  const origin = sceneToPixel([0, 0], camera, fit);
  const toScene = (x: number, y: number): ScenePoint => [
    (x - origin.x) / pxPerUnit,
    (y - origin.y) / pxPerUnit,
  ];
  const taken: PixelRect[] = candidates
    .filter(({ isTiny, region }) => isTiny && needsMarker(region, pxPerUnit))
    .map(({ at }) => sceneToPixel(at, camera, fit))
    .map(({ x, y }) => rectAround(x, y, MARKER_PX, MARKER_PX));
  const isFree = (rect: PixelRect) => taken.every((other) => !collides(rect, other));
  const isVisible = (rect: PixelRect) =>
    rect.left >= 0 &&
    rect.top >= 0 &&
    rect.left + rect.width <= fit.width &&
    rect.top + rect.height <= fit.height;

  const place = ({ id, text, at, isTiny, region }: LabelCandidate): PlacedLabel | null => {
    const middle = sceneToPixel(at, camera, fit);
    for (const lines of breakings(text)) {
      const width = Math.max(...lines.map(metrics.widthOf));
      const height = lines.length * metrics.lineHeight;
      // Cheaper than the polygon: a text wider than its region cannot lie on it.
      const mayFit = width < (region.box.right - region.box.left) * pxPerUnit;
      for (const { across, down } of mayFit ? SHIFTS : []) {
        const x = middle.x + across * width;
        const y = middle.y + down * metrics.lineHeight;
        const rect = rectAround(x, y, width, height);
        if (isVisible(rect) && isFree(rect) && isOnRegion(rect, region, toScene)) {
          taken.push(rect);
          return { id, lines, x, y, isBeside: false };
        }
      }
    }
    if (!isTiny || camera.k < BESIDE_FROM_K) return null;
    const width = metrics.widthOf(text);
    for (const side of [1, -1]) {
      const x = middle.x + side * (MARKER_GAP_PX + width / 2);
      const rect = rectAround(x, middle.y, width, metrics.lineHeight);
      if (isVisible(rect) && isFree(rect)) {
        taken.push(rect);
        return { id, lines: [text], x, y: middle.y, isBeside: true };
      }
    }
    return null;
  };
  return candidates
    .toSorted((a, b) => b.priority - a.priority)
    .flatMap((candidate) => place(candidate) ?? []);
}
