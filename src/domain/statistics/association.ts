/** Regions by their answers to two questions. */
export interface CrossTable {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

/** How two yes/no answers go together. */
export interface Association {
  /** −1 (never together) … 1 (always together), 0: independent. */
  readonly phi: number;
  /** (both · neither) / (firstOnly · secondOnly); `null` where a cell is empty: there it is nought or without end. */
  readonly oddsRatio: number | null;
  /** How likely a table as unlikely as this, or more so, is among all with the same margins. */
  readonly p: number;
}

/** Two probabilities nearer than this, relatively, are the same up to rounding; R's `fisher.test` takes as much. */
const ROUNDING = 1e-7;

/** ln n! for 0 … n. */
function logFactorials(n: number): readonly number[] {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  return logs;
}

/** Fisher's exact test, two-sided (Fisher 1935): the tables with the same margins that are no likelier than this one. */
function fisherExact({ both, firstOnly, secondOnly, neither }: CrossTable): number {
  const [first, second] = [both + firstOnly, both + secondOnly];
  const n = first + secondOnly + neither;
  const logs = logFactorials(n);
  const ln = (k: number) => logs[k] ?? Number.NaN;
  const constant = ln(first) + ln(n - first) + ln(second) + ln(n - second) - ln(n);
  const chance = (k: number) =>
    Math.exp(constant - ln(k) - ln(first - k) - ln(second - k) - ln(n - first - second + k));
  const limit = chance(both) * (1 + ROUNDING);
  let p = 0;
  for (let k = Math.max(0, first + second - n); k <= Math.min(first, second); k += 1) {
    const one = chance(k);
    if (one <= limit) p += one;
  }
  return Math.min(1, p);
}

/**
 * φ = (ad − bc) / √((a + b)(c + d)(a + c)(b + d)) (Yule 1912), the odds ratio and Fisher's exact p of a 2×2 table.
 * @param table whole numbers, not below zero.
 * @returns `null` where a question has one answer everywhere: there is nothing to go together.
 */
export function associationOf(table: CrossTable): Association | null {
  const { both, firstOnly, secondOnly, neither } = table;
  const margins = (both + firstOnly) * (secondOnly + neither) * (both + secondOnly) * (firstOnly + neither);
  if (margins === 0) return null;
  const apart = firstOnly * secondOnly;
  return {
    phi: (both * neither - apart) / Math.sqrt(margins),
    oddsRatio: apart === 0 || both * neither === 0 ? null : (both * neither) / apart,
    p: fisherExact(table),
  };
}
