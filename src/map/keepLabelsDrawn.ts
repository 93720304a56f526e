import type { Camera, Fit, Live } from './mapContract';
import { afterPaint, createGestureLayer } from './gestureLayer';

interface LabelStage {
  readonly svg: SVGSVGElement;
  readonly camera: Live<Camera>;
  readonly fit: Live<Fit>;
  /** Measures and writes the names; called only once the pane has a size. */
  readonly draw: () => void;
}

/**
 * Draws names after the picture, again whenever the map has come to rest, and once more in the page's own font when
 * that comes late.
 * @returns a function that stops it.
 */
export function keepLabelsDrawn({ svg, camera, fit, draw }: LabelStage): () => void {
  const commit = () => {
    // Nothing can be placed before the pane has been measured.
    if (fit.get().width > 0) draw();
  };
  let isCurrent = true;
  let stop = () => {};
  // The picture first: measuring names must not hold back new colours.
  const cancel = afterPaint(() => {
    stop = createGestureLayer({ camera, fit, stage: svg, commit });
  });
  if ('fonts' in document && document.fonts.status !== 'loaded') {
    void document.fonts.ready.then(() => {
      if (isCurrent) commit();
    });
  }
  return () => {
    isCurrent = false;
    cancel();
    stop();
  };
}
