import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { clampCamera, fromZoomTransform, MAX_K, MIN_K, toZoomTransform, type PaneLayout } from './camera';
import type { Camera, Live } from './mapContract';

interface GestureHandlers {
  readonly layout: Live<PaneLayout>;
  readonly onCamera: (camera: Camera) => void;
  /** A person has taken hold of the map. */
  readonly onGrab: () => void;
  readonly onRelease: () => void;
}

export interface Gestures {
  /** Tells the gestures where a command has moved the camera. */
  readonly sync: (camera: Camera) => void;
  readonly detach: () => void;
}

type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;

function toD3({ k, x, y }: { k: number; x: number; y: number }): ZoomTransform {
  return zoomIdentity.translate(x, y).scale(k);
}

/** Wheel, drag, pinch and touch on the pane, turned into cameras; keyboard and buttons are commands and not here. */
export function attachGestures(pane: HTMLElement, handlers: GestureHandlers): Gestures {
  const { layout, onCamera, onGrab, onRelease } = handlers;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([MIN_K, MAX_K])
    .clickDistance(4)
    .extent(() => [
      [0, 0],
      [layout.get().width, layout.get().height],
    ])
    .constrain((transform) =>
      toD3(
        toZoomTransform(clampCamera(fromZoomTransform(transform, layout.get()), layout.get()), layout.get()),
      ),
    )
    .on('start', (event: ZoomEvent) => {
      if (event.sourceEvent !== null) onGrab();
    })
    .on('zoom', (event: ZoomEvent) => {
      if (event.sourceEvent !== null) onCamera(fromZoomTransform(event.transform, layout.get()));
    })
    .on('end', (event: ZoomEvent) => {
      if (event.sourceEvent !== null) onRelease();
    });
  const selection = select(pane).call(behaviour).on('dblclick.zoom', null);
  return {
    // Written directly: a programmatic zoom event would come back to us as a gesture.
    sync: (camera) => selection.property('__zoom', toD3(toZoomTransform(camera, layout.get()))),
    detach: () => selection.on('.zoom', null),
  };
}
