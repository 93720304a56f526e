import type { WireRecognition } from '../../src/data/wire/recognition';
import { readOutsidePlaces, readRegionCodes, readSpellings } from './readTables';

type RegionRow = ReturnType<typeof readRegionCodes>[number];

/** Words for the types of regions as tables abbreviate, inflect or translate them; one form stands for all. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  респ: 'республика',
  обл: 'область',
  кр: 'край',
  г: 'город',
  гор: 'город',
  окр: 'округ',
  авт: 'автономный',
  автономная: 'автономный',
  ао: 'автономный округ',
  аобл: 'автономный область',
  фед: 'федерального',
  зн: 'значения',
  rep: 'republic',
  obl: 'oblast',
  region: 'oblast',
  reg: 'oblast',
  territory: 'krai',
  kray: 'krai',
  district: 'okrug',
  area: 'okrug',
  ao: 'autonomous okrug',
  aobl: 'autonomous oblast',
  st: 'saint',
};
const TYPE_WORDS = [
  ...['республика', 'область', 'край', 'город', 'округ', 'автономный', 'федерального', 'значения'],
  ...['republic', 'oblast', 'krai', 'okrug', 'autonomous', 'city'],
];

/** `public/data/recognition.json`: spellings and codes of the regions as people write them. */
export function buildRecognition(): WireRecognition {
  const regions = readRegionCodes();
  const spellings = readSpellings();
  const places = readOutsidePlaces();
  const ownNames = new Set(
    regions.flatMap((row) => [row.name_ru, row.short_name_ru, row.name_en, row.short_name_en]),
  );
  return {
    names: Object.fromEntries(
      regions.map((row) => {
        const byHand = spellings.filter(({ iso }) => iso === row.iso).map(({ spelling }) => spelling);
        // «Moscow» is the city's own name: the region around it is not called so without its type word.
        const bare = bareNames(row).filter((name) => !ownNames.has(name));
        return [row.iso, [...new Set([...ruledNames(row), ...bare, ...byHand])]];
      }),
    ),
    abbreviations: ABBREVIATIONS,
    typeWords: TYPE_WORDS,
    ignoredWords: [
      'россия',
      'российская',
      'российской',
      'федерация',
      'федерации',
      'рф',
      'russia',
      'of',
      'the',
    ],
    regionHeadings: [
      ...['субъект рф', 'субъект российской федерации', 'субъект федерации', 'наименование субъекта рф'],
      ...['наименование субъекта российской федерации', 'субъекты рф', 'субъекты российской федерации'],
      ...['federal subject', 'subject of the federation', 'federal subject of russia'],
    ],
    fieldHeadings: {
      register: ['реестр Минпромторга', 'реестр Минпромторга России'],
      isCompliant: ['соответствие ГОСТ', 'соответствие ГОСТ Р 56301'],
    },
    codeSystems: [
      {
        id: 'iso',
        headings: ['iso', 'iso 3166-2', 'код iso', 'код iso 3166-2', 'iso code', 'iso 3166-2 code'],
        codes: codesOf(regions, (row) => [row.iso, row.iso_official]),
      },
      {
        id: 'okato',
        headings: ['окато', 'код окато', 'код по окато', 'окато региона', 'okato', 'okato code'],
        codes: codesOf(regions, okatoCodes),
      },
      {
        id: 'oktmo',
        headings: ['октмо', 'код октмо', 'код по октмо', 'октмо региона', 'oktmo', 'oktmo code'],
        codes: codesOf(regions, oktmoCodes),
      },
      {
        id: 'car',
        headings: [
          ...['код региона', 'код субъекта', 'код субъекта рф', 'номер региона', 'автомобильный код'],
          ...['автомобильный код региона', 'региональный код', 'код субъекта российской федерации'],
          ...['region code', 'car code', 'plate code', 'vehicle code'],
        ],
        codes: codesOf(regions, (row) => [row.code]),
      },
    ],
    outside: [...new Set(places.map(({ name_ru }) => name_ru))].map((ru) => {
      const rows = places.filter(({ name_ru }) => name_ru === ru);
      return { name: { ru, en: rows[0]?.name_en ?? ru }, spellings: rows.map(({ spelling }) => spelling) };
    }),
  };
}

/** Spellings that follow from the names by rule: halves of a double name, the short name with its type word. */
function ruledNames(row: RegionRow): string[] {
  const halves = [row.name_ru, row.name_en].flatMap((name) =>
    name.split(/[—–()]/).map((half) => half.trim()),
  );
  return [
    ...halves.filter((half) => half !== '' && half !== row.name_ru && half !== row.name_en),
    ...typedNames(row),
  ];
}

function typedNames(row: RegionRow): string[] {
  const [ru, en] = [withoutType(row.short_name_ru), withoutType(row.short_name_en)];
  if (row.type === 'republic') return [`Республика ${ru}`, `${en} Republic`];
  if (row.type === 'oblast') return [`${en} Oblast`];
  if (row.type === 'krai') return [`${en} Krai`];
  if (row.type === 'federal_city') return [`город федерального значения ${ru}`, `${en} city`];
  return [];
}

/** The name without its type word: «Амурская», «Алтайский», "Kaluga". */
function bareNames({ name_ru, name_en }: RegionRow): string[] {
  return [name_ru, name_en].map((name) => withoutType(name.split(/[—(]/)[0] ?? name));
}

/** Longer forms first: a type word ends where a space or the name does. */
const TYPE_IN_NAME =
  /(^|\s)(Республика|Респ\.|область|край|кр\.|автономный округ|автономная область|АО|город|Republic of|Republic|Rep\.|Oblast|Obl\.|Krai|Autonomous Okrug|Autonomous Oblast|AO)(?=\s|$)/g;

function withoutType(name: string): string {
  return name.replace(TYPE_IN_NAME, ' ').trim();
}

function codesOf(
  regions: readonly RegionRow[],
  codes: (row: RegionRow, rows: readonly RegionRow[]) => readonly string[],
): Record<string, string[]> {
  return Object.fromEntries(regions.map((row) => [row.iso, [...new Set(codes(row, regions))]]));
}

/** 2, 5 and 11 digits. The two digits of a region with okrugs stand for all of them together: ambiguous. */
function okatoCodes({ okato, okato11 }: RegionRow): string[] {
  return [okato.slice(0, 2), okato11.slice(0, 5), okato11];
}

/** 2 or 3, and 8 digits; ambiguous as with ОКАТО. */
function oktmoCodes({ oktmo2, oktmo8 }: RegionRow): string[] {
  return [oktmo2.slice(0, 2), oktmo2, oktmo8];
}
