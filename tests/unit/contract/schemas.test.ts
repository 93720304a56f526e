import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fictionalConfig,
  fictionalDataset,
  fictionalGeography,
  fictionalProgramme,
  fictionalStatements,
} from '../../../mocks/fixtures/fictionalFiles';
import { collectSections } from '../../../scripts/contract/fields';
import { readPublishedFiles } from '../../../scripts/contract/publishedFiles';
import { DOCUMENTS } from '../../../scripts/contract/schemas';
import { visitValues } from '../../../scripts/contract/visitValues';
import { FULL_DOCUMENTS } from './fullDocuments';
import { mutationsOf, placesOf, REPLACEMENTS, replaceAt } from './mutations';
import { compilePublishedSchema, FILE_DOCUMENTS } from './validators';

describe('the published JSON Schemas', () => {
  it('take every published file', () => {
    const files = readPublishedFiles();
    expect(new Set(files.map(({ document }) => document))).toEqual(new Set(FILE_DOCUMENTS));
    for (const { path, document, json } of files) {
      const isValid = compilePublishedSchema(document);
      expect(isValid(json), `${path}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    }
  });

  it.each([
    ['Dataset', fictionalDataset],
    ['Statements', fictionalStatements],
    ['Geography', fictionalGeography],
    ['Programme', fictionalProgramme],
    ['Config', fictionalConfig],
  ] as const)('take the fictional %s', (document, json) => {
    const isValid = compilePublishedSchema(document);
    expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
  });
});

/** Some thousands of documents are checked twice. */
const LONG = 60_000;

describe.each(FILE_DOCUMENTS)('the JSON Schema of %s', (document) => {
  const isValid = compilePublishedSchema(document);
  const takes = (json: unknown) => DOCUMENTS[document].schema.safeParse(json).success;
  const full = FULL_DOCUMENTS[document];

  it('is tried on a document that has every field', () => {
    const present = new Set<string>();
    visitValues(document, full, (key) => present.add(key));
    const fields = collectSections().filter((section) => section.document === document);
    const absent = fields.flatMap(({ fields: own }) => own).filter(({ key }) => !present.has(key));
    expect(absent.map(({ key }) => key)).toEqual([]);
    expect(isValid(full), JSON.stringify(isValid.errors)).toBe(true);
    expect(takes(full)).toBe(true);
  });

  it(
    'refuses exactly what the atlas refuses, whichever one place is wrong',
    () => {
      const disagreements: string[] = [];
      let refused = 0;
      for (const { name, mutant } of mutationsOf(full)) {
        const isTaken = takes(mutant);
        if (!isTaken) refused += 1;
        if (isTaken !== isValid(mutant))
          disagreements.push(`${name}: the atlas ${isTaken ? 'takes' : 'refuses'} it`);
      }
      expect(disagreements).toEqual([]);
      expect(refused).toBeGreaterThan(placesOf(full).length);
    },
    LONG,
  );

  it(
    'refuses exactly what the atlas refuses, with several places wrong',
    () => {
      const places = fc.constantFrom(...placesOf(full).filter((path) => path.length > 0));
      const changes = fc.array(fc.tuple(places, fc.constantFrom(...REPLACEMENTS)), {
        minLength: 1,
        maxLength: 3,
      });
      fc.assert(
        fc.property(changes, (list) => {
          const mutant = list.reduce<unknown>((json, [path, value]) => tryReplace(json, path, value), full);
          expect(isValid(mutant)).toBe(takes(mutant));
        }),
        { numRuns: 300 },
      );
    },
    LONG,
  );
});

/** An earlier change may have taken the place away. */
function tryReplace(json: unknown, path: readonly (string | number)[], value: unknown): unknown {
  try {
    return replaceAt(json, path, value);
  } catch {
    return json;
  }
}
