import { toZoomTransform } from './camera';
import type { Camera, Fit, Live } from './mapContract';

/** How long the camera must rest before the picture is drawn anew, ms. */
const REST_MS = 160;
/**
 * Beyond this magnification of the old picture it is drawn anew during the gesture. Shrinking brings more of the old
 * picture into view, which costs more than drawing the new one, so its limit is nearer.
 */
const MAX_STRETCH = 4;
const MAX_SHRINK = 1.5;

interface GestureLayerOptions {
  readonly camera: Live<Camera>;
  readonly fit: Live<Fit>;
  /** Covers the pane. */
  readonly stage: HTMLElement | SVGElement;
  /** Draws the content for a camera at rest. */
  readonly commit: (camera: Camera) => void;
}

/**
 * Follows the camera cheaply: during a gesture the finished picture is moved and stretched as a bitmap, and drawn anew
 * at rest. Drawing 85 outlines in each frame costs more than a frame without a graphics card.
 * @returns a function that stops it.
 */
export function createGestureLayer(options: GestureLayerOptions): () => void {
  const { camera, fit, stage, commit } = options;
  promote(stage);
  let drawn = camera.get();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    clearTimeout(timer);
    timer = undefined;
    drawn = camera.get();
    stage.style.transform = '';
    commit(drawn);
  };
  const follow = () => {
    const target = camera.get();
    const stretch = target.k / drawn.k;
    if (stretch > MAX_STRETCH || stretch < 1 / MAX_SHRINK) {
      draw();
      return;
    }
    const from = toZoomTransform(drawn, fit.get());
    const to = toZoomTransform(target, fit.get());
    const x = to.x - stretch * from.x;
    const y = to.y - stretch * from.y;
    stage.style.transform = `translate(${x}px, ${y}px) scale(${stretch})`;
    clearTimeout(timer);
    timer = setTimeout(draw, REST_MS);
  };
  draw();
  const unsubscribe = [camera.subscribe(follow), fit.subscribe(draw)];
  return () => {
    clearTimeout(timer);
    for (const stop of unsubscribe) stop();
  };
}

/**
 * Makes an element a layer of the compositor: a bitmap that can be moved, or painted over, without drawing what is
 * beneath. Not by the stylesheet: the first paint of the page is cheaper in one layer.
 */
export function promote(element: HTMLElement | SVGElement): void {
  element.style.willChange = 'transform';
}

/** Calls back once what has been asked for is on screen: after the frame that follows the next one's start. */
export function afterPaint(callback: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(frame);
}
