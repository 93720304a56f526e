import { describe, expect, it } from 'vitest';
import { hyphenate, withSoftHyphens } from '../../../src/i18n/hyphenate';

describe('hyphenate', () => {
  it.each([
    ['Архангельская', 'Ар-хан-гель-ская'],
    ['Мурманская', 'Мур-ман-ская'],
    ['Новосибирская', 'Но-во-си-бир-ская'],
    ['Коми', 'Ко-ми'],
    ['Оренбургская', 'Орен-бург-ская'],
    ['Чукотский', 'Чу-кот-ский'],
    ['Арзамас', 'Ар-за-мас'],
    ['Bashkortostan', 'Bash-kor-tos-tan'],
    ['Moscow', 'Mos-cow'],
    ['Perm', 'Perm'],
  ])('%s', (word, pieces) => {
    expect(hyphenate(word).join('-')).toBe(pieces);
  });

  it('leaves what is no plain word alone', () => {
    expect(hyphenate('№5-бис')).toEqual(['№5-бис']);
  });
});

it('lets a line end inside the words of a text, and changes nothing else', () => {
  const text = 'Не отвечает: 17 — Создаваемые';
  const broken = withSoftHyphens(text);
  expect(broken.split('\u00AD').join('')).toBe(text);
  expect(broken).toContain('Соз\u00ADда\u00ADвае\u00ADмые');
});
