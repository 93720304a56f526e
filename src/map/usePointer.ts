import { useEffect, type RefObject } from 'react';
import type { RegionId } from '../domain/geography';
import { hoverRegion } from '../state/hoverStore';
import { pixelToScene, type Point } from './camera';
import type { PaneController } from './createPaneController';
import { MOUSE_REACH, TOUCH_REACH, type HitIndex } from './hitTest';

interface PointerOptions {
  readonly surface: RefObject<HTMLElement | null>;
  readonly controller: PaneController;
  /** Asked at the first need: the page is alive before the regions have been projected. */
  readonly hitIndex: () => HitIndex;
  readonly onPick: (id: RegionId | null) => void;
}

/** Hover and choice by pointer, the same for both painters. A finger does not hover. */
export function usePointer({ surface, controller, hitIndex, onPick }: PointerOptions): void {
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const { camera, layout, isMoving } = controller;
    const pointOf = (event: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const regionAt = (at: Point, isTouch: boolean) =>
      hitIndex().regionAt(
        pixelToScene(at, camera.get(), layout.get()),
        camera.get().k * layout.get().scale,
        isTouch ? TOUCH_REACH : MOUSE_REACH,
      );
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons !== 0 || isMoving.get()) return;
      const at = pointOf(event);
      const id = regionAt(at, false);
      element.classList.toggle('map-pane__surface--over-region', id !== null);
      hoverRegion(id, id === null ? null : at);
    };
    const onLeave = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') hoverRegion(null);
    };
    const onClick = (event: MouseEvent) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      onPick(regionAt(pointOf(event), isTouch));
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('click', onClick);
    };
  }, [surface, controller, hitIndex, onPick]);
}
