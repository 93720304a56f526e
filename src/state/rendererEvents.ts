/** What befalls the GL painter. */
export type RendererEvent = 'contextLost' | 'contextRestored' | 'rendererFallback';

type Listener = (event: RendererEvent, details: string) => void;

const listeners = new Set<Listener>();
const painters = new Set<() => void>();

/** Told by the GL painter to whoever watches over the page. */
export function noteRendererEvent(event: RendererEvent, details = ''): void {
  for (const listener of listeners) listener(event, details);
}

/** @returns a function that unsubscribes. */
export function onRendererEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks every GL painter to leave the picture to SVG. */
export function askForSvg(): void {
  for (const giveWay of [...painters]) giveWay();
}

/** Called by a GL painter: how it gives way. @returns a function that takes it back. */
export function onSvgAsked(giveWay: () => void): () => void {
  painters.add(giveWay);
  return () => painters.delete(giveWay);
}
