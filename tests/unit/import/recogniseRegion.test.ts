import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeSystemOf, createRegionReader, recogniseRegion } from '../../../src/data/import/recogniseRegion';
import { parseGeography } from '../../../src/data/toGeography';
import { parseRecognition, recognitionOf } from '../../../src/data/toRecognition';
import { readRegionCodes } from '../../../geo/datasets/readTables';
import { cpuTimeOf } from '../../support/cpuTime';
import { fictionalGeography } from '../../support/fictionalAtlas';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${path}`, import.meta.url), 'utf8'));
const geography = parseGeography(json('geography.json'), 'geography');
const recognition = parseRecognition(json('recognition.json'), geography, 'recognition');
const system = (id: string) => {
  const found = recognition.codeSystems.find((item) => item.id === id);
  if (found === undefined) throw new Error(`No code system ${id}`);
  return found;
};

describe('a spelling of a region', () => {
  it.each([
    ['Респ. Татарстан', 'RU-TA'],
    ['Татарстан', 'RU-TA'],
    ['ТАТАРСТАН РЕСПУБЛИКА', 'RU-TA'],
    ['Татарстан, Респ.', 'RU-TA'],
    ['Республика Татарстан (Татарстан)', 'RU-TA'],
    ['Pecпублика Тaтарстaн', 'RU-TA'],
    ['ХМАО', 'RU-KHM'],
    ['XMAO', 'RU-KHM'],
    ['ХМАО — Югра', 'RU-KHM'],
    ['ХМАО-Югра', 'RU-KHM'],
    ['Югра', 'RU-KHM'],
    ['Ханты-Мансийский автономный округ – Югра', 'RU-KHM'],
    ['Ханты–Мансийский  АО', 'RU-KHM'],
    ['Ханты-Мансийский авт. округ', 'RU-KHM'],
    ['Кемеровская область', 'RU-KEM'],
    ['Кемеровская обл.', 'RU-KEM'],
    ['Кузбасс', 'RU-KEM'],
    ['Кемеровская область - Кузбасс', 'RU-KEM'],
    ['г. Москва', 'RU-MOW'],
    ['г.Москва', 'RU-MOW'],
    ['Москва г', 'RU-MOW'],
    ['город федерального значения Москва', 'RU-MOW'],
    ['Московская обл', 'RU-MOS'],
    ['СПб', 'RU-SPE'],
    ['Санкт\u2011Петербург', 'RU-SPE'],
    ['г.\u00a0Санкт-Петербург', 'RU-SPE'],
    ['ЕАО', 'RU-YEV'],
    ['Еврейская автономная обл.', 'RU-YEV'],
    ['РСО-Алания', 'RU-SE'],
    ['Республика Северная Осетия-Алания', 'RU-SE'],
    ['Саха (Якутия)', 'RU-SA'],
    ['Республика Саха /Якутия/', 'RU-SA'],
    ['Якутия', 'RU-SA'],
    ['КЧР', 'RU-KC'],
    ['КБР', 'RU-KB'],
    ['«Чувашская Республика — Чувашия»', 'RU-CU'],
    ['Орлoвская область', 'RU-ORL'],
    ['Республика Марий  Эл', 'RU-ME'],
    ['Алтайский край', 'RU-ALT'],
    ['Алтай Респ', 'RU-AL'],
    ['Ямало-Ненецкий АО', 'RU-YAN'],
    ['Ненецкий АО', 'RU-NEN'],
    ['Пермский кр.', 'RU-PER'],
    ['Moscow', 'RU-MOW'],
    ['Moscow Region', 'RU-MOS'],
    ['Republic of Tatarstan', 'RU-TA'],
    ['Perm Territory', 'RU-PER'],
    ['St. Petersburg', 'RU-SPE'],
    ['Chechnya', 'RU-CE'],
    ['ru_ta', 'RU-TA'],
    ['UA-43', 'RU-CR'],
    [' RU-TA ', 'RU-TA'],
    ['98000000000', 'RU-SA'],
    ['1000000000', 'RU-ALT'],
    ['71100000000', 'RU-KHM'],
    ['71900000', 'RU-YAN'],
  ])('%j is %s', (text, regionId) => {
    expect(recogniseRegion(text, recognition)).toEqual({ kind: 'found', regionId });
  });

  it.each([
    ['Алтай', ['RU-AL', 'RU-ALT']],
    ['РБ', ['RU-BA', 'RU-BU']],
    ['77', ['RU-CHU', 'RU-MOW']],
  ])('%j means several regions', (text, suggestions) => {
    const match = recogniseRegion(text, recognition);
    expect(match.kind).toBe('ambiguous');
    if (match.kind === 'ambiguous') expect(match.suggestions.toSorted()).toEqual(suggestions);
  });

  it.each([
    ['Татарстн', 'RU-TA'],
    ['Респ. Тотарстан', 'RU-TA'],
    ['Нижегородcкая облать', 'RU-NIZ'],
    ['Калининградская', 'RU-KGD'],
    ['г. Казань, Республика Татарстан', 'RU-TA'],
    ['Кемровская область', 'RU-KEM'],
    ['Swerdlovsk Oblast', 'RU-SVE'],
  ])('%j is near %s', (text, nearest) => {
    const match = recogniseRegion(text, recognition);
    const suggested = match.kind === 'found' ? [match.regionId] : 'suggestions' in match && match.suggestions;
    expect(suggested && suggested[0]).toBe(nearest);
    if (suggested !== false) expect(suggested.length).toBeLessThanOrEqual(3);
  });

  it.each(['Атлантида', 'Бавария', '', '—', '???', 'constructor', '__proto__', '123456'])(
    '%j is unknown and near nothing',
    (text) => {
      expect(recogniseRegion(text, recognition)).toEqual({ kind: 'unknown', suggestions: [] });
    },
  );

  it.each(['ДНР', 'Луганская Народная Республика', 'Запорожская обл.', 'Херсонская область'])(
    '%j is known and lies outside',
    (text) => {
      expect(recogniseRegion(text, recognition).kind).toBe('outside');
    },
  );
});

describe('all 85 regions', () => {
  const rows = readRegionCodes();
  const okrugsShareTwoDigits = new Set(['RU-ARK', 'RU-NEN', 'RU-TYU', 'RU-KHM', 'RU-YAN']);

  it('are 85', () => expect(rows.length).toBe(85));

  it.each(rows.map((row) => [row.iso, row] as const))(
    '%s is recognised by every name and code',
    (id, row) => {
      const found = { kind: 'found', regionId: id };
      const { name_ru, short_name_ru, name_en, short_name_en } = row;
      for (const name of [name_ru, short_name_ru, name_en, short_name_en, name_ru.toUpperCase()]) {
        expect(recogniseRegion(name, recognition), name).toEqual(found);
      }
      for (const code of [row.iso, row.iso_official]) {
        expect(recogniseRegion(code, recognition), code).toEqual(found);
      }
      const coded = [
        ['okato', row.okato11.slice(0, 5)],
        ['okato', row.okato11],
        ['oktmo', row.oktmo8],
        ['car', row.code],
        ['car', String(Number(row.code))],
      ] as const;
      for (const [name, code] of coded) {
        expect(recogniseRegion(code, recognition, system(name)), `${name} ${code}`).toEqual(found);
      }
      const twoDigits = recogniseRegion(row.okato.slice(0, 2), recognition, system('okato'));
      if (!okrugsShareTwoDigits.has(id)) expect(twoDigits).toEqual(found);
      else {
        expect(twoDigits.kind).toBe('ambiguous');
        expect('suggestions' in twoDigits && twoDigits.suggestions).toContain(id);
      }
    },
  );
});

describe('the system of a column of codes', () => {
  it('is what the heading says', () => {
    expect(codeSystemOf('Код ОКАТО', ['01'], recognition)?.id).toBe('okato');
    expect(codeSystemOf('Код региона', ['01'], recognition)?.id).toBe('car');
  });

  it('is else the one that knows every code', () => {
    expect(codeSystemOf('Регион', ['16', '77', '02'], recognition)?.id).toBe('car');
    expect(codeSystemOf('Регион', ['92', '98', '45'], recognition)?.id).toBe('okato');
  });

  it('is unknown where several know them all, or none does', () => {
    expect(codeSystemOf('Регион', ['77', '45'], recognition)).toBeNull();
    expect(codeSystemOf('Регион', ['999'], recognition)).toBeNull();
    expect(codeSystemOf('Регион', ['Татарстан'], recognition)).toBeNull();
  });
});

describe('a column', () => {
  it('of 100,000 rows is read at once', () => {
    const read = createRegionReader(recognition, null);
    const texts = geography.regions.flatMap(({ name, shortName }) => [name.ru, shortName.ru, `${name.ru} `]);
    const spent = cpuTimeOf(() => {
      for (let row = 0; row < 100_000; row += 1) read(texts[row % texts.length] ?? '');
    });
    expect(spent).toBeLessThan(300);
  });

  it('of 20,000 different unknown texts does not stop the worker', () => {
    const read = createRegionReader(recognition, null);
    const spent = cpuTimeOf(() => {
      for (let row = 0; row < 20_000; row += 1) read(`Неведомая земля ${row}`);
    });
    // Without a limit to the suggestions it takes a minute.
    expect(spent).toBeLessThan(4_000);
  }, 30_000);
});

describe('a country without a recognition file', () => {
  const lakeland = recognitionOf(fictionalGeography);

  it.each([
    ['Боровая область', 'LK-BOR'],
    ['боровая', 'LK-BOR'],
    ['Snezhnaya Region', 'LK-SNE'],
    ['ЗЕЛЕНАЯ', 'LK-ZEL'],
    ['lk-kam', 'LK-KAM'],
    ['12', 'LK-TIK'],
  ])('%j is %s', (text, regionId) => {
    expect(recogniseRegion(text, lakeland)).toEqual({ kind: 'found', regionId });
  });

  it('knows no region of another country', () => {
    expect(recogniseRegion('Татарстан', lakeland).kind).toBe('unknown');
  });
});

it('refuses a recognition file that names a region of another country', () => {
  expect(() => parseRecognition(json('recognition.json'), fictionalGeography, 'recognition')).toThrow();
});
