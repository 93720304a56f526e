import { describe, expect, it } from 'vitest';
import { hyphenate } from '../../../src/map/tiles/hyphenate';
import { tileLines } from '../../../src/map/tiles/tileLines';

/** Every letter 6 px wide, every line 12 px high. */
const metrics = { widthOf: (text: string) => text.length * 6, lineHeight: 12 };

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

describe('tileLines', () => {
  it.each([
    ['Коми', 48, ['Коми']],
    ['Мурманская', 48, ['Мурман-', 'ская']],
    ['Архангельская', 48, ['Архан-', 'гельская']],
    ['Архангельская', 42, ['Архан-', 'гель-', 'ская']],
    ['Пермский кр.', 52, ['Пермский', 'кр.']],
    ['ХМАО — Югра', 66, ['ХМАО — Югра']],
    ['ХМАО — Югра', 42, ['ХМАО', 'Югра']],
    ['Кабардино-Балкария', 60, ['Кабардино-', 'Балкария']],
    ['St. Petersburg', 60, ['St.', 'Petersburg']],
  ])('%s on %i px', (name, side, lines) => {
    expect(tileLines(name, '99', side, metrics)).toEqual(lines);
  });

  it('says the code where the name does not fit, and nothing where that does not', () => {
    expect(tileLines('Архангельская', '29', 20, metrics)).toEqual(['29']);
    expect(tileLines('Архангельская', undefined, 20, metrics)).toBeNull();
    expect(tileLines('Архангельская', '29', 8, metrics)).toBeNull();
  });
});
