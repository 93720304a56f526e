import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { PaneController } from './createPaneController';

/**
 * Keeps `data-map-state` of the pane: `loading` from a change until the painter in force has painted it and nothing
 * moves. Written past React: it changes with every gesture.
 * @returns what the painter calls when it has painted.
 */
export function useMapState(
  pane: RefObject<HTMLElement | null>,
  { camera, layout, isMoving, isChoosingLevel }: PaneController,
  picture: readonly unknown[],
): () => void {
  const isPainted = useRef(false);
  const write = useCallback(() => {
    const state = isPainted.current && !isMoving.get() && !isChoosingLevel.get() ? 'idle' : 'loading';
    pane.current?.setAttribute('data-map-state', state);
  }, [pane, isMoving, isChoosingLevel]);
  const onChange = useCallback(() => {
    isPainted.current = false;
    write();
  }, [write]);
  const onPainted = useCallback(() => {
    isPainted.current = true;
    write();
  }, [write]);

  useEffect(() => {
    const stops = [
      camera.subscribe(onChange),
      layout.subscribe(onChange),
      isMoving.subscribe(write),
      isChoosingLevel.subscribe(write),
    ];
    return () => stops.forEach((stop) => stop());
  }, [camera, layout, isMoving, isChoosingLevel, onChange, write]);
  // The painters report from later frames, so this always comes first.
  useLayoutEffect(onChange, [onChange, ...picture]);
  return onPainted;
}
