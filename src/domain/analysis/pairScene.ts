import { selectColorScale, type Bin, type ColorScale } from '../colorScale';
import type { Dataset } from '../dataset';
import type { Geography, RegionId } from '../geography';
import { OVERLAY_HATCH } from '../hatch';
import { baseIndicator, requireIndicator, selectObservations, UNKNOWN } from '../observations';
import type { RegionMark, Scene, ScenePair, SceneView } from '../scene';
import { levelOfBin, selectThirds } from './thirds';

/** The classes of a region in both indicators. */
export interface PairBins {
  readonly first: Bin;
  readonly second: Bin;
}

/** The classes of a region in the two indicators of a scene that has a pair. */
export function pairBinsOf({ scale, observations }: Scene, pair: ScenePair, id: RegionId): PairBins {
  return {
    first: scale.binOf(observations.get(id) ?? UNKNOWN),
    second: pair.scale.binOf(pair.observations.get(id) ?? UNKNOWN),
  };
}

const MISSING_KINDS = ['unknown', 'notApplicable'] as const;
export type MissingKind = (typeof MISSING_KINDS)[number];

/** Why a region has no place among the pairs, and on whose account. */
export interface MissingPair {
  readonly kind: MissingKind;
  readonly of: 'first' | 'second' | 'both';
}

/** What is missing of a pair; `null`: nothing. Where one is unknown and the other not applicable, it is unknown. */
export function missingOf({ first, second }: PairBins): MissingPair | null {
  for (const kind of MISSING_KINDS) {
    const [isFirst, isSecond] = [first.kind === kind, second.kind === kind];
    if (isFirst || isSecond) return { kind, of: isFirst && isSecond ? 'both' : isFirst ? 'first' : 'second' };
  }
  return null;
}

/** Id of the class of regions that share both classes. */
export const cellId = ({ first, second }: PairBins): string => `${first.id}~${second.id}`;

type Look = Pick<RegionMark, 'binId' | 'paint' | 'isUnknown' | 'isOverlaid' | 'hatchLevel'>;

function lookOf(bins: PairBins): Look {
  const missing = missingOf(bins);
  if (missing !== null) {
    const { kind, of } = missing;
    return { binId: `${kind}-${of}`, paint: kind, isUnknown: kind === 'unknown', isOverlaid: false };
  }
  const level = levelOfBin(bins.second);
  return {
    binId: cellId(bins),
    paint: pairPaint(bins),
    isUnknown: false,
    isOverlaid: false,
    ...(level === 0 ? {} : { hatchLevel: level }),
  };
}

/** Colour of a pair: of both where the first is a number, else the class's own, which hatching alone completes. */
export function pairPaint({ first, second }: PairBins): string {
  return first.kind === 'range' ? `pair.${levelOfBin(first)}.${levelOfBin(second)}` : first.paint;
}

/**
 * Draws a second indicator with the first. A second one of classes is hatched where a region is of its first class: as
 * an overlay does. Two numbers are drawn in three classes each, the first as lightness, the second as hue and hatching,
 * so that greyscale tells both.
 * @param scene of the first indicator.
 * @returns the scene itself where both are the same.
 * @throws RangeError when the data set lacks an indicator.
 */
export function selectPairScene(
  dataset: Dataset,
  geography: Geography,
  view: SceneView & { readonly secondId: string },
  scene: Scene,
): Scene {
  const first = baseIndicator(dataset, requireIndicator(dataset, scene.indicatorId));
  const second = baseIndicator(dataset, requireIndicator(dataset, view.secondId));
  if (first.id === second.id) return scene;
  const observations = selectObservations(dataset, geography, second.id, view);
  if (second.type === 'category') {
    const scale = selectColorScale(dataset, geography, second.id);
    return overlayScene(scene, first.id, { kind: 'classes', indicator: second, observations, scale });
  }
  const scale = selectThirds(dataset, geography, second.id);
  const pair: ScenePair = { kind: 'numbers', indicator: second, observations, scale };
  const paired: Scene = {
    ...scene,
    indicatorId: first.id,
    scale: first.type === 'category' ? scene.scale : selectThirds(dataset, geography, first.id),
    overlaid: null,
    pair,
  };
  return withMarks(paired, ({ id, emphasis }) => ({ id, emphasis, ...lookOf(pairBinsOf(paired, pair, id)) }));
}

/** Whether the overlay's own hatch can be told from every class below it, and means what it means elsewhere. */
function hasOverlayInk({ bins }: ColorScale, [yes]: readonly Bin[]): boolean {
  const isOwn = ({ paint }: Bin) => /^(presence|seq|unknown|notApplicable|zero)/.test(paint);
  return yes?.paint === OVERLAY_HATCH.paint && bins.every(isOwn);
}

function overlayScene(scene: Scene, indicatorId: string, pair: ScenePair): Scene {
  const yes = pair.scale.bins[0];
  const isInk = !hasOverlayInk(scene.scale, pair.scale.bins);
  const isYes = ({ id }: RegionMark) => pair.scale.binOf(pair.observations.get(id) ?? UNKNOWN) === yes;
  const overlaid = new Set(scene.marks.filter(isYes).map(({ id }) => id));
  const paired = { ...scene, indicatorId, overlaid, pair };
  return withMarks(paired, (mark) => {
    const isOverlaid = overlaid.has(mark.id);
    if (isInk && isOverlaid) return { ...mark, isOverlaid: false, hatchLevel: 2 };
    return { ...mark, isOverlaid };
  });
}

function withMarks(scene: Scene, change: (mark: RegionMark) => RegionMark): Scene {
  const marks = scene.marks.map(change);
  return { ...scene, marks, markById: new Map(marks.map((mark) => [mark.id, mark])) };
}
