import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/data/toDataset';
import { parseGeography } from '../../../src/data/toGeography';
import { parseProgramme } from '../../../src/data/toProgramme';
import { parseStatements } from '../../../src/data/toStatements';
import { parseStory } from '../../../src/data/toStory';
import type { Localized } from '../../../src/domain/text';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'));
const geography = parseGeography(read('data/geography.json'), 'geography.json');
const open = parseDataset(read('data/open-sources/dataset.json'), geography, 'open', 'open-sources');
const scenario = parseDataset(
  read('data/scenario-2020/dataset.json'),
  geography,
  'scenario',
  'scenario-2020',
);
const statements = parseStatements(
  read('data/open-sources/statements.json'),
  geography,
  'statements',
  'open-sources',
);
const programme = parseProgramme(read('data/programme.json'), geography, 'programme');
const story = parseStory(read('stories/leaders/story.json'), geography, 'story');

const sceneOf = (id: string) => {
  const found = story.scenes.find((scene) => scene.id === id);
  if (found === undefined) throw new Error(`No scene ${id}`);
  return found;
};
const LANGUAGES = ['ru', 'en'] as const;
const expectInBoth = (text: Localized | null, words: string | readonly [ru: string, en: string]) => {
  LANGUAGES.forEach((language, index) => {
    expect(text?.[language]).toContain(typeof words === 'string' ? words : words[index]);
  });
};
const headline = (id: string) => open.headlines.find((entry) => entry.id === id)?.value.ru ?? '';

describe('the story that ships', () => {
  it('tells of as many objects as the Ministry published, and of those the atlas names', () => {
    expectInBoth(sceneOf('country').title, headline('total'));
    expectInBoth(sceneOf('country').notes, `${open.objects.length} `);
  });

  it('keeps the quotation of the share as it was published, over the two districts it is about', () => {
    expect(headline('central-volga-share')).toBe('> 50 %');
    expectInBoth(sceneOf('two-districts').text, ['Более 50 %', 'More than 50%']);
    expect(sceneOf('two-districts').view['district']).toBe('cfo,pfo');
  });

  it('highlights the regions where sources name no object, all of them and no others', () => {
    const presence = open.indicatorById.get('presence');
    if (presence?.type !== 'category') throw new Error('No presence');
    const observed = (id: string) => presence.observations.get(id);
    const stated = geography.regions.filter(({ id }) => {
      const observation = observed(id);
      return observation?.kind === 'value' && observation.value === 'statedNone';
    });
    const unknown = geography.regions.filter(({ id }) => (observed(id)?.kind ?? 'unknown') === 'unknown');
    const ids = [...stated, ...unknown].map(({ id }) => id);
    expect([...sceneOf('without').highlightedIds].sort()).toEqual([...ids].sort());
    expect([stated.length, unknown.length]).toEqual([3, 5]);
    expectInBoth(sceneOf('without').title, headline('regions-without'));
    expectInBoth(sceneOf('without').notes, ['о трёх', 'of three']);
    expectInBoth(sceneOf('without').notes, ['о пяти', 'of five']);
  });

  it('says of the scenario what the scenario holds, and that it is one', () => {
    const scene = sceneOf('scenario');
    const inTwo = scenario.objects.filter(({ regionId }) =>
      ['cfo', 'pfo'].includes(geography.regionById.get(regionId)?.districtId ?? ''),
    );
    expectInBoth(scene.text, String(scenario.objects.length));
    const share = Math.round((100 * inTwo.length) / scenario.objects.length);
    expectInBoth(scene.notes, [`${share} %`, `${share}%`]);
    expectInBoth(scene.text, ['не официальные данные', 'not official data']);
    const onScenario = story.scenes.filter(({ view }) => view['dataset'] === scenario.id);
    for (const { text } of onScenario) expect(text.ru.toLowerCase()).toMatch(/иллюстративн/);
    for (const { text } of onScenario) expect(text.en.toLowerCase()).toMatch(/illustrative/);
    expect(onScenario).toHaveLength(2);
  });

  it('highlights every region whose part in the programme is reported, and counts them', () => {
    const ids = [...open.participations.keys()];
    expect([...sceneOf('participants').highlightedIds].sort()).toEqual(ids.sort());
    expect(ids).toHaveLength(8);
    expectInBoth(sceneOf('participants').text, ['восьми регионов', 'eight regions']);
    const figures = programme.editions.flatMap((edition) => edition.figures.map(({ value }) => value.ru));
    for (const figure of ['43', '29']) {
      expect(figures).toContain(figure);
      expectInBoth(sceneOf('participants').notes, figure);
    }
    for (const { regionId, text } of sceneOf('participants').callouts) {
      const name = /«(.+)»/.exec(text.ru)?.[1] ?? '';
      const { project, years } = open.participations.get(regionId) ?? {};
      expect(project?.ru).toContain(name);
      expect(years?.ru).toContain(/^\d{4}/.exec(text.ru)?.[0]);
    }
  });

  it('tells of one project what the statements about its region say', () => {
    const { view, callouts } = sceneOf('mordovia');
    const regionId = view['region'] ?? '';
    const said = (statements.statementsByRegion.get(regionId) ?? []).map(
      ({ label, evidence, asOf }) => `${JSON.stringify(asOf)} ${label.ru} ${evidence.ru}`,
    );
    expect(said.some((line) => /2021-12.*первого индустриального парка «Светотехника»/.test(line))).toBe(
      true,
    );
    expect(said.some((line) => /2025-09.*Светотехника.*строится/.test(line))).toBe(true);
    expect(said.some((line) => /2025.*первое место/.test(line))).toBe(true);
    expect(callouts.map((callout) => callout.regionId)).toEqual([regionId]);
  });

  it('names every stage of a module and every party of the programme', () => {
    const { text, notes } = sceneOf('programme');
    for (const stem of ['лекции', 'практик', 'выезд', 'сопровожден', 'тест', 'защит']) {
      expect(text.ru).toContain(stem);
      expect(programme.stages.map(({ title }) => title.ru.toLowerCase()).join()).toContain(stem);
    }
    for (const { name } of programme.parties) {
      const short = name.en.replace(/^Ministry.*/, 'Ministry').replace(/ \(A.*\)$/, '');
      expect(notes?.en).toContain(short);
    }
  });

  it('states the number of regions and the date of the data as they are', () => {
    expectInBoth(sceneOf('own').text, String(geography.regions.length));
    expectInBoth(sceneOf('own').notes, open.compiledOn.split('-').reverse().join('.'));
  });

  it('gives the presenter notes to every scene', () => {
    for (const { notes } of story.scenes) expect(notes).not.toBeNull();
    expect(story.scenes.length).toBeGreaterThanOrEqual(8);
  });
});
