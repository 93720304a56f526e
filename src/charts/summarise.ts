import type { ChartI18n } from './chartWords';
import type { BarSegment } from './districtBar';

/** A row of a chart in one sentence: what its bar says to the eye. */
export function summarise(
  name: string,
  figure: string,
  segments: readonly BarSegment[],
  { words, format }: ChartI18n,
): string {
  const parts = segments
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => words.part(label, format.number(count)));
  return words.rowSummary(name, figure, parts.join(', '));
}
