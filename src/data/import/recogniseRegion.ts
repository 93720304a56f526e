import { distance } from 'fastest-levenshtein';
import type { RegionId } from '../../domain/geography';
import { MAX_KEPT_PROBLEMS } from '../../domain/intake';
import type { CodeSystem, Recognition, RegionMatch } from './context';
import { canonicalCode, readings, spellingKey } from './regionText';

/** More than this many different texts are no regions: the memory is emptied instead of growing with the file. */
const REMEMBERED = 20_000;
/** Nearest names are looked for this many times a table: as often as a report shows them. */
const SUGGESTED = MAX_KEPT_PROBLEMS;
const MOST_SUGGESTIONS = 3;
/** Part of its letters a name may have wrong and still be suggested. */
const LARGEST_SLIP = 0.28;

/** Recognises texts of one column; see `recogniseRegion`. */
export type RegionReader = (text: string) => RegionMatch;

/**
 * Reader of a column whose codes are of one system, with a memory of its own: a list names the same regions over and
 * over.
 * @param system `null`: not known, a code of several systems is ambiguous where they differ.
 * @param suggested how many unknown texts get their nearest names.
 */
export function createRegionReader(
  recognition: Recognition,
  system: CodeSystem | null,
  suggested: number = SUGGESTED,
): RegionReader {
  const known = new Map<string, RegionMatch>();
  let suggestionsLeft = suggested;
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size >= REMEMBERED) known.clear();
    const match = matchText(text, recognition, system) ?? {
      kind: 'unknown',
      suggestions: suggestionsLeft > 0 ? suggestRegions(text, recognition) : [],
    };
    if (match.kind === 'unknown') suggestionsLeft -= 1;
    known.set(text, match);
    return match;
  };
}

/**
 * The region a text means, by code or by name, whatever its case, spaces, dashes, quotes, order of words, usual
 * abbreviations, ё or е, and Latin letters typed for Cyrillic ones. Inflected names are not recognised.
 * @param system how codes are to be read; `null`: not known.
 */
export function recogniseRegion(
  text: string,
  recognition: Recognition,
  system: CodeSystem | null = null,
): RegionMatch {
  return (
    matchText(text, recognition, system) ?? {
      kind: 'unknown',
      suggestions: suggestRegions(text, recognition),
    }
  );
}

function matchText(text: string, recognition: Recognition, system: CodeSystem | null): RegionMatch | null {
  const byCode = matchCode(text, recognition, system);
  if (byCode !== null) return byCode;
  for (const reading of readings(text)) {
    const key = spellingKey(reading, recognition);
    const regions = recognition.names.get(key);
    if (regions !== undefined) return matchOf(regions);
    const name = recognition.outside.get(key);
    if (name !== undefined) return { kind: 'outside', name };
  }
  return null;
}

function matchCode(text: string, recognition: Recognition, system: CodeSystem | null): RegionMatch | null {
  const code = canonicalCode(text);
  const systems = system === null ? recognition.codeSystems : [system];
  const regions = new Set(systems.flatMap(({ codes }) => codes.get(code) ?? []));
  return regions.size === 0 ? null : matchOf([...regions]);
}

function matchOf(regions: readonly RegionId[]): RegionMatch {
  const [first, second] = regions;
  if (first !== undefined && second === undefined) return { kind: 'found', regionId: first };
  return { kind: 'ambiguous', suggestions: regions.slice(0, MOST_SUGGESTIONS) };
}

/** Regions whose names differ from the text by few letters or are part of it, nearest first. */
function suggestRegions(text: string, recognition: Recognition): readonly RegionId[] {
  const core = coreOf(spellingKey(readings(text)[0] ?? '', recognition), recognition);
  if (core.length < 3) return [];
  const words = new Set(core.split(' '));
  const nearest = new Map<RegionId, number>();
  for (const { name, parts, regions } of coresOf(recognition)) {
    const isPart = name.length > 3 && parts.every((word) => words.has(word));
    const slip = isPart ? 0 : distance(core, name) / Math.max(core.length, name.length);
    if (slip > LARGEST_SLIP) continue;
    for (const id of regions) nearest.set(id, Math.min(slip, nearest.get(id) ?? 1));
  }
  return [...nearest]
    .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(([id]) => id);
}

interface Core {
  readonly name: string;
  readonly parts: readonly string[];
  readonly regions: readonly RegionId[];
}

/** Made once for each recognition, on the first spelling nobody knows. */
const CORES = new WeakMap<Recognition, readonly Core[]>();

function coresOf(recognition: Recognition): readonly Core[] {
  const known = CORES.get(recognition);
  if (known !== undefined) return known;
  const cores = [...recognition.names]
    .map(([key, regions]) => ({ name: coreOf(key, recognition), regions }))
    .filter(({ name }) => name !== '')
    .map((core): Core => ({ ...core, parts: core.name.split(' ') }));
  CORES.set(recognition, cores);
  return cores;
}

/** A key without the words that only tell the type. */
function coreOf(key: string, { typeWords }: Recognition): string {
  return key
    .split(' ')
    .filter((word) => !typeWords.has(word))
    .join(' ');
}

/**
 * How the codes of a column are to be read: as its heading says, else by the system that knows all of them.
 * @returns `null` where no system does, or several do and disagree.
 */
export function codeSystemOf(
  heading: string,
  values: Iterable<string>,
  recognition: Recognition,
): CodeSystem | null {
  const [reading = ''] = readings(heading);
  const named = recognition.codeSystems.find(({ headings }) => headings.has(reading));
  if (named !== undefined) return named;
  const codes = new Set([...values].map(canonicalCode).filter((code) => /^\d+$/.test(code)));
  if (codes.size === 0) return null;
  const fitting = recognition.codeSystems.filter(({ codes: known }) =>
    [...codes].every((code) => known.has(code)),
  );
  const [first, ...others] = fitting;
  const agrees = (other: CodeSystem) =>
    [...codes].every((code) => String(other.codes.get(code)) === String(first?.codes.get(code)));
  return first !== undefined && others.every(agrees) ? first : null;
}
