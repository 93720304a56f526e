import { expect, it } from 'vitest';
import { standAddress } from '../../../src/stand/watch/standAddress';

it('keeps how the stand is set up, and nothing of a visitor', () => {
  expect(
    standAddress(
      'https://atlas.example/stand/?mode=kiosk&story=stories/a/story.json&idle=60&languages=ru,en&region=RU-MOS&view=table&lang=en&renderer=svg#x',
    ),
  ).toBe(
    'https://atlas.example/stand/?mode=kiosk&story=stories%2Fa%2Fstory.json&languages=ru%2Cen&idle=60&renderer=svg',
  );
});

it('keeps the public address and the theme of a stand', () => {
  const address = 'https://atlas.example/?mode=kiosk&takeHome=https%3A%2F%2Fpublic.example%2F&theme=dark';
  expect(standAddress(address)).toBe(address);
});

it('keeps a window with notes what it is, in its language', () => {
  const address = 'https://atlas.example/?mode=present&window=notes&session=a1&lang=en';
  expect(standAddress(address)).toBe(address);
});
