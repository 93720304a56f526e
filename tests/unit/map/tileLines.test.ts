import { describe, expect, it } from 'vitest';
import { tileLines } from '../../../src/map/tiles/tileLines';

/** Every letter 6 px wide, every line 12 px high. */
const metrics = { widthOf: (text: string) => text.length * 6, lineHeight: 12 };

const ofArkhangelsk = (code: string | undefined, side: number) =>
  tileLines({ name: 'Архангельская', tileName: undefined, code }, side, metrics);

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
    expect(tileLines({ name, tileName: undefined, code: '99' }, side, metrics)).toEqual(lines);
  });

  it('takes the name chosen for tiles, broken only where it says so, before it breaks the whole one by rule', () => {
    const names = { name: 'St. Petersburg', tileName: 'St. Peters\u00ADburg', code: '78' };
    expect(tileLines(names, 65, metrics)).toEqual(['St.', 'Petersburg']);
    expect(tileLines(names, 47, metrics)).toEqual(['St.', 'Peters-', 'burg']);
    // no room for its pieces
    expect(tileLines(names, 38, metrics)).toEqual(['78']);
  });

  it('says the code where the name does not fit, and nothing where that does not', () => {
    expect(ofArkhangelsk('29', 25)).toEqual(['29']);
    // with less air than a name
    expect(ofArkhangelsk('29', 13)).toEqual(['29']);
    expect(ofArkhangelsk(undefined, 20)).toBeNull();
    expect(ofArkhangelsk('29', 8)).toBeNull();
  });
});
