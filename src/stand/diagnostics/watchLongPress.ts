const CORNER_PX = 80;
const HELD_MS = 3_000;
/** A finger is never quite still. */
const STRAY_PX = 20;

/**
 * Calls when the top left corner is held for three seconds, which no visitor does by accident. It only listens, so that
 * whatever stands in the corner goes on working.
 * @returns a function that stops listening.
 */
export function watchLongPress(target: Window, onHeld: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  const cancel = () => clearTimeout(timer);
  const onDown = ({ clientX, clientY, isPrimary }: PointerEvent) => {
    cancel();
    if (!isPrimary || clientX > CORNER_PX || clientY > CORNER_PX) return;
    from = { x: clientX, y: clientY };
    timer = setTimeout(onHeld, HELD_MS);
  };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > STRAY_PX) cancel();
  };
  target.addEventListener('pointerdown', onDown, true);
  target.addEventListener('pointermove', onMove, true);
  target.addEventListener('pointerup', cancel, true);
  target.addEventListener('pointercancel', cancel, true);
  return () => {
    cancel();
    target.removeEventListener('pointerdown', onDown, true);
    target.removeEventListener('pointermove', onMove, true);
    target.removeEventListener('pointerup', cancel, true);
    target.removeEventListener('pointercancel', cancel, true);
  };
}
