import type { Indicator } from '../domain/dataset';
import type { I18n } from './I18nContext';

/** A value of an indicator in words: objects are counted by their plural, the unit of the data has one form for all. */
export function quantity(value: number, indicator: Indicator, { t, format }: I18n, digits = 1): string {
  const written = format.number(value, digits);
  if (indicator.type === 'objectCount')
    return indicator.isComplete ? t.app.objectsTotal(written, value) : t.app.objectsFound(written, value);
  return 'unit' in indicator ? `${written} ${format.pick(indicator.unit)}`.trim() : written;
}
