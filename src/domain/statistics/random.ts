/** Whole numbers 0 … 2³² − 1, each as likely. */
export type RandomSource = () => number;

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Spreads one seed over the words of a state (the mixer of splitmix32, after MurmurHash3's finaliser). */
function stateOf(seed: number): [number, number, number, number] {
  let next = seed | 0;
  const word = (): number => {
    next = (next + 0x9e3779b9) | 0;
    let mixed = Math.imul(next ^ (next >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  return [word(), word(), word(), word()];
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018) from a given state of four 32-bit words, not all zero. Not for secrets.
 */
export function xoshiro128(state: readonly [number, number, number, number]): RandomSource {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** The same numbers for the same seed, on every machine; only the lower 32 bits of the seed count. */
export function seededRandom(seed: number): RandomSource {
  return xoshiro128(stateOf(seed));
}

/**
 * A whole number 0 … below − 1. Not exactly even, but by less than below / 2³²: far under what a test with
 * thousands of permutations can see.
 */
export function randomBelow(random: RandomSource, below: number): number {
  return Math.floor((random() / 0x1_0000_0000) * below);
}

/** Puts the first `count` places of `items` in random order, drawn from all of it (Fisher and Yates 1938). */
export function shuffle(items: Float64Array | Uint16Array, random: RandomSource, count = items.length): void {
  const last = Math.min(count, items.length - 1);
  for (let place = 0; place < last; place += 1) {
    const other = place + randomBelow(random, items.length - place);
    const moved = items[place] ?? 0;
    items[place] = items[other] ?? 0;
    items[other] = moved;
  }
}
