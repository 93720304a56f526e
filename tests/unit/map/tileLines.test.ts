import { describe, expect, it } from 'vitest';
import { tileLines } from '../../../src/map/tiles/tileLines';

/** Every letter 6 px wide, every line 12 px high. */
const metrics = { widthOf: (text: string) => text.length * 6, lineHeight: 12 };

describe('tileLines', () => {
  it.each([
    ['Коми', 53, ['Коми']],
    ['Мурманская', 53, ['Мурман-', 'ская']],
    ['Архангельская', 53, ['Архан-', 'гельская']],
    ['Архангельская', 47, ['Архан-', 'гель-', 'ская']],
    ['Пермский кр.', 57, ['Пермский', 'кр.']],
    ['ХМАО — Югра', 71, ['ХМАО — Югра']],
    ['ХМАО — Югра', 47, ['ХМАО', 'Югра']],
    ['Кабардино-Балкария', 65, ['Кабардино-', 'Балкария']],
    ['St. Petersburg', 65, ['St.', 'Petersburg']],
  ])('%s on %i px', (name, side, lines) => {
    expect(tileLines(name, '99', side, metrics)).toEqual(lines);
  });

  it('says the code where the name does not fit, and nothing where that does not', () => {
    expect(tileLines('Архангельская', '29', 25, metrics)).toEqual(['29']);
    // with less air than a name
    expect(tileLines('Архангельская', '29', 13, metrics)).toEqual(['29']);
    expect(tileLines('Архангельская', undefined, 20, metrics)).toBeNull();
    expect(tileLines('Архангельская', '29', 8, metrics)).toBeNull();
  });
});
