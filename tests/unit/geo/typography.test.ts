import { describe, expect, it } from 'vitest';
import { bindWords, writeEnglishFigures } from '../../../geo/datasets/typography';

describe('bindWords', () => {
  it('keeps a number with its sign and its unit', () => {
    expect(bindWords('ПП РФ № 794, 2017 г.; 300 га на 98 %')).toBe(
      'ПП РФ №\u00A0794, 2017\u00A0г.; 300\u00A0га на 98\u00A0%',
    );
    expect(bindWords('Decree No. 15, 11,000 m²')).toBe('Decree No.\u00A015, 11,000\u00A0m²');
  });

  it('leaves words alone that only begin like a unit', () => {
    expect(bindWords('в 2016 году, 3 гавани')).toBe('в 2016 году, 3 гавани');
  });
});

describe('writeEnglishFigures', () => {
  it.each([
    ['opened 13.08.2024', 'opened 13 August 2024'],
    ['final 9-10 Oct', 'final 9–10 October'],
    ['named in Sept 2025', 'named in September 2025'],
    ['40 000 m2, 12 residents', '40,000 m², 12 residents'],
    ['4 348 330 thousand RUB in 2016', '4,348,330 thousand RUB in 2016'],
  ])('writes %s as %s', (raw, written) => expect(writeEnglishFigures(raw)).toBe(written));

  it.each(['version 12.2024', '2016 250 firms', 'order 1.2.3', '13.13.2024', 'May Day', 'Decree 15'])(
    'leaves %s as it is',
    (text) => expect(writeEnglishFigures(text)).toBe(text),
  );
});
