import { expect, test } from './support/atlasDriver';
import { ON_DESKTOP, ON_HALL, ON_PHONE } from './support/screens';

const EVERY_SCREEN = { tag: [ON_DESKTOP, ON_PHONE, ON_HALL] };

for (const renderer of ['svg', 'gl'] as const) {
  test(
    `the map is painted by ${renderer} and nothing overflows sideways`,
    EVERY_SCREEN,
    async ({ atlas }) => {
      await atlas.open({ renderer });
      expect(await atlas.renderer()).toBe(renderer);
      expect(await atlas.overflowPx()).toBe(0);
    },
  );
}
