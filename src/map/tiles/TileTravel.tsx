import { useLayoutEffect, useRef } from 'react';
import type { ColorScheme } from '../../domain/palette';
import { resolvePaint } from '../../domain/paletteColors';
import type { Scene } from '../../domain/scene';
import type { PaneController } from '../createPaneController';
import type { Boundaries, Fit } from '../mapContract';
import { mutedColor } from '../mutedColor';
import { rootScale, STROKE_PX } from '../paintStyle';
import { createJourneys, type Journey } from './morph';
import './TileTravel.css';

const DURATION_MS = 600;
/** The last part, in which the travelling outlines fade into the finished picture. */
const FADE_MS = 140;
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

interface TileTravelProps {
  readonly scene: Scene;
  readonly scheme: ColorScheme;
  readonly controller: PaneController;
  /** What is shown now. */
  readonly boundaries: Boundaries;
  /** What was shown when the pane was made: the first journey begins there. */
  readonly first: Boundaries;
  /** Forms between which regions travel; levels of detail are exchanged at once. */
  readonly tiles: Boundaries;
}

function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

interface Look {
  readonly scene: Scene;
  readonly scheme: ColorScheme;
  readonly controller: PaneController;
}

function drawJourneys(
  canvas: HTMLCanvasElement,
  journeys: readonly Journey[],
  { scene, scheme, controller }: Look,
  share: number,
  start: Fit,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  // The insets of the two forms differ: the picture goes from one place in the pane to the other as well.
  const end = controller.layout.get();
  const between = (name: 'scale' | 'offsetX' | 'offsetY') => start[name] + (end[name] - start[name]) * share;
  const [scale, offsetX, offsetY] = [between('scale'), between('offsetX'), between('offsetY')];
  const { k, x, y } = controller.camera.get();
  const ratio = canvas.width / Math.max(canvas.clientWidth, 1);
  const zoom = k * scale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(
    ratio * zoom,
    0,
    0,
    ratio * zoom,
    ratio * (scale * x + offsetX),
    ratio * (scale * y + offsetY),
  );
  context.lineWidth = (STROKE_PX.regionBorder * rootScale()) / zoom;
  context.lineJoin = 'round';
  context.strokeStyle = resolvePaint('border', scheme);
  for (const { id, from, to } of journeys) {
    const mark = scene.markById.get(id);
    const paint = resolvePaint(mark?.paint ?? 'unknown', scheme);
    context.fillStyle = mark?.emphasis === 'muted' ? mutedColor(paint, scheme) : paint;
    context.beginPath();
    for (let i = 0; i < from.length; i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [from[i], from[i + 1], to[i], to[i + 1]];
      context.lineTo(ax + (bx - ax) * share, ay + (by - ay) * share);
    }
    context.closePath();
    context.fill();
    context.stroke();
  }
}

/** Regions on their way between map and tiles, above the painters, which are hidden meanwhile. */
export function TileTravel({ scene, scheme, controller, boundaries, first, tiles }: TileTravelProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef(first);
  const look = useRef<Look>({ scene, scheme, controller });
  useLayoutEffect(() => {
    look.current = { scene, scheme, controller };
  });
  const isUnderWay = useRef(false);

  useLayoutEffect(() => {
    const from = shown.current;
    shown.current = boundaries;
    const element = canvas.current;
    const surface = element?.parentElement;
    const isOtherForm = from !== boundaries && (from === tiles) !== (boundaries === tiles);
    // A second change on the way goes straight to the goal; so does everyone who wants no motion.
    const isCut = isUnderWay.current || matchMedia(REDUCED_MOTION).matches;
    isUnderWay.current = false;
    if (!isOtherForm || isCut || !element || !surface || surface.clientWidth === 0) return;

    const start = controller.layout.get();
    const journeys = createJourneys(from, boundaries);
    const ratio = Math.min(devicePixelRatio, 2);
    element.width = surface.clientWidth * ratio;
    element.height = surface.clientHeight * ratio;
    isUnderWay.current = true;
    controller.isTravelling.set(true);
    controller.setUnseen('travel', true);
    surface.classList.add('map-pane__surface--travelling');
    element.style.opacity = '1';
    drawJourneys(element, journeys, look.current, 0, start);

    let startedAt: number | null = null;
    let fadesSince: number | null = null;
    let frame = 0;
    const arrive = () => {
      surface.classList.remove('map-pane__surface--travelling');
      controller.setUnseen('travel', false);
    };
    const end = () => {
      cancelAnimationFrame(frame);
      arrive();
      element.style.opacity = '0';
      element.width = 0;
      controller.isTravelling.set(false);
    };
    const step = (now: number) => {
      startedAt ??= now;
      const share = Math.min((now - startedAt) / DURATION_MS, 1);
      drawJourneys(element, journeys, look.current, easeInOut(share), start);
      if (share === 1) {
        arrive();
        // A painter may take its time, and until then has the former form below.
        if (controller.isPainted.get()) fadesSince ??= now;
      }
      const faded = fadesSince === null ? 0 : (now - fadesSince) / FADE_MS;
      if (faded >= 1) {
        isUnderWay.current = false;
        end();
        return;
      }
      element.style.opacity = String(1 - faded);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return end;
  }, [boundaries, tiles, controller]);

  return <canvas ref={canvas} className="tile-travel" width={0} height={0} aria-hidden="true" />;
}
