import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RegionId } from '../domain/geography';
import type { ColorScheme } from '../domain/palette';
import type { Scene } from '../domain/scene';
import { hoverStore } from '../state/hoverStore';
import { useSession } from '../state/viewStore';
import type { RendererWanted } from './chooseRenderer';
import { createPaneController } from './createPaneController';
import { afterPaint } from './gestureLayer';
import { createHitIndex } from './hitTest';
import { LabelLayer } from './LabelLayer';
import { MapControls } from './MapControls';
import type { Boundaries, Context, PainterProps, RegionAnchor } from './mapContract';
import { MapTooltip, type RegionDescription } from './MapTooltip';
import { MarkerLayer } from './MarkerLayer';
import { projectRegions } from './projectedRegions';
import { projectToScene } from './projection';
import { RegionKeys } from './RegionKeys';
import { SvgPainter } from './SvgPainter';
import type { TileForm } from './tiles/tileForm';
import { useDetailLevel } from './useDetailLevel';
import { useHighlighted } from './useHighlighted';
import { useMapState } from './useMapState';
import { usePaneLayout } from './usePaneLayout';
import { usePointer } from './usePointer';
import { useRenderer, type LoadPainter } from './useRenderer';
import './MapPane.css';

export interface MapPaneProps {
  readonly scene: Scene;
  /** The overview level. */
  readonly boundaries: Boundaries;
  /** The level for looking closely; `null` until it has been asked for and has come. */
  readonly detail: Boundaries | null;
  readonly onDetailWanted: () => void;
  readonly context: Context | null;
  /** The surroundings at the detailed level, whose land ends where that level's coast does. */
  readonly contextDetail?: Context | null;
  readonly anchors: readonly RegionAnchor[];
  /** The form of equal squares, once it has been asked for; in force while `boundaries` are its own. */
  readonly tiles?: TileForm | null;
  /** True while the form to show is still being fetched. */
  readonly isWaiting?: boolean;
  /** Regions to show as large as they fit; `null`: the whole country. */
  readonly focus: readonly RegionId[] | null;
  readonly scheme: ColorScheme;
  readonly rendererWanted: RendererWanted;
  readonly selectedId: RegionId | null;
  readonly describe: (id: RegionId) => RegionDescription;
  readonly onSelect: (id: RegionId | null) => void;
  readonly isHidden?: boolean;
  readonly loadGl?: LoadPainter;
  /** True where a story may be told, which labels regions. */
  readonly hasCallouts?: boolean;
}

const CalloutLayer = lazy(() =>
  import('./CalloutLayer').then(({ CalloutLayer: layer }) => ({ default: layer })),
);

const ignore = () => {};

/**
 * The map: one set of gestures, keys, hit targets, labels and markers over whichever painter is in force. Its first
 * render is the plain SVG map, fit for the painted-in page.
 */
export function MapPane(props: MapPaneProps) {
  const { scene, boundaries, detail, anchors, focus, scheme, selectedId, describe, onSelect, tiles } = props;
  const [first] = useState(boundaries);
  const Labels = boundaries === tiles?.boundaries ? tiles.Labels : LabelLayer;
  const pane = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const safe = useRef<HTMLDivElement>(null);
  const [controller] = useState(createPaneController);
  const { camera, layout, hovered } = controller;
  const { renderer, Gl, onGlIdle, onGlFailure } = useRenderer(props.rendererWanted, props.loadGl);
  const shown = useDetailLevel(controller, boundaries, detail, props.onDetailWanted);
  const context = shown === boundaries ? props.context : (props.contextDetail ?? props.context);
  const highlighted = useHighlighted(scene);
  const onPainted = useMapState(pane, controller, [scene, shown, context, scheme], props.isWaiting === true);

  const isHidden = props.isHidden === true;
  useLayoutEffect(() => controller.setUnseen('otherForm', isHidden), [controller, isHidden]);
  usePaneLayout(pane, safe, controller);
  useEffect(() => (surface.current === null ? undefined : controller.attach(surface.current)), [controller]);
  useEffect(() => hoverStore.subscribe(({ regionId }) => hovered.set(regionId)), [hovered]);

  const hitIndex = useMemo(() => {
    let index: ReturnType<typeof createHitIndex> | null = null;
    const projected = () => anchors.map(({ id, at, isTiny }) => ({ id, at: projectToScene(at), isTiny }));
    return () => (index ??= createHitIndex(projectRegions(shown).values(), projected()));
  }, [shown, anchors]);
  const pickedHere = useRef<RegionId | null>(null);
  const onPick = useCallback(
    (id: RegionId | null) => {
      const next = id === selectedId ? null : id;
      pickedHere.current = next;
      if (next !== selectedId) onSelect(next);
    },
    [selectedId, onSelect],
  );
  usePointer({ surface, controller, hitIndex, onPick });

  const session = useSession();
  const hasShownFocus = useRef(false);
  useEffect(() => {
    const isFirst = !hasShownFocus.current;
    hasShownFocus.current = true;
    const look = () => {
      if (focus !== null) controller.showRegions(projectRegions(boundaries), focus, isFirst);
      else if (!isFirst) controller.showWholeCountry();
    };
    if (isFirst) {
      look();
      return;
    }
    // The filter shows at once, then the map moves to what it keeps.
    return afterPaint(look);
  }, [controller, boundaries, focus, session]);
  useEffect(() => {
    const anchor = anchors.find(({ id }) => id === selectedId);
    // A region chosen on the map is in sight already.
    if (anchor !== undefined && pickedHere.current !== selectedId)
      controller.reveal(projectToScene(anchor.at));
  }, [controller, anchors, selectedId]);

  const live = { camera, fit: layout, hovered, highlighted, isUnseen: controller.isUnseen };
  const picture = { scene, boundaries: shown, context, scheme, ...live };
  const onGlPainted = useCallback(() => {
    onGlIdle();
    onPainted();
  }, [onGlIdle, onPainted]);
  const svgProps: PainterProps = {
    ...picture,
    onIdle: renderer === 'svg' ? onPainted : ignore,
    onFailure: ignore,
  };
  return (
    <>
      <div
        ref={pane}
        className="map-pane"
        data-map-state="loading"
        data-renderer={renderer}
        hidden={isHidden}
      >
        <div ref={surface} className="map-pane__surface">
          {Gl !== null && <Gl {...picture} onIdle={onGlPainted} onFailure={onGlFailure} />}
          <div className={renderer === 'svg' ? 'map-pane__svg' : 'map-pane__svg map-pane__svg--resting'}>
            <SvgPainter {...svgProps} />
          </div>
          <MarkerLayer
            scene={scene}
            anchors={anchors}
            boundaries={boundaries}
            camera={camera}
            fit={layout}
            hovered={hovered}
            highlighted={highlighted}
          />
          <Labels
            scene={scene}
            scheme={scheme}
            anchors={anchors}
            boundaries={boundaries}
            camera={camera}
            fit={layout}
          />
          {tiles && (
            <tiles.Travel
              scene={scene}
              scheme={scheme}
              controller={controller}
              boundaries={boundaries}
              first={first}
              tiles={tiles.boundaries}
            />
          )}
          {props.hasCallouts === true && (
            <Suspense>
              <CalloutLayer anchors={anchors} camera={camera} layout={layout} />
            </Suspense>
          )}
        </div>
        <div ref={safe} className="map-pane__safe" />
        <RegionKeys
          controller={controller}
          anchors={anchors}
          selectedId={selectedId}
          describe={describe}
          onSelect={onSelect}
        />
        <MapControls controller={controller} />
      </div>
      <MapTooltip
        controller={controller}
        boundaries={boundaries}
        anchors={anchors}
        selectedId={selectedId}
        describe={describe}
      />
    </>
  );
}
