import { isClassChoice } from '../domain/classChoice';
import { OBJECT_KINDS, OBJECT_STATUSES } from '../domain/dataset';
import { isOwnDatasetId } from '../domain/ownDataset';
import { LANGUAGES, type Language } from '../domain/text';
import {
  AXES,
  FORMS,
  MOST_COMPARED,
  PALETTE_NAMES,
  PROGRAMME_FILTERS,
  THEMES,
  type ViewState,
} from '../domain/view';

/** The values an address may name; those not listed are ignored with a note. */
export interface ViewVocabulary {
  readonly datasetIds: readonly string[];
  readonly indicatorIds: readonly string[];
  /** Reference series: what stands on the second axis may be one. */
  readonly seriesIds?: readonly string[];
  readonly districtIds: readonly string[];
  readonly regionIds: readonly string[];
  readonly countingRuleIds: readonly string[];
  readonly periods: readonly string[];
}

/** A value of the address that could not be used. */
export interface ViewNote {
  readonly parameter: string;
  readonly value: string;
}

export interface DecodedView {
  readonly view: ViewState;
  readonly notes: readonly ViewNote[];
}

type Key = keyof ViewState;

/** Address parameter of each part of the view. */
const PARAMETERS: Readonly<Record<Key, string>> = {
  language: 'lang',
  theme: 'theme',
  datasetId: 'dataset',
  form: 'view',
  indicatorId: 'indicator',
  districtIds: 'district',
  kinds: 'type',
  statuses: 'status',
  countingRuleId: 'count',
  programme: 'programme',
  regionId: 'region',
  classes: 'classes',
  palette: 'palette',
  secondId: 'with',
  logAxes: 'log',
  comparedIds: 'compare',
  period: 'year',
};

const KEYS = Object.keys(PARAMETERS) as Key[];
/** Parameters that ask for another picture than the default one; a theme only recolours it. */
export const PICTURE_PARAMETERS: readonly string[] = Object.values(PARAMETERS).filter(
  (name) => name !== PARAMETERS.theme,
);
/** Parameters that make a page a stand and say what it does; without them it is the plain atlas. */
export const STAND_PARAMETERS = [
  'mode',
  'story',
  'languages',
  'idle',
  'countdown',
  'scene',
  'controls',
  'takeHome',
  'window',
  'session',
] as const;
/** Parameters this codec leaves alone: they steer the page, not the view. */
const FOREIGN_PARAMETERS = ['renderer', ...STAND_PARAMETERS] as const;

/** The values a key may take; `classes` alone is judged by its form. */
function allowedValues(key: Key, vocabulary: ViewVocabulary): readonly string[] {
  const allowed: Readonly<Record<Exclude<Key, 'classes'>, readonly string[]>> = {
    language: LANGUAGES,
    theme: THEMES,
    datasetId: vocabulary.datasetIds,
    form: FORMS,
    indicatorId: vocabulary.indicatorIds,
    districtIds: vocabulary.districtIds,
    kinds: OBJECT_KINDS,
    statuses: OBJECT_STATUSES,
    countingRuleId: vocabulary.countingRuleIds,
    programme: PROGRAMME_FILTERS,
    regionId: vocabulary.regionIds,
    palette: PALETTE_NAMES,
    secondId: [...vocabulary.indicatorIds, ...(vocabulary.seriesIds ?? [])],
    logAxes: AXES,
    comparedIds: vocabulary.regionIds,
    period: vocabulary.periods,
  };
  return key === 'classes' ? [] : allowed[key];
}

/** The data set an address names, before anything else of it can be judged. */
export function decodeDatasetId(search: string, datasetIds: readonly string[], fallback: string): string {
  const asked = new URLSearchParams(search).get(PARAMETERS.datasetId);
  return asked !== null && datasetIds.includes(asked) ? asked : fallback;
}

/** The data set an address names that only the browser which loaded it can have; `null`: it names none such. */
export function decodeOwnDatasetId(search: string): string | null {
  const asked = new URLSearchParams(search).get(PARAMETERS.datasetId);
  return asked !== null && isOwnDatasetId(asked) ? asked : null;
}

/** The language an address asks for, known before there is anything to say in it. */
export function decodeLanguage(search: string, fallback: Language): Language {
  const asked = new URLSearchParams(search).get(PARAMETERS.language);
  return LANGUAGES.find((language) => language === asked) ?? fallback;
}

/**
 * Reads a view from an address. Pure; never throws.
 * @param search the query string, with or without the question mark.
 * @param defaults what an absent parameter means.
 * @returns the view, and a note for every value that was ignored.
 */
export function decodeView(search: string, vocabulary: ViewVocabulary, defaults: ViewState): DecodedView {
  const parameters = new URLSearchParams(search);
  const notes: ViewNote[] = [];
  const patch: Partial<Record<Key, string | readonly string[]>> = {};
  for (const key of KEYS) {
    const text = parameters.get(PARAMETERS[key]);
    if (text === null || text === '') continue;
    const allowed = allowedValues(key, vocabulary);
    const isList = Array.isArray(defaults[key]);
    const asked = isList ? [...new Set(text.split(','))] : [text];
    const isKnown = key === 'classes' ? isClassChoice : (value: string) => allowed.includes(value);
    const known = asked.filter(isKnown).slice(0, key === 'comparedIds' ? MOST_COMPARED : undefined);
    for (const value of asked) {
      if (!known.includes(value)) notes.push({ parameter: PARAMETERS[key], value });
    }
    // In the vocabulary's order, so that one view has one address.
    if (isList) patch[key] = allowed.filter((value) => known.includes(value));
    else if (known[0] !== undefined) patch[key] = known[0];
  }
  // Sound by construction: every value has been found in the list of its own key.
  return { view: { ...defaults, ...(patch as Partial<ViewState>) }, notes };
}

/**
 * Writes a view as a query string. Pure; parts equal to the default are left out.
 * @param current the query string in force, whose parameters outside the view are kept.
 * @returns '' or a string that begins with a question mark.
 */
export function encodeView(view: ViewState, defaults: ViewState, current = ''): string {
  const parameters = new URLSearchParams();
  for (const key of KEYS) {
    const text = String(view[key] ?? '');
    if (text !== String(defaults[key] ?? '')) parameters.set(PARAMETERS[key], text);
  }
  const existing = new URLSearchParams(current);
  for (const name of FOREIGN_PARAMETERS) {
    const value = existing.get(name);
    if (value !== null) parameters.set(name, value);
  }
  // Commas and colons are legal in a query; a readable link is easier to trust.
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
