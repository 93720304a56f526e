import { noteRendererEvent } from '../../state/rendererEvents';

/** How long a lost context may take to come back before the picture is given up. */
const GRACE_MS = 3000;

interface ContextEvents {
  /** Told before MapLibre hears of it. */
  readonly onLost: () => void;
  readonly onFailure: (reason: string) => void;
  readonly onRestored: () => void;
}

/** Watches a canvas for the loss of its WebGL context. @returns a function that stops. */
export function watchContext(
  canvas: HTMLCanvasElement,
  { onLost, onFailure, onRestored }: ContextEvents,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onGone = () => {
    noteRendererEvent('contextLost');
    clearTimeout(timer);
    timer = setTimeout(() => onFailure('WebGL context lost'), GRACE_MS);
    onLost();
  };
  const onBack = () => {
    clearTimeout(timer);
    noteRendererEvent('contextRestored');
    onRestored();
  };
  canvas.addEventListener('webglcontextlost', onGone, { capture: true });
  canvas.addEventListener('webglcontextrestored', onBack, { capture: true });
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', onGone, { capture: true });
    canvas.removeEventListener('webglcontextrestored', onBack, { capture: true });
  };
}
