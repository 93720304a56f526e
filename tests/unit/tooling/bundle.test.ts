import { describe, expect, it } from 'vitest';
import { filesLoadedBy } from '../../../scripts/lib/bundle.mjs';

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/charts/Charts.tsx'],
    css: ['assets/index.css'],
  },
  '_shared.js': {
    file: 'assets/shared.js',
    imports: ['_react.js', 'index.html'],
    css: ['assets/shared.css'],
  },
  '_react.js': { file: 'assets/react.js' },
  'src/charts/Charts.tsx': { file: 'assets/charts.js', imports: ['_shared.js', '_recharts.js'] },
  '_recharts.js': { file: 'assets/recharts.js' },
};

describe('filesLoadedBy', () => {
  it('follows static imports, through a cycle, and leaves what is loaded apart', () => {
    expect(filesLoadedBy(MANIFEST, ['index.html'])).toEqual({
      scripts: ['assets/index.js', 'assets/react.js', 'assets/shared.js'],
      styles: ['assets/index.css', 'assets/shared.css'],
    });
  });

  it('counts a file once when two roots share it', () => {
    const { scripts } = filesLoadedBy(MANIFEST, ['index.html', 'src/charts/Charts.tsx']);
    expect(scripts).toEqual([
      'assets/charts.js',
      'assets/index.js',
      'assets/react.js',
      'assets/recharts.js',
      'assets/shared.js',
    ]);
  });

  it('refuses a root that the build does not have', () => {
    expect(() => filesLoadedBy(MANIFEST, ['src/map/Renamed.tsx'])).toThrow('src/map/Renamed.tsx');
  });
});
