import type { LonLat, RegionId } from '../../domain/geography';
import type { WireDataset } from '../wire/dataset';
import { TABLE_SOURCE, type BuiltContent } from './buildContent';
import { classifyRegions, classOf, presenceCategories, type PresenceColumns } from './buildPresence';
import { asWritten, writtenDate } from './buildTexts';
import type { ImportDetails, Mapping } from './contract';
import type { CheckedSheet, ImportContext } from './context';
import { declareMeasures } from './declareMeasures';

type Checked = Extract<CheckedSheet, { shape: 'objects' }>;
type Fields = Extract<Mapping, { shape: 'objects' }>['fields'];
type WireIndicator = WireDataset['indicators'][number];
type CountIndicator = Extract<WireIndicator, { type: 'objectCount' }>;

/** Indicators and objects of a list of objects: only what its columns can tell. */
export function buildObjects(checked: Checked, details: ImportDetails, context: ImportContext): BuiltContent {
  const { fields } = checked.mapping;
  const sources = createCitations(checked);
  const objects = checked.objects.map((object) => toWireObject(object, sources.of(object.id)));
  const unmatchedObjects = checked.unmatched.map((object) => toWireObject(object, sources.of(object.id)));
  const columns = columnsOf(fields);
  const tellsState = columns.status || columns.register;
  const counts = [
    countOf(details),
    ...(columns.register ? [registeredCount(checked, details)] : []),
    ...(fields.isCompliant === undefined ? [] : [compliantCount(checked, details)]),
  ];
  return {
    subtitle: subtitleOf(checked, details),
    defaultIndicatorId: tellsState ? 'presence' : 'objects',
    presenceIndicatorId: 'presence',
    indicators: [
      buildPresence(objects, columns, details, context),
      ...counts,
      ...counts.flatMap((count) => declareMeasures(count, details.asOf, context.geography)),
    ],
    headlines: [
      {
        id: 'objects',
        value: asWritten(String(objects.length + unmatchedObjects.length)),
        label: { ru: 'всего объектов в таблице', en: 'objects in the table in all' },
        asOf: details.asOf,
        sourceId: TABLE_SOURCE,
      },
      {
        id: 'regions',
        value: asWritten(String(checked.report.coveredRegions)),
        label: { ru: 'регионов с объектами', en: 'regions with objects' },
        asOf: details.asOf,
        sourceId: TABLE_SOURCE,
      },
    ],
    objects,
    unmatchedObjects,
    citedSources: sources.cited,
  };
}

/** An entry's date says that there is an entry. */
function columnsOf(fields: Fields): PresenceColumns {
  return {
    status: fields.status !== undefined,
    register: fields.register !== undefined || fields.registerDate !== undefined,
  };
}

function toWireObject<T extends { readonly at?: LonLat | undefined }>(object: T, sourceIds: string[]) {
  const { at } = object;
  return at === undefined
    ? { ...object, at: undefined, sourceIds }
    : { ...object, at: [at[0], at[1]] as [number, number], sourceIds };
}

function subtitleOf({ report }: Checked, { asOf }: ImportDetails): WireDataset['subtitle'] {
  const { accepted } = report.intake;
  const date = writtenDate(asOf);
  return {
    ru: `Объектов: ${accepted} · регионов: ${report.coveredRegions} · на ${date.ru}`,
    en: `Objects: ${accepted} · regions: ${report.coveredRegions} · as of ${date.en}`,
  };
}

function buildPresence(
  objects: WireDataset['objects'],
  columns: PresenceColumns,
  { asOf, confidence, isComplete }: ImportDetails,
  { geography }: ImportContext,
): WireIndicator {
  const classes = classifyRegions(objects);
  const cited = new Map<RegionId, Set<string>>();
  for (const object of objects) {
    if (classOf(object) !== classes.get(object.regionId)) continue;
    const ids = cited.get(object.regionId) ?? new Set([TABLE_SOURCE]);
    for (const id of object.sourceIds) ids.add(id);
    cited.set(object.regionId, ids);
  }
  const covered = geography.regions.filter(({ id }) => isComplete || classes.has(id));
  return {
    id: 'presence',
    type: 'category',
    label: { ru: 'Наличие парков и технопарков', en: 'Presence of parks and technoparks' },
    shortLabel: { ru: 'Наличие', en: 'Presence' },
    question: {
      ru: 'Где есть индустриальные парки и технопарки',
      en: 'Where there are industrial parks and technoparks',
    },
    definition: {
      ru: 'Высшая ступень среди объектов региона, названных в таблице.',
      en: "The highest stage among the region's objects named in the table.",
    },
    unknown: UNKNOWN_PRESENCE,
    categories: presenceCategories(columns, isComplete, new Set(classes.values())),
    observations: Object.fromEntries(
      covered.map(({ id }) => [
        id,
        {
          kind: 'value' as const,
          value: classes.get(id) ?? 'none',
          asOf,
          confidence,
          sourceIds: [...(cited.get(id) ?? [TABLE_SOURCE])],
          note: null,
        },
      ]),
    ),
  };
}

const UNKNOWN_PRESENCE = {
  label: { ru: 'В таблице не названы', en: 'Not in the table' },
  definition: {
    ru: 'Таблица не называет объектов региона; это не значит, что их нет',
    en: 'The table names no object of the region; that does not mean there are none',
  },
};

function countOf({ isComplete, confidence }: ImportDetails): CountIndicator {
  return {
    id: 'objects',
    type: 'objectCount',
    label: { ru: 'Объекты в таблице', en: 'Objects in the table' },
    shortLabel: { ru: 'Объекты', en: 'Objects' },
    question: {
      ru: 'Сколько индустриальных парков и технопарков',
      en: 'How many industrial parks and technoparks',
    },
    definition: isComplete
      ? {
          ru: 'Объекты региона в таблице. Перечень полный: отсутствие объектов — это ноль.',
          en: 'Objects of the region in the table. The list is complete: no object means zero.',
        }
      : {
          ru: 'Объекты региона, названные в таблице. Перечень неполный: отсутствие объектов — это не ноль.',
          en: 'Objects of the region named in the table. The list is incomplete: no object does not mean zero.',
        },
    ...(isComplete ? {} : { unknown: UNKNOWN_PRESENCE }),
    unit: { ru: 'объектов', en: 'objects' },
    where: {},
    isComplete,
    confidence,
  };
}

/** Only where every object says yes or no can "none of them" be told. */
function registeredCount({ objects }: Checked, details: ImportDetails): CountIndicator {
  return {
    ...countOf(details),
    id: 'registered',
    label: { ru: 'Объекты в федеральном реестре', en: 'Objects in a federal register' },
    shortLabel: { ru: 'В реестре', en: 'Registered' },
    question: {
      ru: 'Сколько объектов в федеральном реестре',
      en: 'How many objects are in a federal register',
    },
    definition: {
      ru: 'Объекты, отмеченные в таблице как включённые в федеральный реестр.',
      en: 'Objects that the table marks as entered in a federal register.',
    },
    where: { registers: ['yes'] },
    isComplete: details.isComplete && objects.every(({ register }) => register !== 'unknown'),
  };
}

function compliantCount({ objects }: Checked, details: ImportDetails): CountIndicator {
  return {
    ...countOf(details),
    id: 'compliant',
    label: { ru: 'Объекты, отвечающие требованиям', en: 'Objects meeting the requirements' },
    shortLabel: { ru: 'Отвечают', en: 'Compliant' },
    question: { ru: 'Сколько объектов отвечает требованиям', en: 'How many objects meet the requirements' },
    definition: {
      ru: 'Объекты, отмеченные в таблице как отвечающие требованиям или включённые в федеральный реестр.',
      en: 'Objects that the table marks as meeting the requirements or as entered in a federal register.',
    },
    where: { isCompliant: true },
    isComplete: details.isComplete && objects.every(({ isCompliant }) => isCompliant !== null),
  };
}

/** The table, and the addresses that rows cite. */
function createCitations({ sourceUrls }: Checked) {
  const byUrl = new Map<string, WireDataset['sources'][number]>();
  for (const url of sourceUrls.values()) {
    if (byUrl.has(url)) continue;
    const { hostname } = new URL(url);
    byUrl.set(url, {
      id: `url-${byUrl.size + 1}`,
      title: asWritten(url),
      publisher: hostname === '' ? null : hostname,
      date: null,
      url,
    });
  }
  return {
    cited: [...byUrl.values()],
    of: (objectId: string): string[] => {
      const url = sourceUrls.get(objectId);
      const source = url === undefined ? undefined : byUrl.get(url);
      return source === undefined ? [TABLE_SOURCE] : [TABLE_SOURCE, source.id];
    },
  };
}
