import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/domain/geography';
import { buildSearchIndex, regionOfHit, searchAtlas } from '../../../src/domain/search';
import { normaliseForSearch, slipsFromPrefix, swapKeyboardLayout } from '../../../src/domain/searchText';
import { fictionalDataset, fictionalGeography } from '../../support/fictionalAtlas';

const text = (ru: string, en: string) => ({ ru, en });

function region(
  id: string,
  ru: string,
  en: string,
  shortRu: string,
  capitalRu: string,
  codes: string[],
): Region {
  return {
    id,
    name: text(ru, en),
    shortName: text(shortRu, en),
    districtId: 'north',
    type: 'oblast',
    codes,
    capital: { name: text(capitalRu, `${capitalRu} (en)`), at: [50, 55] },
    neighbours: [],
    note: null,
    anchor: [50, 55],
    isTiny: false,
  };
}

// Real names, because their hyphens, ё and shared words are what the search has to cope with.
const regions = [
  region('RU-AL', 'Республика Алтай', 'Altai Republic', 'Респ. Алтай', 'Горно-Алтайск', ['84', '04']),
  region('RU-ALT', 'Алтайский край', 'Altai Krai', 'Алтайский кр.', 'Барнаул', ['01', '22']),
  region('RU-CHU', 'Чукотский автономный округ', 'Chukotka', 'Чукотка', 'Анадырь', ['77', '87', '77000000']),
  region('RU-MOW', 'Москва', 'Moscow', 'Москва', 'Москва', ['45', '77']),
  region('RU-MOS', 'Московская область', 'Moscow Oblast', 'Московская', 'Красногорск', ['46', '50']),
  region('RU-ORL', 'Орловская область', 'Oryol Oblast', 'Орловская', 'Орёл', ['54', '57']),
  region('RU-TA', 'Республика Татарстан', 'Republic of Tatarstan', 'Татарстан', 'Казань', ['92', '16']),
  region('RU-YAN', 'Ямало-Ненецкий автономный округ', 'Yamalia', 'ЯНАО', 'Салехард', ['71140', '89']),
];
const object = fictionalDataset.objects[0];
if (object === undefined) throw new Error('The fictional data set names objects');
const park = (id: string, regionId: string, ru: string, en: string) => ({
  ...object,
  id,
  regionId,
  name: text(ru, en),
});
const geography = {
  ...fictionalGeography,
  regions,
  regionById: new Map(regions.map((item) => [item.id, item])),
};
const dataset = {
  ...fictionalDataset,
  objects: [
    park('P1', 'RU-TA', 'Химград', 'Khimgrad'),
    park('P2', 'RU-AL', 'Алтай', 'Altai'),
    park('P3', 'RU-TA', 'КИП-Мастер', 'KIP-Master'),
    park('P4', 'RU-TA', 'Орлан', 'Orlan'),
  ],
};
const index = buildSearchIndex(geography, dataset);
const found = (query: string) => searchAtlas(index, query).map(regionOfHit);

describe('searchAtlas', () => {
  it.each([
    ['a Russian name', 'Татарстан', 'RU-TA'],
    ['a name in another case', 'тАТАРСТАН', 'RU-TA'],
    ['an English name', 'tatarstan', 'RU-TA'],
    ['an unfinished name', 'тата', 'RU-TA'],
    ['a capital', 'казань', 'RU-TA'],
    ['a capital with е for ё', 'орел', 'RU-ORL'],
    ['a capital with ё', 'Орёл', 'RU-ORL'],
    ['a name without its hyphen', 'ямало ненецкий', 'RU-YAN'],
    ['a name with a dash for the hyphen', 'Ямало—Ненецкий', 'RU-YAN'],
    ['a name written as one word', 'ямалоненецкий', 'RU-YAN'],
    ['words in another order', 'округ чукотский', 'RU-CHU'],
    ['an ISO code', 'RU-YAN', 'RU-YAN'],
    ['an ISO code without the country', 'mow', 'RU-MOW'],
    ['a long numeric code', '71140', 'RU-YAN'],
    ['a park', 'химград', 'RU-TA'],
    ['a park in quotes', '«Химград»', 'RU-TA'],
    ['a park by its English name', 'khimgrad', 'RU-TA'],
    ['the wrong keyboard layout', 'nfnfhcnfy', 'RU-TA'],
    ['the wrong layout the other way', 'ьщысщц', 'RU-MOW'],
    ['a letter left out', 'татрстан', 'RU-TA'],
    ['two letters swapped', 'татрастан', 'RU-TA'],
    ['a typo in an unfinished word', 'чукодс', 'RU-CHU'],
  ])('finds a region by %s', (_, query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it('shows both regions that share a code, and says by which code', () => {
    const hits = searchAtlas(index, '77');
    expect(hits.map(regionOfHit).sort()).toEqual(['RU-CHU', 'RU-MOW']);
    expect(hits.map(({ code }) => code)).toEqual(['77', '77']);
  });

  it('finds a region by what only some write, and puts the code on the car first', () => {
    const spoken = {
      names: { 'RU-ALT': ['Алтай'], 'RU-YAN': ['Ямал'] },
      codeSystems: [
        { id: 'okato', codes: { 'RU-CHU': ['77', '77000000'], 'RU-MOW': ['45'] } },
        { id: 'car', codes: { 'RU-CHU': ['87'], 'RU-MOW': ['77'] } },
      ],
    };
    const spelled = buildSearchIndex(geography, dataset, spoken);
    const hits = searchAtlas(spelled, '77');
    expect(hits.map(({ target, code, codeSystem }) => [target.region.id, code, codeSystem])).toEqual([
      ['RU-MOW', '77', 'car'],
      ['RU-CHU', '77', 'okato'],
    ]);
    expect(searchAtlas(spelled, 'ямал').map(regionOfHit)).toEqual(['RU-YAN']);
    // The name itself comes before a spelling.
    expect(searchAtlas(spelled, 'алтай').map(regionOfHit)[0]).toBe('RU-AL');
    // An id that no system names is still a code.
    expect(searchAtlas(spelled, 'mow')[0]).toMatchObject({ code: 'MOW', codeSystem: null });
  });

  it('does not take two digits for the start of every longer code', () => {
    expect(found('71')).toEqual([]);
  });

  it('puts the region before the park of the same name, and the whole word before its derivatives', () => {
    const hits = searchAtlas(index, 'алтай').map(({ target }) => [target.kind, target.region.id]);
    expect(hits.slice(0, 3)).toEqual([
      ['region', 'RU-AL'],
      ['object', 'RU-AL'],
      ['region', 'RU-ALT'],
    ]);
  });

  it('offers no guess while something is spelled right', () => {
    expect(found('моск')).toEqual(['RU-MOW', 'RU-MOS']);
    // One slip away from «Орловская», but the park is spelled so.
    expect(found('орла')).toEqual(['RU-TA']);
  });

  it.each(['', '   ', '«»', 'ъъъъъъ', '000'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('returns no more than asked for', () => {
    expect(searchAtlas(index, 'о', 2).length).toBeLessThanOrEqual(2);
    expect(searchAtlas(index, 'область', 1)).toHaveLength(1);
  });
});

describe('the text of a search', () => {
  it('keeps й apart from и', () => {
    expect(normaliseForSearch('Алтайский  край')).toBe('алтайский край');
  });

  it('makes no difference between ё and е', () => {
    expect(normaliseForSearch('Орёл')).toBe('орел');
  });

  it('drops quotes, dashes and accents of Latin letters', () => {
    expect(normaliseForSearch('«КИП–Мастер», Orël')).toBe('кип мастер orel');
  });

  it('swaps layouts both ways', () => {
    expect(swapKeyboardLayout('nfnfhcnfy')).toBe('татарстан');
    expect(swapKeyboardLayout('татарстан')).toBe('nfnfhcnfy');
  });

  it('counts slips from the beginning of a word', () => {
    expect(slipsFromPrefix('казн', 'казань', 2)).toBe(1);
    expect(slipsFromPrefix('каз', 'казань', 2)).toBe(0);
    expect(slipsFromPrefix('акзань', 'казань', 2)).toBe(1);
    expect(slipsFromPrefix('москва', 'казань', 1)).toBe(2);
  });
});
