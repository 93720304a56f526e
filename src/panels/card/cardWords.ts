import type { IndustrialObject } from '../../domain/dataset';
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

/** «Индустриальный парк · действующий (март 2021 г.)» */
export function objectKindWords(object: IndustrialObject, { card }: Messages, format: Formatters): string {
  const status = card.statuses[object.status];
  const dated = object.statusAsOf === null ? status : `${status} (${format.asOf(object.statusAsOf)})`;
  return [card.kinds[object.kind], dated, object.isBrownfield ? card.brownfield : null]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Register, area, residents and year, where a source gives them. */
export function objectFactWords(object: IndustrialObject, { card }: Messages, format: Formatters): string {
  const register = card.register[object.register];
  return [
    object.registerDate === null ? register : `${register} (${format.asOf(object.registerDate)})`,
    object.isCompliant === null ? null : card.compliant[object.isCompliant ? 'yes' : 'no'],
    object.areaHa === null ? null : card.areaHa(format.number(object.areaHa)),
    object.residents === null ? null : card.residents(object.residents, format.number(object.residents)),
    object.openedYear === null ? null : card.year(object.openedYear),
  ]
    .filter((part) => part !== null)
    .join(' · ');
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
