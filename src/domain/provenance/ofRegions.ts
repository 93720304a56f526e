import type { Provenance } from '../provenance';
import { dateOf, NOTHING, resolve, type Ground, type TargetOf } from './ground';

/** Ids the geography lacks are passed over: a page makes them of its own regions. */
const membersOf = ({ geography }: Ground, target: TargetOf<'regionSet' | 'mean' | 'sum'>) =>
  target.regionIds.flatMap((id) => geography.regionById.get(id) ?? []);

/** How many regions a page has put together, by name. */
export function ofRegionSet(ground: Ground, target: TargetOf<'regionSet'>): Provenance {
  const members = membersOf(ground, target);
  return {
    ...NOTHING,
    subject: { kind: 'words', text: target.label },
    places: target.places,
    value: { kind: 'number', value: members.length, unit: null },
    definitions: target.definitions,
    asOf: target.indicatorId === undefined ? ground.dataset.compiledOn : dateOf(ground, target.indicatorId),
    sources: resolve(ground, target.sourceIds),
    formula: { kind: 'regions', members, of: target.of, isUnfiltered: target.isUnfiltered === true },
  };
}

/** The unweighted mean or the sum of the regions named, of a place whose other regions have no known value. */
export function ofMean(ground: Ground, target: TargetOf<'mean' | 'sum'>): Provenance {
  return {
    ...NOTHING,
    subject: { kind: 'words', text: target.label },
    places: target.places,
    value: { kind: 'number', value: target.value, unit: target.unit },
    definitions: target.definitions,
    asOf: target.asOf,
    sources: resolve(ground, target.sourceIds),
    formula: { kind: target.kind, members: membersOf(ground, target), of: target.of },
  };
}
