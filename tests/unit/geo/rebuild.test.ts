import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildGeometry } from '../../../geo/buildGeometry';
import { TILES_PATH } from '../../../geo/tiles/buildTiles';
import { readPublished, ROOT } from './published';

// Both take seconds on a busy machine: outside the tests, where no time limit cuts them off.
const built = buildGeometry();
const brotliKb = new Map([...built].map(([path, text]) => [path, brotliCompressSync(text).length / 1024]));

it('rebuilds the committed files byte for byte', () => {
  for (const [path, text] of built) {
    // Not toBe on the texts: a difference would print megabytes.
    expect(text === readPublished(path), `${path} differs: run npx tsx geo/buildGeometry.ts`).toBe(true);
  }
});

it('publishes nothing the build does not make', () => {
  const published = readdirSync(new URL('public/geo', ROOT)).map((name) => `public/geo/${name}`);
  // The tiles come from a build of their own: tiles.test.ts rebuilds them.
  expect(published.toSorted()).toEqual([...built.keys(), TILES_PATH].toSorted());
});

it.each([
  ['public/geo/overview.topo.json', 28],
  ['public/geo/detail.topo.json', 80],
  ['public/geo/context-overview.topo.json', 8],
  ['public/geo/context.topo.json', 25],
])('keeps %s under %i KB in brotli', (path, maxKb) => {
  expect(brotliKb.get(path)).toBeLessThan(maxKb);
});
