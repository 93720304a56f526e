import { useEffect, useRef } from 'react';
import type { RegionId } from '../domain/geography';
import { hoverStore } from '../state/hoverStore';
import { boxToPixels, sceneToPixel, type PixelRect, type Point } from './camera';
import type { PaneController } from './createPaneController';
import type { Boundaries, RegionAnchor } from './mapContract';
import { placeTooltip } from './placeTooltip';
import { projectRegions } from './projectedRegions';
import { projectToScene } from './projection';
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
  readonly describe: (id: RegionId) => RegionDescription;
}

/** The pointer itself, or the marker at an anchor, CSS pixels. */
const POINTER_PX = 12;
/** A region up to this size is kept free as a whole. */
const SMALL_REGION_PX = 150;

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

function around({ x, y }: Point, box: PixelRect | null): PixelRect {
  const point = { left: x - POINTER_PX, top: y - POINTER_PX, width: 2 * POINTER_PX, height: 2 * POINTER_PX };
  if (box === null || box.width > SMALL_REGION_PX || box.height > SMALL_REGION_PX) return point;
  const left = Math.min(point.left, box.left);
  const top = Math.min(point.top, box.top);
  const right = Math.max(point.left + point.width, box.left + box.width);
  const bottom = Math.max(point.top + point.height, box.top + box.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** What is known of the region pointed at or reached by keyboard; moved and filled without React. */
export function MapTooltip({ controller, boundaries, anchors, describe }: MapTooltipProps) {
  const tooltip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = tooltip.current;
    if (element === null) return;
    const { camera, layout, isMoving } = controller;
    let shownId: RegionId | null = null;
    let size = { width: 0, height: 0 };
    const update = () => {
      const { regionId, at } = hoverStore.getState();
      const anchor = anchors.find(({ id }) => id === regionId);
      const isShown = anchor !== undefined && !isMoving.get();
      element.classList.toggle('map-tooltip--shown', isShown);
      if (!isShown) return;
      if (shownId !== anchor.id) {
        fill(element, describe(anchor.id));
        size = { width: element.offsetWidth, height: element.offsetHeight };
        shownId = anchor.id;
      }
      const box = projectRegions(boundaries).get(anchor.id)?.box;
      const pointer = at ?? sceneToPixel(projectToScene(anchor.at), camera.get(), layout.get());
      const avoid = around(pointer, box === undefined ? null : boxToPixels(box, camera.get(), layout.get()));
      const { x, y } = placeTooltip(size, layout.get(), avoid);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    update();
    const stops = [hoverStore.subscribe(update), isMoving.subscribe(update)];
    return () => stops.forEach((stop) => stop());
  }, [controller, boundaries, anchors, describe]);

  return <div ref={tooltip} className="map-tooltip" aria-hidden="true" />;
}
