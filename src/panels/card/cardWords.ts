import type { IndustrialObject } from '../../domain/dataset';
import type { ObjectFact } from '../../domain/provenance';
import type { RegionProfile } from '../../domain/regionProfile';
import type { Formatters } from '../../i18n/formatters';
import type { Messages } from '../../i18n/ru';

/** «5: 2 действующих, 3 создаваемых»; none found on an incomplete list is said as such, never as zero. */
export function objectCountWords(
  { objects, countedObjects: count, statusCounts: counts, isObjectListComplete }: RegionProfile,
  { card }: Messages,
  format: Formatters,
): string {
  if (objects.length === 0) return isObjectListComplete ? card.noneInScenario : card.noObjects;
  if (count === 0) return card.noneCounted(format.number(objects.length));
  const parts = [
    counts.operating > 0 ? card.operating(counts.operating) : null,
    counts.being_created > 0 ? card.beingCreated(counts.being_created) : null,
    counts.unknown > 0 ? card.statusUnknown(counts.unknown) : null,
  ].filter((part) => part !== null);
  return parts.length === 1 ? parts.join('') : `${format.number(count)}: ${format.list(parts)}`;
}

/** «Индустриальный парк», «действующий (март 2021 г.)»: what and in what state. */
export function objectKindWords(
  object: IndustrialObject,
  { card }: Messages,
  format: Formatters,
): readonly string[] {
  const status = card.statuses[object.status];
  const dated = object.statusAsOf === null ? status : `${status} (${format.asOf(object.statusAsOf)})`;
  return [card.kinds[object.kind], dated, ...(object.isBrownfield ? [card.brownfield] : [])];
}

/** Register, compliance, area, residents and year, where a source gives them, each a figure of its own. */
export function objectFacts(
  object: IndustrialObject,
  { card }: Messages,
  format: Formatters,
): readonly (readonly [ObjectFact, string])[] {
  const { registerDate, isCompliant, areaHa, residents, openedYear } = object;
  const register = card.register[object.register];
  const facts: readonly (readonly [ObjectFact, string | null])[] = [
    ['register', registerDate === null ? register : `${register} (${format.asOf(registerDate)})`],
    ['isCompliant', isCompliant === null ? null : card.compliant[isCompliant ? 'yes' : 'no']],
    ['areaHa', areaHa === null ? null : card.areaHa(format.number(areaHa))],
    ['residents', residents === null ? null : card.residents(residents, format.number(residents))],
    ['openedYear', openedYear === null ? null : card.year(openedYear)],
  ];
  return facts.flatMap(([fact, text]) => (text === null ? [] : [[fact, text] as const]));
}

/** Taken part and when; or what the data set says instead; or that nothing was found. */
export function programmeWords(
  { participation, programmeClass, isIllustrative }: RegionProfile,
  { card }: Messages,
  format: Formatters,
): string {
  if (participation !== null) {
    const years = format.pick(participation.years);
    // Nothing is confirmed in a scenario.
    return isIllustrative ? card.programmeInScenario(years) : card.programmeYes(years);
  }
  return programmeClass === null ? card.programmeUnknown : format.pick(programmeClass.label);
}
