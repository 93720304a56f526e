import { sharesOf, sumOf, type RegionValue, type Share, type Weighting } from './shares';

/** What one group adds to Theil's T. */
export interface TheilGroup {
  readonly group: string;
  readonly regionCount: number;
  /** The group's part of all regions, or of all weight; 0 … 1. */
  readonly baseShare: number;
  /** The group's part of all value; 0 … 1. */
  readonly valueShare: number;
  /** T among the group's own regions; `null` where the group has nothing to share out. */
  readonly ownT: number | null;
  /** s ln(s/p): below zero where the group has less than its part; only the sum over groups is an inequality. */
  readonly between: number;
  /** s · ownT, not below zero. */
  readonly within: number;
}

/** Theil's T and where it lies; `between` + `within` = `total`. */
export interface TheilDecomposition {
  /** 0 … ln n. */
  readonly total: number;
  /** What would remain if every region had its group's mean. */
  readonly between: number;
  /** What would remain if every group had the country's mean. */
  readonly within: number;
  /** In the order in which the groups first appear. */
  readonly groups: readonly TheilGroup[];
}

/** s ln(s/p), and its limit 0 for nothing. */
const term = (part: number, base: number): number => (part === 0 ? 0 : part * Math.log(part / base));

/** T of shares that add up to `part` and `base`, relative to those. */
function ownT(shares: readonly Share[], part: number, base: number): number {
  return Math.max(0, sumOf(shares.map((share) => term(share.part / part, share.base / base))));
}

/**
 * Theil's T (Theil 1967), T = Σ sᵢ ln(sᵢ / pᵢ): sᵢ the region's part of all value, pᵢ 1/n or its part of all
 * weight (`byWeight`, where `value` is an intensity). Natural logarithm; 0 (all equal) … ln n (one has all).
 * @returns `null` for an empty list, a negative or not finite number, a missing weight, or zeros only.
 */
export function theilT(values: readonly RegionValue[], weighting: Weighting = 'equal'): number | null {
  const shares = sharesOf(values, weighting);
  return shares === null ? null : ownT(shares, 1, 1);
}

/**
 * Theil's T split by group without a rest (Bourguignon 1979, Shorrocks 1980): T = Σ s_g ln(s_g / p_g) + Σ s_g T_g.
 * The total is computed by itself; it equals the sum to rounding.
 * @returns `null` as for `theilT`, and where a region has no group.
 */
export function theilByGroup(
  values: readonly RegionValue[],
  weighting: Weighting = 'equal',
): TheilDecomposition | null {
  const shares = sharesOf(values, weighting);
  if (shares === null) return null;
  const members = new Map<string, Share[]>();
  for (const share of shares) {
    if (share.group === null) return null;
    const known = members.get(share.group);
    if (known === undefined) members.set(share.group, [share]);
    else known.push(share);
  }
  const groups = [...members].map(([group, own]): TheilGroup => {
    const baseShare = sumOf(own.map(({ base }) => base));
    const valueShare = sumOf(own.map(({ part }) => part));
    const t = valueShare === 0 ? null : ownT(own, valueShare, baseShare);
    return {
      group,
      regionCount: own.length,
      baseShare,
      valueShare,
      ownT: t,
      between: term(valueShare, baseShare),
      within: valueShare * (t ?? 0),
    };
  });
  return {
    total: ownT(shares, 1, 1),
    between: Math.max(0, sumOf(groups.map(({ between }) => between))),
    within: sumOf(groups.map(({ within }) => within)),
    groups,
  };
}
