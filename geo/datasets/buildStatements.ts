import type { WireStatements } from '../../src/data/wire/statements';
import { buildContradictions, buildTerms } from './buildTerms';
import { readFacts, readParks, readRegions, splitUrls } from './readTables';
import type { SourceRegistry } from './sourceRegistry';
import type { Translations } from './translations';

type WireStatement = WireStatements['statements'][number];

const TYPES: Readonly<Record<string, WireStatement['type']>> = {
  count_or_named_operating: 'count',
  projects_or_being_created: 'projects',
  national_or_district: 'national',
  programme: 'programme',
  explicit_absence_or_first: 'absence',
  context: 'context',
  context_other_regime: 'context',
};

/** `public/data/open-sources/statements.json`: every statement found, and sites of other regimes. */
export function buildStatements(translations: Translations, registry: SourceRegistry): WireStatements {
  const names = new Map(readRegions().map((row) => [row.iso, { ru: row.name_ru, en: row.name_en }]));
  const statements = readFacts().map((fact): WireStatement => {
    const type = TYPES[fact.claim_type];
    if (type === undefined) throw new Error(`${fact.fact_id}: unknown claim type ${fact.claim_type}`);
    return {
      id: fact.fact_id,
      regionId: names.has(fact.iso) ? fact.iso : null,
      subject: names.get(fact.iso) ?? translations.text(fact.region),
      label: translations.fact(fact.fact_id, 'label', fact.indicator),
      value: translations.fact(fact.fact_id, 'value', fact.value),
      unit: translations.unit(fact.unit, fact.value),
      asOf: translations.date(fact.as_of),
      confidence: fact.confidence as WireStatement['confidence'],
      type,
      evidence: translations.fact(fact.fact_id, 'evidence', fact.evidence),
      sourceId: registry.idOfFact(fact),
    };
  });
  const otherSites = readParks()
    .filter((row) => row.kind === 'special_economic_zone' || row.kind === 'other')
    .map((row) => ({
      id: row.id,
      name: translations.text(row.name_ru),
      kind: translations.text(row.type_as_stated),
      regionId: row.iso,
      note: row.note === '' ? null : translations.text(row.note),
      sourceIds: splitUrls(row.source_urls).map(registry.idOf),
    }));
  const terms = buildTerms(registry);
  return {
    datasetId: 'open-sources',
    statements,
    otherSites,
    terms,
    contradictions: buildContradictions(),
    sources: registry.describe([
      ...statements.map((item) => item.sourceId),
      ...[...otherSites, ...terms].flatMap((item) => item.sourceIds),
    ]),
  };
}
