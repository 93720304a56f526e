import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** In [0, 1). */
  readonly share: () => number;
  /** A whole number in [from, to]. */
  readonly between: (from: number, to: number) => number;
  readonly isOneIn: (count: number) => boolean;
}

/** The same seed, the same visitors. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const share = () => uniformFloat64(generator);
  const between = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  return { share, between, isOneIn: (count) => between(1, count) === 1 };
}
