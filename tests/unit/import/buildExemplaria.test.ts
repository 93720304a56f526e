import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/import/buildDataset';
import { checkSheet } from '../../../src/data/import/checkSheet';
import { recogniseSheet } from '../../../src/data/import/recogniseSheet';
import { toDataset } from '../../../src/data/toDataset';
import { toGeography } from '../../../src/data/toGeography';
import { parseRecognition, recognitionOf } from '../../../src/data/toRecognition';
import { fictionalGeography } from '../../../mocks/fixtures/fictionalFiles';
import { details, sheetOf } from '../../support/importSheets';

const geography = toGeography(fictionalGeography, 'geography');
const own = parseRecognition(
  {
    names: { 'EX-SEA': ['Поморье'] },
    abbreviations: { обл: 'область' },
    typeWords: ['область'],
    ignoredWords: ['примерия'],
    regionHeadings: ['удел'],
    codeSystems: [],
    outside: [],
  },
  geography,
  'recognition',
);

describe('a country of other regions', () => {
  it.each([
    ['its own recognition', own, ['Поморье', 'Обл. 1']],
    ['none, by its names and codes alone', recognitionOf(geography), ['Область 3', '1']],
  ])('is imported with %s', (_, recognition, [sea = '', one = '']) => {
    const sheet = sheetOf([
      ['Название', 'Регион'],
      ['Гавань', sea],
      ['Первый', one],
    ]);
    const { mapping } = recogniseSheet(sheet, recognition);
    if (mapping === null) throw new Error('Not recognised');
    const context = { geography, recognition, locate: null };
    const told = { ...details, asOf: '2031-06', isComplete: true };
    const built = buildDataset(checkSheet(sheet, mapping, told, context), told, context);
    const dataset = toDataset(built.dataset, geography, 'own');
    expect(dataset.objects.map(({ regionId }) => regionId)).toEqual(['EX-SEA', 'EX-ONE']);
    // The census of 2031 is nearer, but covers one region of three.
    expect(dataset.indicatorById.get('objects-per-million')).toMatchObject({ denominatorAsOf: '2030-01-01' });
  });
});
