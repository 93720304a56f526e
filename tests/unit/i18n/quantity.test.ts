import { expect, it } from 'vitest';
import { createFormatters } from '../../../src/i18n/formatters';
import { en } from '../../../src/i18n/en';
import { quantity } from '../../../src/i18n/quantity';
import { ru } from '../../../src/i18n/ru';
import { requireIndicator } from '../../../src/domain/observations';
import { fictionalDataset } from '../../support/fictionalAtlas';

const russian = { t: ru, format: createFormatters('ru') };
const english = { t: en, format: createFormatters('en') };
const objects = requireIndicator(fictionalDataset, 'objects');
if (objects.type !== 'objectCount') throw new Error('Not a count');
const found = { ...objects, isComplete: false };
const total = { ...objects, isComplete: true };

it.each([
  [0, 'Найдено 0 объектов', '0 объектов', '0 objects found', '0 objects'],
  [1, 'Найден 1 объект', '1 объект', '1 object found', '1 object'],
  [2, 'Найдено 2 объекта', '2 объекта', '2 objects found', '2 objects'],
  [5, 'Найдено 5 объектов', '5 объектов', '5 objects found', '5 objects'],
  [21, 'Найден 21 объект', '21 объект', '21 objects found', '21 objects'],
])('counts %i objects by the plural', (count, foundRu, totalRu, foundEn, totalEn) => {
  expect(quantity(count, found, russian)).toBe(foundRu);
  expect(quantity(count, total, russian)).toBe(totalRu);
  expect(quantity(count, found, english)).toBe(foundEn);
  expect(quantity(count, total, english)).toBe(totalEn);
});

it('gives any other number the unit of the data', () => {
  const unit = { ru: 'га', en: 'ha' };
  expect(quantity(1.25, { ...objects, type: 'number', unit, observations: new Map() }, russian, 2)).toBe(
    '1,25 га',
  );
});
