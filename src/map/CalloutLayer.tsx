import { useEffect, useMemo, useRef } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { useCallouts, useHighlightedRegions } from '../state/calloutStore';
import { boxesOver, hideNamesUnder } from './calloutSurroundings';
import { sceneToPixel, type PaneLayout, type Point } from './camera';
import type { Camera, Live, RegionAnchor } from './mapContract';
import { placeCallouts } from './placeCallouts';
import { projectToScene } from './projection';
import './CalloutLayer.css';

interface CalloutLayerProps {
  readonly anchors: readonly RegionAnchor[];
  readonly camera: Live<Camera>;
  readonly layout: Live<PaneLayout>;
}

/** The map has come to rest when the camera has stood still for so long, ms. */
const REST_MS = 120;
/** Between a region and its label, in rem. */
const GAP_REM = 1.75;

function move(element: Element | undefined, { x, y }: Point): void {
  if (element instanceof HTMLElement) element.style.transform = `translate(${x}px, ${y}px)`;
}

function drawLine(line: Element | undefined, from: Point, to: Point): void {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  for (const [name, value] of Object.entries(ends)) line?.setAttribute(name, value.toFixed(1));
}

/**
 * What a scene of a story says at regions, and the names of the others it speaks of, above either painter. Labels travel with their regions while the map moves
 * and look for a free place when it has come to rest.
 */
export function CalloutLayer({ anchors, camera, layout }: CalloutLayerProps) {
  const { format } = useI18n();
  const callouts = useCallouts();
  const highlightedIds = useHighlightedRegions();
  const list = useRef<HTMLUListElement>(null);
  const lines = useRef<SVGSVGElement>(null);
  const shown = useMemo(() => {
    const named = highlightedIds.filter((id) => callouts.every(({ regionId }) => regionId !== id));
    return [...callouts, ...named.map((regionId) => ({ regionId, text: null }))].flatMap((label) => {
      const anchor = anchors.find(({ id }) => id === label.regionId);
      return anchor === undefined ? [] : [{ ...label, anchor }];
    });
  }, [callouts, highlightedIds, anchors]);

  useEffect(() => {
    const labels = [...(list.current?.children ?? [])];
    const pane = list.current?.closest<HTMLElement>('.map-pane') ?? null;
    const names = pane?.querySelector('.map-labels') ?? null;
    const strokes = [...(lines.current?.querySelectorAll('line') ?? [])];
    const scenePoints = shown.map(({ anchor }) => projectToScene(anchor.at));
    const gap = GAP_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    // From a region to the corner of its label; kept while the map moves.
    let offsets: readonly Point[] = [];
    const points = () => scenePoints.map((point) => sceneToPixel(point, camera.get(), layout.get()));
    const draw = () => {
      points().forEach((at, index) => {
        const offset = offsets[index] ?? { x: 0, y: 0 };
        const corner = { x: at.x + offset.x, y: at.y + offset.y };
        move(labels[index], corner);
        const { clientWidth = 0, clientHeight = 0 } = labels[index] ?? {};
        drawLine(strokes[index], at, {
          x: Math.max(corner.x, Math.min(at.x, corner.x + clientWidth)),
          y: Math.max(corner.y, Math.min(at.y, corner.y + clientHeight)),
        });
      });
    };
    const place = () => {
      if (layout.get().width === 0) return;
      const at = points();
      const sized = at.map((point, index) => {
        const { clientWidth: width = 0, clientHeight: height = 0 } = labels[index] ?? {};
        return { at: point, width, height };
      });
      const { safe } = layout.get();
      offsets = placeCallouts(sized, safe, gap, boxesOver(pane)).map(({ left, top }, index) => ({
        x: left - (at[index]?.x ?? 0),
        y: top - (at[index]?.y ?? 0),
      }));
      draw();
      hideNamesUnder(names, labels);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      draw();
      clearTimeout(timer);
      timer = setTimeout(place, REST_MS);
    };
    place();
    // Written anew whenever the map has come to rest, before or after the labels.
    const rewritten = new MutationObserver(() => hideNamesUnder(names, labels));
    if (names !== null) rewritten.observe(names, { childList: true });
    const stops = [camera.subscribe(follow), layout.subscribe(follow), () => rewritten.disconnect()];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      hideNamesUnder(names, []);
    };
    // Drawn anew for other words too: they have another size.
  }, [shown, camera, layout, format]);

  if (shown.length === 0) return null;
  return (
    <div className="map-callouts">
      <svg ref={lines} className="map-callouts__lines" aria-hidden="true">
        {shown.map(({ regionId }) => (
          <line key={regionId} className="map-callouts__line" />
        ))}
      </svg>
      <ul ref={list} className="map-callouts__list">
        {shown.map(({ regionId, text, anchor }) =>
          text === null ? (
            <li key={regionId} className="map-callouts__label map-callouts__label--name">
              {anchor.shortName}
            </li>
          ) : (
            <li key={regionId} className="map-callouts__label">
              <span className="map-callouts__name">{anchor.shortName}</span>
              {format.pick(text)}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
