import { describe, expect, it } from 'vitest';
import { packagesToInstall } from '../../../scripts/lib/install.mjs';

const vite = { version: '8.0.0', integrity: 'sha512-a' };

describe('packagesToInstall', () => {
  it('finds nothing to do when everything stands as locked', () => {
    expect(packagesToInstall({ '': {}, 'node_modules/vite': vite }, { 'node_modules/vite': vite })).toEqual(
      [],
    );
  });

  it('brings everything into an empty folder', () => {
    expect(packagesToInstall({ '': {}, 'node_modules/vite': vite }, {})).toEqual(['node_modules/vite']);
  });

  it.each([
    { change: 'version', installed: { ...vite, version: '7.9.9' } },
    { change: 'content', installed: { ...vite, integrity: 'sha512-b' } },
  ])('brings a package again when its $change differs', ({ installed }) => {
    const wanted = packagesToInstall({ 'node_modules/vite': vite }, { 'node_modules/vite': installed });
    expect(wanted).toEqual(['node_modules/vite']);
  });

  it('does not miss the packages of other platforms', () => {
    const locked = {
      'node_modules/fsevents': { version: '2.3.3', optional: true, os: ['darwin'] },
      'node_modules/esbuild': { version: '1.0.0', devOptional: true },
    };
    expect(packagesToInstall(locked, {})).toEqual([]);
  });
});
