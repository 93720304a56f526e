import { useEffect, useRef } from 'react';
import type { RegionId } from '../domain/geography';
import { hoverStore } from '../state/hoverStore';
import { boxToPixels, sceneToPixel, type PixelRect } from './camera';
import type { PaneController } from './createPaneController';
import type { Boundaries, RegionAnchor } from './mapContract';
import { placeTooltip } from './placeTooltip';
import { projectRegions } from './projectedRegions';
import { projectToScene } from './projection';
import { watchOverlays } from './watchOverlays';
import './MapTooltip.css';

export interface TooltipLine {
  readonly text: string;
  /** Set apart after the text: a date, a caveat. */
  readonly muted?: string;
}

export interface RegionDescription {
  readonly title: string;
  readonly lines: readonly TooltipLine[];
}

interface MapTooltipProps {
  readonly controller: PaneController;
  readonly boundaries: Boundaries;
  readonly anchors: readonly RegionAnchor[];
  /** The region whose card is open: that says more. */
  readonly selectedId: RegionId | null;
  readonly describe: (id: RegionId) => RegionDescription;
}

function fill(element: HTMLElement, { title, lines }: RegionDescription): void {
  const heading = document.createElement('p');
  heading.className = 'map-tooltip__title';
  heading.textContent = title;
  const rows = lines.map(({ text, muted }) => {
    const row = document.createElement('p');
    row.textContent = text;
    if (muted !== undefined) {
      const aside = document.createElement('span');
      aside.className = 'map-tooltip__muted';
      aside.textContent = ` ${muted}`;
      row.append(aside);
    }
    return row;
  });
  element.replaceChildren(heading, ...rows);
}

/**
 * What is known of the region pointed at or reached by keyboard; moved and filled without React. It stands beside the
 * pane, not in it: there, whatever lies over the map would cut it.
 */
export function MapTooltip({ controller, boundaries, anchors, selectedId, describe }: MapTooltipProps) {
  const tooltip = useRef<HTMLDivElement>(null);
  const overlays = useRef<readonly PixelRect[]>([]);

  useEffect(() => {
    const place = tooltip.current?.parentElement;
    return place ? watchOverlays(place, overlays) : undefined;
  }, []);

  useEffect(() => {
    const element = tooltip.current;
    if (element === null) return;
    const { camera, layout, isMoving, isUnseen } = controller;
    let shownId: RegionId | null = null;
    let size = { width: 0, height: 0 };
    const update = () => {
      const { regionId, at } = hoverStore.getState();
      const anchor = anchors.find(({ id }) => id === regionId);
      const isShown = anchor !== undefined && anchor.id !== selectedId && !isMoving.get() && !isUnseen.get();
      element.classList.toggle('map-tooltip--shown', isShown);
      if (!isShown) return;
      if (shownId !== anchor.id) {
        fill(element, describe(anchor.id));
        size = { width: element.offsetWidth, height: element.offsetHeight };
        shownId = anchor.id;
      }
      const pointer = at ?? sceneToPixel(projectToScene(anchor.at), camera.get(), layout.get());
      const box = projectRegions(boundaries).get(anchor.id)?.box;
      const region = box === undefined ? null : boxToPixels(box, camera.get(), layout.get());
      const { x, y } = placeTooltip(size, layout.get(), pointer, region, overlays.current);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    update();
    const stops = [hoverStore, isMoving, isUnseen].map((news) => news.subscribe(update));
    return () => stops.forEach((stop) => stop());
  }, [controller, boundaries, anchors, selectedId, describe]);

  return <div ref={tooltip} className="map-tooltip" aria-hidden="true" />;
}
