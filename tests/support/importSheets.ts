import type { Cell, ImportDetails, Sheet } from '../../src/data/import/contract';
import type { ImportContext } from '../../src/data/import/context';
import type { Recognition } from '../../src/data/import/context';
import type { LonLat } from '../../src/domain/geography';
import { parseRecognition } from '../../src/data/toRecognition';
import { fictionalGeography } from './fictionalAtlas';

/** What the people of Lakeland write: its own abbreviations, codes, and a neighbour that is not part of it. */
export const lakelandRecognition: Recognition = parseRecognition(
  {
    names: { 'LK-BOR': ['Бор', 'Тихий'], 'LK-TIK': ['Тихий'] },
    abbreviations: { обл: 'область', reg: 'region' },
    typeWords: ['область', 'region'],
    ignoredWords: ['озерная', 'страна'],
    regionHeadings: ['земля'],
    fieldHeadings: { register: ['книга ремёсел (Озёрной страны)'] },
    codeSystems: [
      {
        id: 'post',
        headings: ['почтовый код'],
        codes: { 'LK-BOR': ['01'], 'LK-SNE': ['02'], 'LK-TIK': ['03'] },
      },
      { id: 'census', headings: ['код переписи'], codes: { 'LK-BOR': ['02'], 'LK-SNE': ['01'] } },
    ],
    outside: [{ name: { ru: 'Заозёрье', en: 'Overlake' }, spellings: ['Заозерный край'] }],
  },
  fictionalGeography,
  'recognition',
);

/** Regions of Lakeland as vertical strips four degrees wide: enough to tell where a point lies. */
export const locateInLakeland = ([lon, lat]: LonLat): string | null =>
  lat < 50 || lat > 60
    ? null
    : (fictionalGeography.regions.find(({ anchor }) => Math.abs(anchor[0] - lon) <= 2)?.id ?? null);

export const lakeland: ImportContext = {
  geography: fictionalGeography,
  recognition: lakelandRecognition,
  locate: locateInLakeland,
  readAt: '2021-08-01T10:00:00.000Z',
};

/** A sheet of rows; formulas by "row,column". */
export function sheetOf(
  rows: readonly (readonly Cell[])[],
  formulas: readonly (readonly [row: number, column: number])[] = [],
): Sheet {
  return { name: 'Лист1', rows, formulas: formulas.map(([row, column]) => ({ row, column })) };
}

export const details: ImportDetails = {
  id: 'own-register',
  title: 'Реестр Озёрной страны',
  sourceTitle: 'Палата промышленности',
  asOf: '2021-07-01',
  confidence: 'high',
  isComplete: false,
  regionChoices: {},
  origin: 'register.csv',
  sourceUrl: null,
};
