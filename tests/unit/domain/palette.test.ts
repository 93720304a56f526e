import { readFileSync } from 'node:fs';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  wcagLuminance,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { labelInk } from '../../../src/charts/labelInk';
import { divergingPaints } from '../../../src/domain/analysis/classify';
import { OBJECT_KINDS, type PaintKey } from '../../../src/domain/dataset';
import {
  COLOR_SCHEMES,
  districtPaint,
  paintValue,
  paintVariable,
  sequentialPaints,
  type ColorScheme,
} from '../../../src/domain/palette';
import { PAINT_KEYS, PALETTES, resolvePaint } from '../../../src/domain/paletteColors';

const difference = differenceCiede2000();
const toRgb = converter('rgb');
const toLab = converter('lab');

function toColor(hex: string): Color {
  const color = toRgb(hex);
  if (color === undefined) throw new Error(`Not a colour: ${hex}`);
  return color;
}

const EYES: readonly ((color: Color) => Color)[] = [
  (color) => color,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
];
/** CIEDE2000: 2.3 is just noticeable side by side; across a map far more is needed. */
const LEAST_DIFFERENCE = 10;
/** Ratio of luminances two classes keep in a greyscale print. Hatched classes differ by their hatching as well. */
const LEAST_GREY_RATIO = 1.4;

const PRESENCE = ['registered', 'operating', 'developing', 'statedNone'].map((id) => `presence.${id}`);
const SCENARIO = ['registered', 'nonCompliant', 'developing', 'none'].map((id) => `presence.${id}`);
const CLUSTERS = ['HH', 'HL', 'LH', 'LL', 'none'].map((id) => `cluster.${id}`);
const SEQUENTIAL = ['seq', 'warm', 'viridis'] as const;
const GAP = ['gap.none', 'gap.has'];
const OVERLAY = 'programme.participant';
const LEVELS = [0, 1, 2];

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}
const grey = (scheme: ColorScheme, a: PaintKey, b: PaintKey) =>
  wcagContrast(resolvePaint(a, scheme), resolvePaint(b, scheme));

/** Least difference of two paints over all eyes. */
function leastDifference(scheme: ColorScheme, a: PaintKey, b: PaintKey): number {
  const [left, right] = [toColor(resolvePaint(a, scheme)), toColor(resolvePaint(b, scheme))];
  return Math.min(...EYES.map((seen) => difference(seen(left), seen(right))));
}

describe.each(COLOR_SCHEMES)('the %s palette', (scheme) => {
  it.each([
    ['presence', [...PRESENCE, 'unknown']],
    ['scenario presence', [...SCENARIO, 'unknown']],
    ['presence under the programme', [...PRESENCE, OVERLAY]],
    ['programme', [OVERLAY, 'programme.none']],
    ['programme, unknown', [OVERLAY, 'unknown']],
    ['five classes, zero and not applicable', [...sequentialPaints(5), 'zero', 'notApplicable']],
    ['five warm classes', [...sequentialPaints(5, 'warm'), 'zero.warm', 'notApplicable']],
    ['five classes of viridis', [...sequentialPaints(5, 'viridis'), 'zero.viridis', 'notApplicable']],
    ['two sides of two', [...divergingPaints(2, 2), 'zero.diverging', 'notApplicable']],
    ['two below, three above', [...divergingPaints(2, 3), 'zero.diverging', 'notApplicable']],
    ['three below, one above', [...divergingPaints(3, 1), 'zero.diverging', 'notApplicable']],
    ['not applicable and unknown', ['notApplicable', 'unknown']],
    ['clusters among neighbours', CLUSTERS],
    ['the gap under the programme', [...GAP, OVERLAY]],
    ['the gap and the unknown', [...GAP, 'unknown']],
  ])('tells the classes of %s apart for every eye', (_, keys) => {
    for (const [a, b] of pairs(keys)) {
      expect(leastDifference(scheme, a, b), `${a} / ${b}`).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    }
  });

  it.each([
    ['presence', PRESENCE],
    ['scenario presence', SCENARIO],
    ['presence under the programme', [...PRESENCE, OVERLAY]],
    ['clusters among neighbours', CLUSTERS.slice(0, 4)],
    ['the gap', GAP],
    ['the gap under the programme', [...GAP, OVERLAY]],
  ])('tells the classes of %s apart in greyscale', (_, keys) => {
    for (const [a, b] of pairs(keys)) {
      expect(grey(scheme, a, b), `${a} / ${b}`).toBeGreaterThanOrEqual(LEAST_GREY_RATIO);
    }
  });

  it('orders presence and the ramps by luminance', () => {
    const luminances = (keys: readonly PaintKey[]) =>
      keys.map((key) => wcagLuminance(resolvePaint(key, scheme)));
    const falls = (list: readonly number[]) => list.every((y, i) => i === 0 || y < (list[i - 1] ?? 0));
    // More is darker on a light ground and lighter on a dark one.
    const most = scheme === 'light' ? [...PRESENCE.slice(0, 3)].reverse() : PRESENCE.slice(0, 3);
    expect(falls(luminances(most))).toBe(true);
    const sides = [divergingPaints(9, 0).toReversed(), divergingPaints(0, 9)];
    for (const ramp of [...SEQUENTIAL.map((name) => sequentialPaints(9, name)), ...sides]) {
      expect(falls(luminances(scheme === 'light' ? ramp : ramp.toReversed())), ramp[0]).toBe(true);
    }
  });

  it.each(SEQUENTIAL)('keeps neighbours of the ramp %s apart, in equal steps', (name) => {
    for (const count of [2, 3, 4, 5]) {
      const keys = sequentialPaints(count, name);
      keys.slice(1).forEach((key, i) => {
        expect(grey(scheme, key, keys[i] ?? key), key).toBeGreaterThanOrEqual(1.3);
      });
    }
    const all = sequentialPaints(9, name).map((key) => toLab(toColor(resolvePaint(key, scheme))).l);
    const steps = all.slice(1).map((l, i) => Math.abs(l - (all[i] ?? NaN)));
    expect(Math.max(...steps) / Math.min(...steps), name).toBeLessThan(name === 'seq' ? 2 : 1.1);
  });

  it('keeps the two sides of the diverging palette apart, equally strong', () => {
    const paints = divergingPaints(4, 4);
    paints.slice(0, 4).forEach((below, i) => {
      for (const above of paints.slice(4)) {
        expect(leastDifference(scheme, below, above), `${below} / ${above}`).toBeGreaterThanOrEqual(12);
      }
      const mirrored = paints[7 - i] ?? below;
      expect(grey(scheme, below, mirrored), below).toBeLessThan(1.5);
    });
  });

  it('shows borders on every class, the palest and the unknown too', () => {
    const classes = [...PRESENCE, ...SCENARIO, ...sequentialPaints(9), 'programme.none', 'unknown', 'zero'];
    for (const ground of [...classes, ...GAP]) {
      for (const line of ['border', 'districtBorder']) {
        expect(grey(scheme, ground, line), `${line} on ${ground}`).toBeGreaterThanOrEqual(1.4);
      }
    }
  });

  it('keeps the palest class of numbers apart from the sea and the neighbours’ land', () => {
    for (const ground of ['ocean', 'land']) {
      expect(leastDifference(scheme, 'seq.0', ground), ground).toBeGreaterThanOrEqual(9);
    }
  });

  it('hatches the unknown visibly and more quietly than the programme', () => {
    const quiet = grey(scheme, 'unknown', 'unknown.line');
    expect(quiet).toBeGreaterThanOrEqual(1.5);
    expect(quiet).toBeLessThan(grey(scheme, 'unknown', OVERLAY));
  });

  it('tells an operating object from one being created, and one kind from another', () => {
    for (const kind of OBJECT_KINDS) {
      const [strong, weak] = [`object.${kind}.operating`, `object.${kind}.being_created`];
      expect(grey(scheme, strong, weak), kind).toBeGreaterThanOrEqual(3);
    }
    for (const [a, b] of pairs(OBJECT_KINDS.map((kind) => `object.${kind}.operating`))) {
      expect(leastDifference(scheme, a, b), `${a} / ${b}`).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    }
  });

  it('tells the first of a pair by lightness alone, and every pair by hue for every eye', () => {
    const cells = LEVELS.map((i) => LEVELS.map((j) => `pair.${i}.${j}`));
    for (const [low, high] of pairs(cells)) {
      for (const a of low) {
        for (const b of high) {
          expect(grey(scheme, a, b), `${a} / ${b}`).toBeGreaterThanOrEqual(LEAST_GREY_RATIO);
        }
      }
    }
    // Hatching tells the second, too; hue has to do it only nearly alone.
    for (const [a, b] of pairs(cells.flat())) {
      expect(leastDifference(scheme, a, b), `${a} / ${b}`).toBeGreaterThanOrEqual(9);
    }
    for (const a of cells.flat()) {
      expect(grey(scheme, a, 'pair.line'), a).toBeGreaterThanOrEqual(2.5);
      for (const other of ['unknown', 'notApplicable']) {
        expect(leastDifference(scheme, a, other), `${a} / ${other}`).toBeGreaterThanOrEqual(7);
      }
    }
    for (const a of PRESENCE) expect(grey(scheme, a, 'pair.line'), a).toBeGreaterThanOrEqual(1.8);
  });

  it('tells eight districts apart for every eye', () => {
    const keys = Array.from({ length: 8 }, (_, index) => districtPaint(index));
    expect(new Set(keys).size).toBe(8);
    expect(districtPaint(8)).toBe(keys[0]);
    for (const [a, b] of pairs(keys)) {
      expect(leastDifference(scheme, a, b), `${a} / ${b}`).toBeGreaterThanOrEqual(15);
    }
  });

  it('lets a number be read on every class of a chart', () => {
    const grounds = [...PRESENCE, ...SCENARIO, OVERLAY, 'programme.none', 'unknown'].concat(
      OBJECT_KINDS.flatMap((kind) => [`object.${kind}.operating`, `object.${kind}.being_created`]),
    );
    for (const ground of grounds) {
      const ink = labelInk(ground, scheme) === 'label' ? 'label' : 'label.halo';
      expect(grey(scheme, ground, ink), ground).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the tables of paints', () => {
  it('has the same keys in every scheme, all plain hex', () => {
    for (const scheme of COLOR_SCHEMES) {
      expect(Object.keys(PALETTES[scheme])).toEqual(PAINT_KEYS);
      for (const color of Object.values(PALETTES[scheme])) expect(color).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('refuses a key it lacks', () => {
    expect(() => resolvePaint('presence.imagined', 'light')).toThrow(RangeError);
  });

  it('names a custom property for a key', () => {
    expect(paintVariable('presence.registered')).toBe('--paint-presence-registered');
    expect(paintValue('zero')).toBe('var(--paint-zero)');
  });

  it.each([1, 2, 5, 9])('spreads %i classes over known paints, each once', (count) => {
    const keys = sequentialPaints(count);
    expect(new Set(keys).size).toBe(count);
    for (const key of keys) expect(PAINT_KEYS).toContain(key);
  });
});

/** Custom properties of a block of the tokens, by scheme; the dark block overrides the light one. */
function readTokens(): Readonly<Record<ColorScheme, Readonly<Record<string, string>>>> {
  const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
  const block = (selector: string) => {
    const start = css.indexOf(`${selector} {`);
    return css.slice(start, css.indexOf('\n}', start));
  };
  const colors = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
    );
  const light = colors(block(':root'));
  return { light, dark: { ...light, ...colors(block(":root[data-scheme='dark']")) } };
}

describe('the text colours of the tokens', () => {
  const tokens = readTokens();
  const GROUNDS = ['surface', 'surface-raised', 'surface-sunken', 'ground'];
  const PAIRS: readonly (readonly [string, readonly string[]])[] = [
    ['ink', GROUNDS],
    ['ink-muted', GROUNDS],
    ['ink-faint', ['surface', 'surface-raised', 'surface-sunken']],
    ['accent', ['surface', 'surface-raised', 'surface-sunken']],
    ['accent-ink', ['accent']],
    ['warning-ink', ['warning-surface']],
    ['danger-ink', ['danger-surface']],
  ];

  it.each(COLOR_SCHEMES)('reach 4.5:1 in the %s scheme', (scheme) => {
    const color = (name: string) => tokens[scheme][name] ?? `no --${name}`;
    for (const [ink, grounds] of PAIRS) {
      for (const ground of grounds) {
        const ratio = wcagContrast(color(ink), color(ground));
        expect(ratio, `--${ink} on --${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('reads a dark scheme of its own', () => {
    expect(tokens.dark['surface']).not.toBe(tokens.light['surface']);
  });
});
