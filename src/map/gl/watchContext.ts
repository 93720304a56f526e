import { noteRendererEvent } from '../../state/rendererEvents';

/** How long a lost context may take to come back before the picture is given up. */
const GRACE_MS = 3000;

interface ContextEvents {
  readonly onFailure: (reason: string) => void;
  readonly onRestored: () => void;
}

/** Watches a canvas for the loss of its WebGL context. @returns a function that stops. */
export function watchContext(
  canvas: HTMLCanvasElement,
  { onFailure, onRestored }: ContextEvents,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onLost = () => {
    noteRendererEvent('contextLost');
    clearTimeout(timer);
    timer = setTimeout(() => onFailure('WebGL context lost'), GRACE_MS);
  };
  const onBack = () => {
    clearTimeout(timer);
    noteRendererEvent('contextRestored');
    onRestored();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onBack);
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onBack);
  };
}
