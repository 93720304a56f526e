import { readFileSync } from 'node:fs';
import type { RegionValue } from '../../../src/domain/statistics/shares';

/** A statistic with its moments over all orders of the values, as spdep gives them. */
interface Moments {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
}

/** A statistic with its distribution over all orders of the values, counted out one by one. */
interface CountedOut {
  readonly observed: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly greater: number;
  readonly less: number;
}

export interface ExpectedInequality {
  readonly values: readonly number[];
  readonly weights?: readonly number[];
  readonly gini: number;
  readonly theil: number;
  readonly between: number;
  readonly within: number;
  readonly groups: readonly {
    readonly group: string;
    readonly ownT: number | null;
    readonly between: number;
    readonly within: number;
  }[];
  readonly lorenz: { readonly base: readonly number[]; readonly value: readonly number[] };
  readonly hhi?: number;
  readonly cr5?: number;
  readonly top5?: readonly string[];
}

export interface ExpectedAutocorrelation {
  readonly ids: readonly string[];
  readonly values: readonly number[];
  readonly moran: Moments;
  readonly geary: Moments;
  readonly local: {
    readonly observed: readonly number[];
    readonly expected: readonly number[];
    readonly variance: readonly number[];
    readonly quadrant: readonly string[];
    readonly lag: readonly number[];
  };
}

export interface ExpectedJoins {
  readonly ids: readonly string[];
  readonly yes: readonly boolean[];
  readonly BB: Moments;
  readonly BW: Moments;
  readonly WW: Moments;
}

interface Expected {
  readonly regions: readonly {
    readonly id: string;
    readonly districtId: string;
    readonly anchor: readonly [number, number];
    readonly neighbours: readonly string[];
  }[];
  readonly attachments: readonly { readonly island: string; readonly to: string }[];
  readonly inequality: Readonly<Record<string, ExpectedInequality>>;
  readonly autocorrelation: Readonly<Record<string, ExpectedAutocorrelation>>;
  readonly joins: Readonly<Record<string, ExpectedJoins>>;
  readonly fdr: { readonly p: readonly number[]; readonly adjusted: readonly number[] };
  readonly smallMap: {
    readonly ids: readonly string[];
    readonly values: readonly number[];
    readonly neighbours: readonly (readonly string[])[];
    readonly moran: CountedOut;
    readonly geary: CountedOut;
    readonly BB: CountedOut;
    readonly BW: CountedOut;
    readonly local: readonly Pick<CountedOut, 'observed' | 'greater' | 'less'>[];
  };
  readonly columbus: ExpectedAutocorrelation & {
    readonly neighbours: readonly (readonly string[])[];
    readonly joins: ExpectedJoins;
  };
}

/** What spdep, laeken and the script beside it computed. */
export const expected = JSON.parse(
  readFileSync(new URL('reference/expected.json', import.meta.url), 'utf8'),
) as Expected;

/** The values of an example as regions with their districts and, where it has them, weights. */
export function regionValuesOf({ values, weights }: ExpectedInequality): readonly RegionValue[] {
  return expected.regions.map(({ id, districtId }, index) => ({
    id,
    value: values[index]!,
    group: districtId,
    ...(weights === undefined ? {} : { weight: weights[index]! }),
  }));
}
