import type { GeoJSONSource } from 'maplibre-gl';
import type { RegionId } from '../../domain/geography';
import type { ColorScheme } from '../../domain/palette';
import { resolvePaint } from '../../domain/paletteColors';
import type { Scene } from '../../domain/scene';
import type { Boundaries, Context, PainterProps } from '../mapContract';
import { HATCHES, type HatchId } from '../../domain/hatch';
import { rootScale, scaleHatch } from '../paintStyle';
import { registerAlbers } from './albersProjection';
import { createPaintingMap, toJumpOptions } from './createPaintingMap';
import { createLayers, createStyle } from './createStyle';
import { createHatchLayer } from './hatchLayer';
import { createHatchMesh } from './hatchMesh';
import type { HatchInk } from './hatchProgram';
import { HOVER_SWITCHES } from './layers/outlineLayers';
import { changedStates, selectRegionStates, type RegionState } from './regionState';
import { linesData, outlinesData, regionsData, SOURCE_IDS, surroundingsData } from './sources';
import { toMapView, toPlacement } from './toMapView';
import { watchContext } from './watchContext';

/** The part of a region's state that says how strongly each hatch is drawn over it. */
const OPACITY_OF = {
  unknownHatch: 'unknownOpacity',
  overlayHatch: 'overlayOpacity',
  sparseHatch: 'sparseOpacity',
  denseHatch: 'denseOpacity',
} as const satisfies Readonly<Record<HatchId, keyof RegionState>>;
type OpacityKey = (typeof OPACITY_OF)[HatchId];

/** The GL picture, driven from outside React. What is asked for while nobody sees it is painted when it is seen again. */
export interface GlMap {
  readonly paintScene: (scene: Scene, scheme: ColorScheme) => void;
  readonly setBoundaries: (boundaries: Boundaries) => void;
  readonly setContext: (context: Context | null) => void;
  /** Draws the same picture once more, which ends in `onIdle`. */
  readonly repaint: () => void;
  readonly remove: () => void;
}

export interface GlMapEvents {
  readonly onIdle: () => void;
  readonly onFailure: (reason: string) => void;
  /** The context came back empty: the picture must be made anew. */
  readonly onRestored: () => void;
}

type FirstPicture = Pick<
  PainterProps,
  'scene' | 'boundaries' | 'context' | 'scheme' | 'camera' | 'fit' | 'hovered' | 'highlighted' | 'isUnseen'
>;

/**
 * The GL picture in a container, following camera, fit and hover by itself.
 * @throws when the browser gives no WebGL 2 context.
 */
export function createGlMap(container: HTMLElement, first: FirstPicture, events: GlMapEvents): GlMap {
  registerAlbers();
  const { camera, fit, hovered, highlighted, isUnseen } = first;
  const scale = rootScale();
  const measure = () => ({ width: container.clientWidth, height: container.clientHeight });
  let size = measure();
  const currentView = () => toMapView(toPlacement(camera.get(), fit.get()), size);
  const style = createStyle(first.boundaries, first.context, first.scheme, scale);
  const map = createPaintingMap(container, style, currentView());

  const firstMesh = createHatchMesh(first.boundaries);
  const hatchFrame = () => ({
    placement: toPlacement(camera.get(), fit.get()),
    size,
    pixelRatio: map.getPixelRatio(),
  });
  const hatches = HATCHES.map(({ id, hatch }) => ({
    key: OPACITY_OF[id],
    paint: hatch.paint,
    layer: createHatchLayer(id, scaleHatch(hatch, scale), firstMesh, hatchFrame),
  }));

  let isReady = false;
  let states: ReadonlyMap<RegionId, RegionState> = new Map();
  let paintedScheme = first.scheme;
  let wanted: readonly [Scene, ColorScheme] = [first.scene, first.scheme];
  let hoveredId: RegionId | null = null;
  let { boundaries, context } = first;
  let painted = { boundaries, context };

  const regionFeature = (id: RegionId) => ({ source: SOURCE_IDS.regions, id });
  const dataOf = (id: string) => map.getSource<GeoJSONSource>(id);

  // Pictures that nobody sees are not held back by the screen: they pile up, and a slow graphics card owes them all
  // before the first that is seen.
  const unlessUnseen = (paint: () => void) => () => {
    if (!isUnseen.get()) paint();
    else if (isReady) setTimeout(() => isUnseen.get() && events.onIdle());
  };

  const followCamera = () => {
    if (fit.get().scale > 0) map.jumpTo(toJumpOptions(currentView()));
  };
  const followFit = () => {
    size = measure();
    map.resize();
    followCamera();
  };
  const repaint = unlessUnseen(() => map.triggerRepaint());
  const followHover = () => {
    if (!isReady || isUnseen.get()) return;
    if (hoveredId !== null) map.setFeatureState(regionFeature(hoveredId), { hovered: false });
    const wasHovered = hoveredId !== null;
    hoveredId = hovered.get();
    if (wasHovered !== (hoveredId !== null)) {
      for (const [id, property] of HOVER_SWITCHES)
        map.setPaintProperty(id, property, hoveredId === null ? 0 : 1);
    }
    if (hoveredId !== null) map.setFeatureState(regionFeature(hoveredId), { hovered: true });
  };
  const paintScheme = (scheme: ColorScheme) => {
    for (const { id, ...layer } of createLayers(scheme)) {
      for (const [name, value] of Object.entries<unknown>(layer.paint ?? {})) {
        if (name.endsWith('-color')) map.setPaintProperty(id, name as 'fill-color', value as string);
      }
    }
    paintedScheme = scheme;
  };
  const paintScene = (scene: Scene, scheme: ColorScheme) => {
    wanted = [scene, scheme];
    if (!isReady || isUnseen.get()) return;
    if (scheme !== paintedScheme) paintScheme(scheme);
    const next = selectRegionStates(scene, scheme, highlighted.get());
    const changed = changedStates(states, next);
    const hasOtherOutlines = changed.some(([id, state]) => isOutlined(states.get(id)) || isOutlined(state));
    for (const [id, { fill }] of changed) map.setFeatureState(regionFeature(id), { fill });
    for (const { key, paint, layer } of hatches) layer.setInk(inkOf(next, key, resolvePaint(paint, scheme)));
    states = next;
    if (hasOtherOutlines) showOutlines();
  };
  const showOutlines = () => void dataOf(SOURCE_IDS.outlines)?.setData(outlinesData(boundaries, states));
  const showBoundaries = () => {
    void dataOf(SOURCE_IDS.regions)?.setData(regionsData(boundaries));
    void dataOf(SOURCE_IDS.lines)?.setData(linesData(boundaries));
    showOutlines();
    const mesh = createHatchMesh(boundaries);
    for (const { layer } of hatches) layer.setMesh(mesh);
  };
  const showContext = () => void dataOf(SOURCE_IDS.surroundings)?.setData(surroundingsData(context));
  const showShapes = () => {
    if (!isReady || isUnseen.get()) return;
    if (boundaries !== painted.boundaries) showBoundaries();
    if (context !== painted.context) showContext();
    painted = { boundaries, context };
  };

  const catchUp = unlessUnseen(() => {
    followFit();
    showShapes();
    paintScene(...wanted);
    followHover();
  });

  followCamera();
  map.once('style.load', () => {
    isReady = true;
    for (const { layer } of hatches) map.addLayer(layer, 'lakes');
    // What changed while the style was being read.
    showShapes();
    paintScene(...wanted);
    followHover();
  });
  map.on('idle', events.onIdle);
  // Style and tile errors would otherwise only reach the console; a picture that lacks them is no picture.
  map.on('error', ({ error }) => events.onFailure(error.message));
  const unwatchContext = watchContext(map.getCanvas(), {
    ...events,
    // The context that comes back gets a map of its own, made of what is wanted by then. The style goes first: the one
    // MapLibre drops by itself, when a context is lost, stays on a list of listeners for good, and the map with it.
    onLost: () => {
      isReady = false;
      map.setStyle(null);
    },
  });
  const unsubscribes = [
    camera.subscribe(unlessUnseen(followCamera)),
    fit.subscribe(unlessUnseen(followFit)),
    hovered.subscribe(followHover),
    highlighted.subscribe(() => paintScene(...wanted)),
    isUnseen.subscribe(catchUp),
  ];

  return {
    paintScene,
    setBoundaries: (next) => {
      boundaries = next;
      showShapes();
    },
    setContext: (next) => {
      context = next;
      showShapes();
    },
    repaint,
    remove: () => {
      for (const unsubscribe of unsubscribes) unsubscribe();
      unwatchContext();
      map.remove();
    },
  };
}

function inkOf(states: ReadonlyMap<RegionId, RegionState>, key: OpacityKey, color: string): HatchInk {
  const drawn = [...states].filter(([, state]) => state[key] > 0);
  return { color, opacities: new Map(drawn.map(([id, state]) => [id, state[key]])) };
}

function isOutlined(state: RegionState | undefined): boolean {
  return state !== undefined && (state.selected || state.overlayOpacity > 0);
}
