import type { WireDataset } from '../../src/data/wire/dataset';
import type { AsOf } from '../../src/domain/text';
import { openSourcesRules } from './countingRules';
import { buildHeadlines } from './headlines';
import { buildTerms } from './buildTerms';
import { objectsIndicator, overlayIndicator, presenceTexts, programmeTexts } from './openSourcesTexts';
import { readFacts, readParks, readRegionClasses, splitUrls } from './readTables';
import type { SourceRegistry } from './sourceRegistry';
import type { Translations } from './translations';

type Categorical = Extract<WireDataset['indicators'][number], { type: 'category' }>;
type CategoryObservation = Categorical['observations'][string];
type Confidence = 'high' | 'medium' | 'low';

/** Kinds of `parks.csv` that count as objects; special economic zones and others do not. */
const OBJECT_KINDS = new Set(['industrial_park', 'industrial_technopark', 'industrial_park_or_technopark']);

/** Class ids of the atlas by those of the table. */
const PRESENCE_CLASS: Readonly<Record<string, string>> = {
  registered: 'registered',
  operating: 'operating',
  developing: 'developing',
  stated_none: 'statedNone',
};

/** `public/data/open-sources/dataset.json`. */
export function buildOpenSources(translations: Translations, registry: SourceRegistry): WireDataset {
  const presence = buildPresence(translations, registry);
  const programme = buildProgrammeIndicator(translations, registry);
  const { objects, unmatchedObjects } = buildObjects(translations, registry);
  const headlines = buildHeadlines();
  const terms = buildTerms(registry);
  const decrees = ['decree-794', 'decree-1863'].flatMap(
    (id) => terms.find((term) => term.id === id)?.sourceIds ?? [],
  );
  const countingRules = openSourcesRules(decrees);
  const participations = readRegionClasses()
    .filter((row) => row.programme_status === 'confirmed')
    .map((row) => ({
      regionId: row.iso,
      years: asText(translations.date(row.programme_years)),
      project: translations.text(row.programme_project),
      sourceIds: splitUrls(row.programme_sources).map(registry.idOf),
    }));
  const used = [
    ...headlines.map((item) => item.sourceId),
    ...[presence, programme].flatMap((indicator) =>
      Object.values(indicator.observations).flatMap((item) =>
        item.kind === 'notApplicable' ? [] : item.sourceIds,
      ),
    ),
    ...[...objects, ...unmatchedObjects, ...countingRules, ...participations].flatMap(
      (item) => item.sourceIds,
    ),
  ];
  return {
    id: 'open-sources',
    title: { ru: 'Открытые источники', en: 'Open sources' },
    subtitle: {
      ru: '85 субъектов · открытые источники, сведения 2011–2026 гг.',
      en: '85 regions · open sources, statements of 2011–2026',
    },
    description: {
      ru: 'Что сообщают открытые источники о каждом из 85 субъектов Российской Федерации. Даты сведений различаются; число найденных объектов — это не число существующих. Отсутствие сведений не означает отсутствия объектов или участия.',
      en: 'What open sources say about each of the 85 regions. Dates differ from row to row; objects found are not the objects that exist. No information does not mean no objects or no participation.',
    },
    illustrativeNotice: null,
    compiledOn: '2026-03-31',
    licence: {
      ru: 'Свод данных — CC BY 4.0; первоисточники указаны у каждой записи',
      en: 'Compiled data: CC BY 4.0; each record names its sources',
    },
    defaultIndicatorId: 'presence-programme',
    presenceIndicatorId: 'presence',
    programmeIndicatorId: 'programme',
    indicators: [overlayIndicator, presence, programme, objectsIndicator],
    headlines,
    objects,
    unmatchedObjects,
    countingRules,
    participations,
    sources: registry.describe(used),
  };
}

function buildPresence(translations: Translations, registry: SourceRegistry): Categorical {
  const observations: Record<string, CategoryObservation> = {};
  for (const row of readRegionClasses()) {
    const sourceIds = splitUrls(row.presence_sources).map(registry.idOf);
    const note = row.note === '' ? null : translations.text(row.note);
    const value = PRESENCE_CLASS[row.presence_class];
    if (value === undefined) {
      if (row.presence_class !== 'none_found') throw new Error(`Unknown class ${row.presence_class}`);
      observations[row.iso] = { kind: 'unknown', sourceIds, note };
      continue;
    }
    const asOf = translations.date(row.presence_as_of);
    observations[row.iso] = {
      kind: 'value',
      value,
      asOf,
      confidence: presenceConfidence(row.iso, splitUrls(row.presence_sources), row.note, asOf),
      sourceIds,
      note,
    };
  }
  return { ...presenceTexts, type: 'category', observations };
}

/**
 * The table gives no confidence of its own. Taken is the best of the statements that cite the same pages about the
 * region; medium where none does or the date is not exact; low where the note calls the evidence weak.
 */
function presenceConfidence(
  iso: string,
  urls: readonly string[],
  note: string,
  asOf: AsOf | null,
): Confidence {
  if (/\bweak\b|low confidence|CONFLICT/i.test(note)) return 'low';
  const stated = readFacts()
    .filter((fact) => fact.iso === iso && urls.includes(fact.source_url))
    .map((fact) => fact.confidence);
  if (stated.includes('high')) return typeof asOf === 'string' ? 'high' : 'medium';
  return stated.includes('medium') || stated.length === 0 ? 'medium' : 'low';
}

function buildProgrammeIndicator(translations: Translations, registry: SourceRegistry): Categorical {
  const observations: Record<string, CategoryObservation> = {};
  for (const row of readRegionClasses()) {
    if (row.programme_status !== 'confirmed') continue;
    const stated = readFacts()
      .filter((fact) => fact.iso === row.iso && fact.claim_type === 'programme')
      .map((fact) => fact.confidence);
    observations[row.iso] = {
      kind: 'value',
      value: 'participant',
      asOf: translations.date(row.programme_years),
      confidence: stated.includes('high') ? 'high' : 'medium',
      sourceIds: splitUrls(row.programme_sources).map(registry.idOf),
      note: row.programme_project === '' ? null : translations.text(row.programme_project),
    };
  }
  return { ...programmeTexts, type: 'category', observations };
}

type WireObject = WireDataset['objects'][number];

function buildObjects(
  translations: Translations,
  registry: SourceRegistry,
): Pick<WireDataset, 'objects' | 'unmatchedObjects'> {
  const objects: WireObject[] = [];
  const unmatchedObjects: WireDataset['unmatchedObjects'] = [];
  for (const row of readParks()) {
    if (!OBJECT_KINDS.has(row.kind)) continue;
    const common: Omit<WireObject, 'regionId'> = {
      id: row.id,
      name: translations.text(row.name_ru),
      kind: row.kind as WireObject['kind'],
      status: row.status as WireObject['status'],
      statusAsOf: translations.date(row.status_as_of),
      openedYear: row.opened_year || null,
      areaHa: row.area_ha === '' ? null : Number(row.area_ha),
      residents: row.residents === '' ? null : Number(row.residents),
      register: row.federal_register as WireObject['register'],
      registerDate: translations.date(row.register_date_text),
      // Register entry is checked conformity; nothing else found states conformity or its absence.
      isCompliant: row.federal_register === 'yes' ? true : null,
      isBrownfield: row.form === 'brownfield',
      note: row.note === '' ? null : translations.text(row.note),
      sourceIds: splitUrls(row.source_urls).map(registry.idOf),
    };
    if (row.iso === '') unmatchedObjects.push({ ...common, regionName: translations.text(row.region_ru) });
    else objects.push({ ...common, regionId: row.iso });
  }
  return { objects, unmatchedObjects };
}

/** A date in words, for places that show the text as it stands. */
function asText(asOf: AsOf | null): { ru: string; en: string } {
  if (asOf === null) return { ru: 'год не указан', en: 'year not stated' };
  return typeof asOf === 'string' ? { ru: asOf, en: asOf } : asOf;
}
