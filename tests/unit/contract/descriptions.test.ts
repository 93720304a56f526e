import { expect, it } from 'vitest';
import { descriptionKey, DESCRIPTIONS } from '../../../scripts/contract/descriptions/describe';
import { collectSections } from '../../../scripts/contract/fields';

const keys = collectSections().flatMap(({ name, fields }) => [name, ...fields.map(({ key }) => key)]);

it('describes every section and field', () => {
  expect(keys.filter((key) => descriptionKey(key) === null)).toEqual([]);
});

it('describes nothing that is not there', () => {
  const used = new Set(keys.map(descriptionKey));
  expect(Object.keys(DESCRIPTIONS).filter((key) => !used.has(key))).toEqual([]);
});

it('describes in both languages, as sentences', () => {
  const badly = Object.entries(DESCRIPTIONS).filter(
    ([, { ru, en }]) => !/^[А-ЯЁa-z].*\.$/.test(ru) || !/^[A-Za-z].*\.$/.test(en) || /[а-яё]/i.test(en),
  );
  expect(badly).toEqual([]);
});
