/**
 * p-values adjusted for their number (Benjamini and Hochberg 1995), in the order given: those at or below α hold
 * the expected share of false discoveries at α. With pᵢ the i-th least of m: min over j ≥ i of pⱼ m / j, at most 1.
 */
export function falseDiscoveryRate(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = pValues.map(() => 1);
  let least = 1;
  order.forEach(({ p, index }, place) => {
    least = Math.min(least, (p * pValues.length) / (pValues.length - place));
    adjusted[index] = least;
  });
  return adjusted;
}
