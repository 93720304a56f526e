import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildContract } from '../../../scripts/contract/build';
import { readText } from '../../../scripts/contract/publishedFiles';

const built = buildContract();

it('rebuilds the committed files byte for byte', () => {
  for (const [path, text] of built) {
    // Not toBe on the texts: a difference would print all of them.
    expect(text === readText(path), `${path} differs: run npm run build:contract`).toBe(true);
  }
});

it('publishes nothing the build does not make', () => {
  const published = readdirSync(new URL('../../../public/contract', import.meta.url)).map(
    (name) => `public/contract/${name}`,
  );
  const expected = [...built.keys()].filter((path) => path.startsWith('public/'));
  expect(published.toSorted()).toEqual(expected.toSorted());
});
