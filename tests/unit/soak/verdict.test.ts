import { describe, expect, it } from 'vitest';
import type { SoakResult } from '../../soak/soak';
import { judge, lacking, LONG_FORM } from '../../soak/verdict';

const weight = (session: number, change: Partial<SoakResult['weights'][number]> = {}) => ({
  session,
  heapBytes: 10_000_000,
  nodes: 1_500,
  listeners: 500,
  documents: 1,
  paintedBy: 'svg',
  ...change,
});
const run = (change: Partial<SoakResult> = {}): SoakResult => ({
  renderer: 'svg',
  seed: 1,
  sessions: 2000,
  seconds: 60,
  deeds: {},
  faults: { cut: 1, failing: 1, garbled: 1 },
  weights: [weight(50), weight(100)],
  errors: [],
  whiteScreens: 0,
  restPages: 0,
  hasCrashed: false,
  navigations: [],
  stuckAfter: null,
  events: [],
  ...change,
});
const grown = (change: Partial<SoakResult['weights'][number]>) =>
  judge(run({ weights: [weight(50), weight(100, change)] }), LONG_FORM);

describe('judge', () => {
  it('finds nothing wrong with a run that stays as it was', () => {
    expect(judge(run(), LONG_FORM)).toEqual([]);
    expect(grown({ heapBytes: 11_000_000, nodes: 1_530, listeners: 510 })).toEqual([]);
  });

  it.each([
    ['heap', { heapBytes: 11_000_001 }, 'JS heap grew'],
    ['nodes', { nodes: 1_531 }, 'DOM nodes grew'],
    ['listeners', { listeners: 511 }, 'listeners grew'],
    ['documents', { documents: 2 }, 'documents grew'],
  ] as const)('tells that %s grew', (_, change, words) => {
    expect(grown(change)).toHaveLength(1);
    expect(grown(change)[0]).toContain(words);
  });

  it.each([
    ['errors', { errors: ['TypeError: x'] }, 'unhandled: TypeError: x'],
    ['a white screen', { whiteScreens: 1 }, 'white screen 1 times'],
    ['a rest', { restPages: 1 }, 'gave up and rested'],
    ['a crash', { hasCrashed: true }, 'the page crashed'],
    [
      'a loop that does not come back',
      { stuckAfter: ['press'] },
      'did not come back to the loop after: press',
    ],
    [
      'a fallback to the other painter',
      { renderer: 'gl', weights: [weight(50, { paintedBy: 'gl' }), weight(100)] },
      'painted by svg at visitor 100: no proof of gl',
    ],
    ['too few visitors', { sessions: 1999 }, '1999 visitors came, 2000 are wanted'],
    ['a network never cut', { faults: { failing: 1, garbled: 1 } }, 'nothing was proved of: cut'],
    ['no failing server', { faults: { cut: 1, garbled: 1 } }, 'nothing was proved of: failing'],
    ['no bad data', { faults: { cut: 1, failing: 1 } }, 'nothing was proved of: garbled'],
    ['a context never lost', { renderer: 'gl' }, 'nothing was proved of: contextLost'],
    ['a single weighing', { weights: [weight(50)] }, 'weighed less than twice'],
  ] as const)('tells of %s', (_, change, words) => {
    expect(judge(run(change), LONG_FORM).join('\n')).toContain(words);
  });
});

describe('lacking', () => {
  it('wants a run of each renderer', () => {
    expect(lacking([run(), run({ renderer: 'gl' })])).toEqual([]);
    expect(lacking([run()])).toEqual(['gl']);
    expect(lacking([])).toEqual(['svg', 'gl']);
  });
});
