import { describe, expect, it } from 'vitest';
import { namedFiles } from '../../../src/sw/namedFiles';

const SCOPE = 'https://atlas.example/park/';

describe('namedFiles', () => {
  it('finds every file a configuration names below the scope', () => {
    const config = {
      geography: { url: 'data/geography.json', tiles: './geo/tiles.json' },
      stand: { story: 'stories/own/story.json' },
      datasets: [
        { adapter: 'bundle', url: 'data/one/' },
        { adapter: 'bundle', url: 'data/two' },
      ],
    };
    expect(namedFiles(config, SCOPE)).toEqual([
      'data/geography.json',
      'geo/tiles.json',
      'stories/own/story.json',
      'data/one/dataset.json',
      'data/one/statements.json',
      'data/two/dataset.json',
      'data/two/statements.json',
    ]);
  });

  it.each([
    { what: 'a file of another origin', config: { url: 'https://other.example/data.json' } },
    { what: 'a file beside the scope', config: { url: '../secret.json' } },
    { what: 'an address with a query', config: { url: 'data/x.json?token=1&as=.json' } },
    { what: 'a service', config: { datasets: [{ adapter: 'rest', url: 'api' }] } },
    { what: 'what is no address', config: { url: 'https://[.json', datasets: 'none' } },
    { what: 'nothing', config: null },
  ])('leaves out $what', ({ config }) => {
    expect(namedFiles(config, SCOPE)).toEqual([]);
  });
});
