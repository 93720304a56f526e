import { selectColorScale, type ColorScale } from './colorScale';
import type { Dataset, Indicator, PaintKey } from './dataset';
import type { Geography, RegionId } from './geography';
import {
  requireIndicator,
  selectClass,
  selectObservations,
  UNKNOWN,
  type Observations,
} from './observations';
import { selectRegionsInFilter } from './regionFilter';
import type { ViewState } from './view';

/** How one region is to be painted, whatever paints it: GL, SVG, tile, print. */
export interface RegionMark {
  readonly id: RegionId;
  readonly binId: string;
  readonly paint: PaintKey;
  /** Drawn with the quiet hatching of what is not known. */
  readonly isUnknown: boolean;
  /** Drawn with the overlay's hatching and outline on top: the second variable of an overlay indicator. */
  readonly isOverlaid: boolean;
  /** Hatched by how high the second of two numbers is; absent: low, or there is none. */
  readonly hatchLevel?: 1 | 2;
  readonly emphasis: 'default' | 'muted';
}

/** The second of two indicators on one map. */
export interface ScenePair {
  /** The indicator whose values are read: the base of an overlay, else the indicator itself. */
  readonly indicator: Indicator;
  readonly observations: Observations;
  readonly scale: ColorScale;
  /** `classes`: hatched where it is of its first class; `numbers`: hatched by how high it is. */
  readonly kind: 'classes' | 'numbers';
}

/** Everything the picture shows, computed once and painted by either renderer. */
export interface Scene {
  readonly indicatorId: string;
  readonly marks: readonly RegionMark[];
  readonly markById: ReadonlyMap<RegionId, RegionMark>;
  readonly observations: Observations;
  readonly scale: ColorScale;
  readonly regionsInFilter: ReadonlySet<RegionId>;
  readonly selectedId: RegionId | null;
  /** Regions overlaid by the second variable; `null` where the indicator has none. */
  readonly overlaid: ReadonlySet<RegionId> | null;
  /** What is drawn with the indicator; `null`: nothing. */
  readonly pair: ScenePair | null;
}

function selectOverlaid(
  dataset: Dataset,
  geography: Geography,
  { indicatorId, period }: Pick<SceneView, 'indicatorId' | 'period'>,
): ReadonlySet<RegionId> | null {
  const indicator = requireIndicator(dataset, indicatorId);
  if (indicator.type !== 'overlay') return null;
  const isYes = (id: RegionId) => selectClass(dataset, indicator.overlayId, id, period).isFirst;
  return new Set(geography.regions.map(({ id }) => id).filter(isYes));
}

/** The part of the view the picture depends on. */
export type SceneView = Pick<
  ViewState,
  | 'indicatorId'
  | 'districtIds'
  | 'kinds'
  | 'statuses'
  | 'countingRuleId'
  | 'programme'
  | 'regionId'
  | 'classes'
  | 'palette'
  | 'secondId'
  | 'period'
>;

/**
 * Whether a view asks for more than the atlas' own classes of one indicator: then `analysis/analysisScene.ts`, loaded
 * when asked for, makes the scene.
 */
export function needsAnalysis(view: Pick<SceneView, 'classes' | 'palette' | 'secondId'>): boolean {
  return view.classes !== null || view.palette !== 'blue' || view.secondId !== null;
}

/**
 * The scene of a view. Pure: the same arguments give an equal scene.
 * @param scale of the view's indicator, where it is not the atlas' own.
 */
export function selectScene(
  dataset: Dataset,
  geography: Geography,
  view: SceneView,
  scale: ColorScale = selectColorScale(dataset, geography, view.indicatorId),
): Scene {
  const observations = selectObservations(dataset, geography, view.indicatorId, view);
  const regionsInFilter = selectRegionsInFilter(dataset, geography, view);
  const overlaid = selectOverlaid(dataset, geography, view);
  const marks = geography.regions.map(({ id }): RegionMark => {
    const bin = scale.binOf(observations.get(id) ?? UNKNOWN);
    return {
      id,
      binId: bin.id,
      paint: bin.paint,
      isUnknown: bin.kind === 'unknown',
      isOverlaid: overlaid?.has(id) ?? false,
      emphasis: regionsInFilter.has(id) ? 'default' : 'muted',
    };
  });
  return {
    indicatorId: view.indicatorId,
    marks,
    markById: new Map(marks.map((mark) => [mark.id, mark])),
    observations,
    scale,
    regionsInFilter,
    selectedId: view.regionId,
    overlaid,
    pair: null,
  };
}
