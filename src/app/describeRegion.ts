import type { Dataset, Indicator, Observation } from '../domain/dataset';
import type { Geography, RegionId } from '../domain/geography';
import { hasCompleteObjectList, hasObjectList } from '../domain/objectLists';
import {
  requireIndicator,
  selectClass,
  selectObjects,
  UNKNOWN,
  type ObjectSelection,
} from '../domain/observations';
import { sourceName } from '../domain/sourceName';
import type { Bin, ColorScale } from '../domain/colorScale';
import type { Scene } from '../domain/scene';
import type { I18n } from '../i18n/I18nContext';
import { quantity } from '../i18n/quantity';
import type { RegionDescription, TooltipLine } from '../map/MapTooltip';

interface Subject {
  readonly dataset: Dataset;
  readonly geography: Geography;
  readonly scene: Scene;
  readonly indicatorId: string;
  readonly selection: ObjectSelection;
}

function valueText(observation: Observation, bin: Bin, indicator: Indicator, i18n: I18n): string {
  const { t, format } = i18n;
  if (observation.kind === 'unknown') return t.app.unknownValue;
  if (observation.kind === 'notApplicable') return format.pick(observation.reason);
  if (bin.kind === 'category') return format.pick(bin.label);
  return quantity(Number(observation.value), indicator, i18n, 2);
}

/** The value of the indicator with its date; with two indicators on the map, which of them it is, too. */
function valueLine(
  indicator: Indicator,
  observation: Observation,
  scale: ColorScale,
  isOfPair: boolean,
  i18n: I18n,
): TooltipLine {
  const { format } = i18n;
  const text = valueText(observation, scale.binOf(observation), indicator, i18n);
  const date = observation.kind === 'value' ? observation.asOf : null;
  return {
    text: isOfPair ? `${format.pick(indicator.shortLabel)}: ${text}` : text,
    ...(date === null ? {} : { muted: format.asOf(date) }),
  };
}

function objectsLine(subject: Subject, id: RegionId, { t, format }: I18n): TooltipLine {
  const objects = selectObjects(subject.dataset, id, subject.selection);
  const named = subject.dataset.objectsByRegion.get(id)?.length ?? 0;
  if (objects.length === 0) {
    const isNarrowed = named > 0 && subject.selection.countingRuleId !== null;
    return { text: isNarrowed ? t.card.noneCounted(format.number(named)) : t.app.objectsUnknown };
  }
  const count = format.number(objects.length);
  const isComplete = hasCompleteObjectList(subject.dataset);
  return {
    text: isComplete ? t.app.objectsTotal(count, objects.length) : t.app.objectsFound(count, objects.length),
  };
}

/** `null`: the data set does not speak of the programme. */
function programmeLine(
  { dataset, selection }: Subject,
  id: RegionId,
  { t, format }: I18n,
): TooltipLine | null {
  const participation = dataset.participations.get(id);
  if (participation !== undefined) return { text: t.app.programmeYes(format.pick(participation.years)) };
  if (dataset.programmeIndicatorId === null) return null;
  const { category } = selectClass(dataset, dataset.programmeIndicatorId, id, selection.period);
  return { text: category === null ? t.app.programmeUnknown : format.pick(category.label) };
}

/** Who says so, in a word; the whole origin is on the card. */
function sourceLine(
  { dataset, geography }: Subject,
  observation: Observation,
  i18n: I18n,
): TooltipLine | null {
  const ids = observation.kind === 'value' ? observation.sourceIds : [];
  const first = dataset.sources.get(ids[0] ?? '') ?? geography.sources.get(ids[0] ?? '');
  if (first === undefined) return null;
  const name = sourceName(first) ?? i18n.format.pick(first.title);
  return { text: '', muted: i18n.t.app.tooltipSource(name, ids.length - 1) };
}

/** What the tooltip says of a region: the value with its date, the objects, the programme; unknown said as unknown. */
export function describeRegion(subject: Subject, id: RegionId, i18n: I18n): RegionDescription {
  const { dataset, geography, scene } = subject;
  const { format } = i18n;
  const indicator = requireIndicator(dataset, subject.indicatorId);
  const observation = scene.observations.get(id) ?? UNKNOWN;
  const { pair } = scene;
  const region = geography.regionById.get(id);
  return {
    title: region === undefined ? id : format.pick(region.name),
    lines: [
      valueLine(indicator, observation, scene.scale, pair !== null, i18n),
      pair && valueLine(pair.indicator, pair.observations.get(id) ?? UNKNOWN, pair.scale, true, i18n),
      ...([indicator, pair?.indicator].some((shown) => shown?.type === 'objectCount') ||
      !hasObjectList(dataset)
        ? []
        : [objectsLine(subject, id, i18n)]),
      programmeLine(subject, id, i18n),
      sourceLine(subject, observation, i18n),
    ].filter((line) => line !== null),
  };
}
