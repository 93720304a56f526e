import type { Geography, RegionId } from '../domain/geography';
import type { Localized } from '../domain/text';
import { checkShape } from './checkShape';
import type { CodeSystem, Recognition } from './import/context';
import type { ObjectField } from './import/contract';
import { canonicalCode, normaliseText, spellingKey, type WordRules } from './import/regionText';
import { createProblemList } from './problems';
import { recognitionSchema, type WireRecognition } from './wire/recognition';

/**
 * Checks `recognition.json` and joins it with the names and ids of the geography, which are always recognised.
 * @throws DataError with every region id that the geography lacks.
 */
export function parseRecognition(json: unknown, geography: Geography, url: string): Recognition {
  const wire = checkShape(recognitionSchema, json, url);
  const problems = createProblemList();
  const check = (byRegion: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): void => {
    for (const id of Object.keys(byRegion)) {
      if (!geography.regionById.has(id)) problems.add('unknownRegion', [...path, id], { id });
    }
  };
  check(wire.names, ['names']);
  wire.codeSystems.forEach(({ codes }, index) => check(codes, ['codeSystems', index, 'codes']));
  problems.throwIfAny('reference', url);
  return createRecognition(geography, wire);
}

/** Recognition by the names, ids and codes of the geography alone: for a country without `recognition.json`. */
export function recognitionOf(geography: Geography): Recognition {
  const codes = Object.fromEntries(geography.regions.map((region) => [region.id, [...region.codes]]));
  return createRecognition(geography, {
    names: {},
    abbreviations: {},
    typeWords: [],
    ignoredWords: [],
    regionHeadings: [],
    codeSystems: [{ id: 'codes', headings: [], codes }],
    outside: [],
  });
}

function createRecognition(geography: Geography, wire: WireRecognition): Recognition {
  const abbreviations = new Map(
    Object.entries(wire.abbreviations).map(([short, full]) => [
      normaliseText(short),
      normaliseText(full).split(' '),
    ]),
  );
  const rules: WordRules = { abbreviations, ignoredWords: normalisedSet(wire.ignoredWords) };
  const names = new Map<string, RegionId[]>();
  const addName = (spelling: string, id: RegionId): void =>
    addTo(names, spellingKey(normaliseText(spelling), rules), id);
  for (const { id, name, shortName } of geography.regions) {
    for (const spelling of [name.ru, name.en, shortName.ru, shortName.en]) addName(spelling, id);
  }
  for (const [id, spellings] of Object.entries(wire.names)) {
    for (const spelling of spellings) addName(spelling, id);
  }
  const outside = new Map<string, Localized>();
  for (const { name, spellings } of wire.outside) {
    for (const spelling of [name.ru, name.en, ...spellings]) {
      outside.set(spellingKey(normaliseText(spelling), rules), name);
    }
  }
  const ids: CodeSystem = {
    id: 'id',
    headings: new Set(),
    codes: new Map(geography.regions.map(({ id }) => [canonicalCode(id), [id]])),
  };
  return {
    names,
    outside,
    codeSystems: [ids, ...wire.codeSystems.map(toCodeSystem)],
    ...rules,
    typeWords: normalisedSet(wire.typeWords),
    regionHeadings: normalisedSet(wire.regionHeadings),
    fieldHeadings: toFieldHeadings(wire.fieldHeadings ?? {}),
  };
}

function toFieldHeadings(
  byField: NonNullable<WireRecognition['fieldHeadings']>,
): ReadonlyMap<string, ObjectField> {
  const entries = Object.entries(byField) as [ObjectField, readonly string[]][];
  return new Map(entries.flatMap(([field, texts]) => texts.map((each) => [normaliseText(each), field])));
}

function toCodeSystem({ id, headings, codes }: WireRecognition['codeSystems'][number]): CodeSystem {
  const regions = new Map<string, RegionId[]>();
  for (const [regionId, list] of Object.entries(codes)) {
    for (const code of list) addTo(regions, canonicalCode(code), regionId);
  }
  return { id, headings: normalisedSet(headings), codes: regions };
}

function addTo(map: Map<string, RegionId[]>, key: string, id: RegionId): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

function normalisedSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(normaliseText));
}
