import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { PaneController } from './createPaneController';

/**
 * Keeps `data-map-state` of the pane: `loading` from a change until the painter in force has painted it and nothing
 * moves. Written past React: it changes with every gesture.
 * @param isWaiting what is to be shown is still being fetched.
 * @returns what the painter calls when it has painted.
 */
export function useMapState(
  pane: RefObject<HTMLElement | null>,
  { camera, layout, isMoving, isChoosingLevel, isTravelling, isUnseen, isPainted }: PaneController,
  picture: readonly unknown[],
  isWaiting: boolean,
): () => void {
  const waits = useRef(isWaiting);
  const write = useCallback(() => {
    const isAtRest = [isMoving, isChoosingLevel, isTravelling].every((live) => !live.get());
    const state = isPainted.get() && isAtRest && !waits.current ? 'idle' : 'loading';
    pane.current?.setAttribute('data-map-state', state);
  }, [pane, isMoving, isChoosingLevel, isTravelling, isPainted]);
  const onChange = useCallback(() => {
    isPainted.set(false);
    write();
  }, [isPainted, write]);
  const onPainted = useCallback(() => {
    isPainted.set(true);
    write();
  }, [isPainted, write]);

  useEffect(() => {
    const stops = [
      camera.subscribe(onChange),
      layout.subscribe(onChange),
      isUnseen.subscribe(onChange),
      isMoving.subscribe(write),
      isChoosingLevel.subscribe(write),
      isTravelling.subscribe(write),
    ];
    return () => stops.forEach((stop) => stop());
  }, [camera, layout, isUnseen, isMoving, isChoosingLevel, isTravelling, onChange, write]);
  useLayoutEffect(() => {
    waits.current = isWaiting;
    write();
  }, [isWaiting, write]);
  // The painters report from later frames, so this always comes first.
  useLayoutEffect(onChange, [onChange, ...picture]);
  return onPainted;
}
