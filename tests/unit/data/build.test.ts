import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../../geo/datasets/build';
import { readFacts, readParks, readRegionClasses } from '../../../geo/datasets/readTables';
import {
  validateData,
  validateLanguages,
  validateNeighbours,
  validateReferences,
  validateTranslated,
} from '../../../geo/datasets/validate';
import { readConfig } from '../../../src/data/config';
import { parseDataset } from '../../../src/data/toDataset';
import { parseGeography } from '../../../src/data/toGeography';
import { parseProgramme } from '../../../src/data/toProgramme';
import { parseStatements } from '../../../src/data/toStatements';

const build = buildData();
const committed = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const json = (path: string): unknown => JSON.parse(committed(path));
const geography = parseGeography(json('public/data/geography.json'), 'geography');
const dataset = parseDataset(json('public/data/open-sources/dataset.json'), geography, 'dataset');

describe('the committed files', () => {
  it.each([...build.files.keys()])('%s is what a rebuild gives', (path) => {
    // Compared as a boolean: a difference of 300 KB is no readable message.
    expect(committed(path) === build.files.get(path)).toBe(true);
  });

  it('have nothing that a validator finds', () => {
    expect(validateData(build)).toEqual([]);
  });

  it('are named by the published configuration', async () => {
    const config = await readConfig(json('public/config.json'), 'http://atlas.test/config.json');
    expect(config.datasets.map(({ id }) => id)).toEqual(['open-sources', 'scenario-2020']);
    for (const { url } of config.datasets) {
      const path = new URL(url).pathname;
      expect(build.files.has(`public${path}dataset.json`)).toBe(true);
      expect(build.files.has(`public${path}statements.json`)).toBe(true);
    }
  });
});

describe('the open-sources data set', () => {
  const presence = dataset.indicatorById.get('presence');
  const observations = presence?.type === 'category' ? presence.observations : new Map<never, never>();

  it('has an observation for each of the 85 regions, and the counts of the table', () => {
    const counts = new Map<string, number>();
    for (const { id } of geography.regions) {
      const observation = observations.get(id);
      const key = observation?.kind === 'value' ? observation.value : (observation?.kind ?? 'missing');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      registered: 26,
      operating: 33,
      developing: 18,
      statedNone: 3,
      unknown: 5,
    });
  });

  it('takes "nothing found" for unknown, never for a class of absence', () => {
    for (const row of readRegionClasses().filter((item) => item.presence_class === 'none_found')) {
      expect(observations.get(row.iso)?.kind, row.iso).toBe('unknown');
    }
  });

  it('gives every value a source and every value of presence a date', () => {
    for (const [id, observation] of observations) {
      if (observation.kind !== 'value') continue;
      expect(observation.sourceIds.length, id).toBeGreaterThan(0);
      expect(observation.asOf, id).not.toBeNull();
    }
  });

  it('shows the note of the table with the class', () => {
    const note = observations.get('RU-OMS');
    expect(note?.kind === 'value' ? note.note?.ru : null).toContain('объекты в тексте не названы');
  });

  it('counts parks and technoparks and no other sites, and loses none', () => {
    const named = readParks().length;
    const statements = parseStatements(
      json('public/data/open-sources/statements.json'),
      geography,
      'statements',
      'open-sources',
    );
    expect(dataset.unmatchedObjects.map(({ id }) => id)).toEqual(['P232']);
    expect(dataset.objects.length + dataset.unmatchedObjects.length + statements.otherSites.length).toBe(
      named,
    );
    expect(statements.statements).toHaveLength(readFacts().length);
  });

  it('claims compliance only where a register entry is shown', () => {
    for (const object of dataset.objects) {
      expect(object.isCompliant, object.id).toBe(object.register === 'yes' ? true : null);
    }
  });

  it('names the eight participants and nobody else', () => {
    const confirmed = readRegionClasses().filter((row) => row.programme_status === 'confirmed');
    expect([...dataset.participations.keys()].toSorted()).toEqual(confirmed.map((row) => row.iso).toSorted());
    expect(dataset.participations.size).toBe(8);
  });

  it('has the 2021 population first, the denominator of every rate', () => {
    const population = geography.statistics.get('population');
    for (const { id } of geography.regions) {
      expect(population?.values.get(id)?.[0]?.asOf, id).toBe('2021-01-01');
    }
  });

  it('has a programme page whose every item cites a source', () => {
    const programme = parseProgramme(json('public/data/programme.json'), geography, 'programme');
    const items = [...programme.purpose, ...programme.stages, ...programme.plans];
    expect(items.every(({ sourceIds }) => sourceIds.length > 0)).toBe(true);
    const teams = programme.editions.flatMap((edition) => edition.teams);
    const shown = new Set(teams.map(({ regionId }) => regionId));
    for (const id of dataset.participations.keys()) expect(shown.has(id), id).toBe(true);
  });
});

describe('each validator can fail', () => {
  const withFile = (path: string, edit: (content: string) => string) =>
    new Map([...build.files].map(([key, content]) => [key, key === path ? edit(content) : content]));
  const GEOGRAPHY = 'public/data/geography.json';
  const DATASET = 'public/data/open-sources/dataset.json';

  it('references: an unknown region', () => {
    const files = withFile(DATASET, (content) => content.replace('"regionId":"RU-AD"', '"regionId":"RU-XX"'));
    expect(validateReferences(files).join()).toContain('RU-XX');
  });

  it('references: a number that is text', () => {
    const files = withFile(DATASET, (content) => content.replace('"areaHa":107', '"areaHa":"107"'));
    expect(validateReferences(files).join()).toContain('numberIsText');
  });

  it('neighbours: a border with one side', () => {
    const files = withFile(GEOGRAPHY, (content) =>
      content.replace('"neighbours":["RU-KDA"]', '"neighbours":["RU-MOS"]'),
    );
    expect(validateNeighbours(files)).toContain(
      `${GEOGRAPHY}: RU-AD names RU-MOS a neighbour, RU-MOS does not name RU-AD`,
    );
  });

  it('languages: Cyrillic in English, English in Russian', () => {
    const files = withFile(DATASET, (content) =>
      content
        .replace('"en":"Open sources"', '"en":"Открытые"')
        .replace('"ru":"Открытые источники"', '"ru":"open source data"'),
    );
    const findings = validateLanguages(files);
    expect(findings.some((finding) => finding.includes('Cyrillic in English'))).toBe(true);
    expect(findings.some((finding) => finding.includes('not Russian'))).toBe(true);
  });

  it('translations: a text without one', () => {
    expect(validateTranslated(new Set(['texts: new note']))).toEqual(['No translation: texts: new note']);
  });
});
