import type { I18n } from '../i18n/I18nContext';
import type { BarSegment } from './districtBar';

/** A row of a chart in one sentence: what its bar says to the eye. */
export function summarise(
  name: string,
  figure: string,
  segments: readonly BarSegment[],
  { t, format }: I18n,
): string {
  const parts = segments
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => t.charts.part(label, format.number(count)));
  return t.charts.rowSummary(name, figure, parts.join(', '));
}
