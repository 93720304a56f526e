import type { Dataset, IndustrialObject } from './dataset';
import type { Geography, Region, RegionId } from './geography';
import { normaliseForSearch, slipsFromPrefix, swapKeyboardLayout } from './searchText';

/** What a query may be found by. */
export type SearchField = 'name' | 'capital' | 'code';

/** A place of the index: a region, or a named object that leads to its region. */
export type SearchTarget =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'object'; readonly object: IndustrialObject; readonly region: Region };

/** A target with what it was found by. */
export interface SearchHit {
  readonly target: SearchTarget;
  readonly field: SearchField;
  /** The code that matched, as the data write it; `null` for other fields. */
  readonly code: string | null;
  /** Id of the system of that code; `null`: not said. */
  readonly codeSystem: string | null;
}

/** How people write regions beside the names and codes of the geography, by region id. */
export interface RegionSpellings {
  readonly names: Readonly<Record<RegionId, readonly string[]>>;
  readonly codeSystems: readonly {
    readonly id: string;
    readonly codes: Readonly<Record<RegionId, readonly string[]>>;
  }[];
}

/** For a country of which nothing of the kind is known, and until it has come. */
export const NO_SPELLINGS: RegionSpellings = { names: {}, codeSystems: [] };

interface Key {
  readonly field: SearchField;
  readonly text: string;
  readonly words: readonly string[];
  readonly written: string;
  readonly penalty: number;
  readonly codeSystem: string | null;
}

interface Entry {
  readonly target: SearchTarget;
  readonly keys: readonly Key[];
}

/** Everything that can be searched, normalised once. */
export type SearchIndex = readonly Entry[];

/** Steps between kinds of match; what follows the point decides between fields and targets. */
const SCORE = { exact: 0, wholeWords: 0.25, prefix: 1, wordPrefixes: 2, inside: 3, slip: 4 } as const;
const FIELD_PENALTY: Readonly<Record<SearchField, number>> = { name: 0, capital: 0.2, code: 0.1 };
/** A code on every car is meant more often than the same digits of a register. */
const CAR_SYSTEM = 'car';
const REGISTER_PENALTY = 0.05;
/** What only some write comes behind the name itself. */
const SPELLING_PENALTY = 0.4;
const OBJECT_PENALTY = 0.3;
const LAYOUT_PENALTY = 0.5;
/** Shorter queries are contained in nearly everything. */
const SHORTEST_INSIDE = 3;

/**
 * Builds the index of regions by name, spelling, capital and code, and of named objects by name, in both languages.
 * @param spellings what `recognition.json` knows; a region it does not name has the names of the geography alone.
 */
export function buildSearchIndex(
  geography: Geography,
  dataset: Dataset,
  spellings: RegionSpellings = NO_SPELLINGS,
): SearchIndex {
  const regions = geography.regions.map((region): Entry => {
    const { name, shortName, capital, id, codes } = region;
    const systems = spellings.codeSystems.flatMap((system) =>
      toKeys(
        'code',
        system.codes[id] ?? [],
        FIELD_PENALTY.code + (system.id === CAR_SYSTEM ? 0 : REGISTER_PENALTY),
        system.id,
      ),
    );
    // Named by its system a code says more than among all codes of the region.
    const isNamed = ({ text }: Key) => systems.some((key) => key.text === text);
    return {
      target: { kind: 'region', region },
      keys: [
        ...toKeys('name', [name.ru, shortName.ru, name.en, shortName.en]),
        ...toKeys('capital', [capital.name.ru, capital.name.en]),
        ...toKeys('name', spellings.names[id] ?? [], SPELLING_PENALTY),
        ...systems,
        // RU-MOS is looked for as «MOS» as often as in full.
        ...toKeys('code', [
          id,
          ...(id.includes('-') ? [id.slice(id.indexOf('-') + 1)] : []),
          ...codes,
        ]).filter((key) => !isNamed(key)),
      ],
    };
  });
  const objects = dataset.objects.flatMap((object): readonly Entry[] => {
    const region = geography.regionById.get(object.regionId);
    if (region === undefined) return [];
    return [
      { target: { kind: 'object', object, region }, keys: toKeys('name', [object.name.ru, object.name.en]) },
    ];
  });
  return [...regions, ...objects];
}

function toKeys(
  field: SearchField,
  texts: readonly string[],
  penalty: number = FIELD_PENALTY[field],
  codeSystem: string | null = null,
): readonly Key[] {
  const byText = new Map<string, Key>();
  for (const written of texts) {
    const words = normaliseForSearch(written).split(' ');
    // Codes are compared as one word: «RU-MOS», «ru mos» and «rumos» are the same code.
    const text = field === 'code' ? words.join('') : words.join(' ');
    if (text !== '' && !byText.has(text))
      byText.set(text, { field, text, words, written, penalty, codeSystem });
  }
  return [...byText.values()];
}

/**
 * Regions and named objects that match what was typed, best first.
 * @param limit how many to return at most.
 */
export function searchAtlas(index: SearchIndex, query: string, limit = 8): readonly SearchHit[] {
  const typed = normaliseForSearch(query);
  const swapped = normaliseForSearch(swapKeyboardLayout(query));
  if (typed === '') return [];
  const ranked = index.flatMap((entry, place) => {
    const match = bestMatch(entry, typed, swapped);
    return match === null ? [] : [{ entry, place, ...match }];
  });
  ranked.sort((a, b) => a.score - b.score || a.place - b.place);
  // A slip is worth showing only where nothing was spelled right.
  const hasClean = ranked.some(({ score }) => score < SCORE.slip);
  return ranked
    .filter(({ score }) => !hasClean || score < SCORE.slip)
    .slice(0, limit)
    .map(({ entry, key }) => ({
      target: entry.target,
      field: key.field,
      code: key.field === 'code' ? key.written : null,
      codeSystem: key.codeSystem,
    }));
}

function bestMatch(
  { target, keys }: Entry,
  typed: string,
  swapped: string,
): { readonly score: number; readonly key: Key } | null {
  let best: { readonly score: number; readonly key: Key } | null = null;
  for (const key of keys) {
    const plain = scoreKey(key, typed);
    const score = Math.min(plain, swapped === typed ? plain : scoreKey(key, swapped) + LAYOUT_PENALTY);
    const whole = score + key.penalty + (target.kind === 'object' ? OBJECT_PENALTY : 0);
    if (Number.isFinite(whole) && (best === null || whole < best.score)) best = { score: whole, key };
  }
  return best;
}

function scoreKey(key: Key, query: string): number {
  if (query === '') return Number.POSITIVE_INFINITY;
  if (key.field === 'code') return scoreCode(key.text, query.replaceAll(' ', ''));
  if (key.text === query) return SCORE.exact;
  const tokens = query.split(' ');
  if (tokens.every((token) => key.words.includes(token))) return SCORE.wholeWords;
  if (key.text.startsWith(query)) return SCORE.prefix;
  if (tokens.every((token) => key.words.some((word) => word.startsWith(token)))) return SCORE.wordPrefixes;
  const joined = key.words.join('');
  const compact = tokens.join('');
  if (compact.length >= SHORTEST_INSIDE && joined.includes(compact)) return SCORE.inside;
  return scoreSlips(key, tokens);
}

/** Codes are typed exactly or left unfinished; two digits are a whole code, not the start of every longer one. */
function scoreCode(code: string, query: string): number {
  if (code === query) return SCORE.exact;
  return query.length >= SHORTEST_INSIDE && code.startsWith(query) ? SCORE.prefix : Number.POSITIVE_INFINITY;
}

function scoreSlips(key: Key, tokens: readonly string[]): number {
  let slips = 0;
  for (const token of tokens) {
    const allowed = allowedSlips(token);
    const least = Math.min(
      ...key.words.map((word) => (word.startsWith(token) ? 0 : slipsFromPrefix(token, word, allowed))),
    );
    if (least > allowed) return Number.POSITIVE_INFINITY;
    slips += least;
  }
  return SCORE.slip + slips * 0.4;
}

function allowedSlips(token: string): number {
  if (token.length < 4) return 0;
  return token.length < 8 ? 1 : 2;
}

/** The region a hit leads to. */
export function regionOfHit(hit: SearchHit): RegionId {
  return hit.target.region.id;
}
