import { useMemo } from 'react';
import type { Language } from '../domain/text';
import { charts as en } from '../i18n/features/charts.en';
import { charts as ru, type ChartWords } from '../i18n/features/charts.ru';
import type { Formatters } from '../i18n/formatters';
import { useI18n } from '../i18n/I18nContext';

/** The words of the charts, and how numbers are written beside them. */
export interface ChartI18n {
  readonly words: ChartWords;
  readonly format: Formatters;
}

const WORDS: Readonly<Record<Language, ChartWords>> = { ru, en };

/** Both languages travel with the charts, for they load on demand anyway. */
export function useChartI18n(): ChartI18n {
  const { format } = useI18n();
  return useMemo(() => ({ words: WORDS[format.language], format }), [format]);
}
