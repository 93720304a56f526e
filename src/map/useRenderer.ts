import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { chooseRenderer, readRendererName, type Renderer, type RendererWanted } from './chooseRenderer';
import type { PainterProps } from './mapContract';

export type Painter = ComponentType<PainterProps>;
export type LoadPainter = () => Promise<Painter>;

interface RendererState {
  /** The painter in force: what is on screen. */
  readonly renderer: Renderer;
  /** The GL painter once loaded; beneath the SVG picture until it has painted. */
  readonly Gl: Painter | null;
  readonly onGlIdle: () => void;
  readonly onGlFailure: (reason: string) => void;
}

const loadGlPainter: LoadPainter = () => import('./gl/GlPainter').then(({ GlPainter }) => GlPainter);

/** Runs once the page has nothing better to do: the first picture is there already. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(task, 200);
  return () => clearTimeout(timer);
}

/** SVG first, always; then GL where `chooseRenderer` says so; SVG again for good when GL fails. */
export function useRenderer(wanted: RendererWanted, load: LoadPainter = loadGlPainter): RendererState {
  const [Gl, setGl] = useState<Painter | null>(null);
  const [hasGlPainted, setHasGlPainted] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    const cancel = whenIdle(() => {
      if (chooseRenderer(wanted, readRendererName) === 'svg') return;
      load()
        .then((painter) => {
          if (isCurrent) setGl(() => painter);
        })
        // A painter that cannot be fetched (offline, a new deployment) leaves the SVG picture in place.
        .catch(() => undefined);
    });
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [wanted, load]);

  const onGlIdle = useCallback(() => setHasGlPainted(true), []);
  const onGlFailure = useCallback((reason: string) => {
    console.warn(`The GL painter gave up, SVG goes on: ${reason}`);
    setGl(null);
  }, []);
  // A painter that has given up may have a last picture on its way, and says so after that.
  return { renderer: Gl !== null && hasGlPainted ? 'gl' : 'svg', Gl, onGlIdle, onGlFailure };
}
