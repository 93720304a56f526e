import { selectColorScale, type ColorScale } from '../colorScale';
import type { Indicator } from '../dataset';
import type { DistrictId, Region } from '../geography';
import { countsEveryObject, hasCompleteObjectList } from '../objectLists';
import { baseIndicator, countOf, requireIndicator, selectObservations } from '../observations';
import type { Provenance } from '../provenance';
import { selectRegionsInFilter } from '../regionFilter';
import type { Localized } from '../text';
import { dateOf, NOTHING, requireRegion, resolve, sourceIdsOf, type Ground, type TargetOf } from './ground';
import { objectsFormula } from './objectsFormula';
import { shareValue } from './ofWhole';

/** Regions the filter keeps: of one district whatever districts are chosen, or of those chosen. */
function keptRegions({ dataset, geography, view }: Ground, districtId?: DistrictId): readonly Region[] {
  const filter = districtId === undefined ? view : { ...view, districtIds: [districtId] };
  const kept = selectRegionsInFilter(dataset, geography, filter);
  return geography.regions.filter(({ id }) => kept.has(id));
}

function districtNames({ geography }: Ground, ids: readonly DistrictId[]): readonly Localized[] {
  return ids.flatMap((id) => geography.districtById.get(id)?.name ?? []);
}

/** The scale on screen where it is the indicator's own or that of an overlay on it; else the atlas' classes. */
function scaleOf({ dataset, geography, shown }: Ground, indicator: Indicator): ColorScale {
  const isShown =
    shown !== null && baseIndicator(dataset, requireIndicator(dataset, shown.indicatorId)) === indicator;
  return isShown ? shown.scale : selectColorScale(dataset, geography, indicator.id);
}

/**
 * How many regions a class holds under the filter, by name.
 * @throws RangeError on a class the scale lacks.
 */
export function ofClassCount(ground: Ground, target: TargetOf<'classCount'>): Provenance {
  const { dataset, geography, view } = ground;
  const indicator = baseIndicator(dataset, requireIndicator(dataset, target.indicatorId));
  const scale = scaleOf(ground, indicator);
  const bin = scale.bins.find(({ id }) => id === target.binId);
  if (bin === undefined) throw new RangeError(`Unknown class: ${target.binId}`);
  const observations = selectObservations(dataset, geography, indicator.id, view);
  const regions = keptRegions(ground, target.districtId);
  const members = regions.filter(({ id }) => {
    const observation = observations.get(id);
    return observation !== undefined && scale.binOf(observation).id === bin.id;
  });
  const category =
    indicator.type === 'category' ? indicator.categories.find(({ id }) => id === bin.id) : undefined;
  const own = bin.kind === 'unknown' ? indicator.unknown?.definition : category?.definition;
  return {
    ...NOTHING,
    subject: { kind: 'class', indicator, bin },
    places: districtNames(ground, target.districtId === undefined ? view.districtIds : [target.districtId]),
    value: { kind: 'number', value: members.length, unit: null },
    definitions: [...(own === undefined ? [] : [own]), indicator.definition],
    asOf: dateOf(ground, indicator.id),
    sources: resolve(
      ground,
      members.flatMap(({ id }) => sourceIdsOf(observations.get(id))),
    ),
    formula: { kind: 'regions', members, of: regions.length },
  };
}

/**
 * How many objects a region, a district or the filter holds; unknown where an incomplete list names none.
 * @throws RangeError on a region the geography lacks.
 */
export function ofObjectCount(ground: Ground, target: TargetOf<'objectCount'>): Provenance {
  const { dataset, view } = ground;
  const { regionId, districtId, objectKind, status } = target;
  const region = regionId === undefined ? null : requireRegion(ground, regionId);
  const regions = region === null ? keptRegions(ground, districtId) : [region];
  const objects = regions
    .flatMap(({ id }) => dataset.objectsByRegion.get(id) ?? [])
    .filter((object) => objectKind === undefined || object.kind === objectKind)
    .filter((object) => status === undefined || object.status === status);
  const formula = objectsFormula(ground, objects, {}, hasCompleteObjectList(dataset));
  const value = countOf(formula, formula.isComplete);
  const count = dataset.indicators.find(countsEveryObject);
  return {
    ...NOTHING,
    subject: { kind: 'objects', objectKind: objectKind ?? null, status: status ?? null },
    places:
      region === null
        ? districtNames(ground, districtId === undefined ? view.districtIds : [districtId])
        : [region.name],
    value: value === null ? { kind: 'unknown', label: null } : { kind: 'number', value, unit: null },
    definitions: count === undefined ? [] : [count.definition],
    asOf: dataset.compiledOn,
    confidence: count?.confidence ?? null,
    sources: resolve(
      ground,
      formula.counted.flatMap(({ sourceIds }) => sourceIds),
    ),
    formula,
  };
}

/** Part of some districts in all objects, both followed to their objects. */
export function ofShare(ground: Ground, { districtIds }: TargetOf<'share'>): Provenance {
  const wholeView = { ...ground.view, districtIds: [] };
  const whole = ofObjectCount({ ...ground, view: wholeView }, { kind: 'objectCount' });
  const part = ofObjectCount({ ...ground, view: { ...wholeView, districtIds } }, { kind: 'objectCount' });
  return {
    ...NOTHING,
    subject: { kind: 'share' },
    places: part.places,
    value: shareValue(part.value, whole.value),
    definitions: part.definitions,
    asOf: part.asOf,
    confidence: part.confidence,
    sources: part.sources,
    formula: { kind: 'share', part, whole },
  };
}
