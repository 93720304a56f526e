import type { Language } from '../domain/text';

/** The time of day on the clock of the reader, from `00:00` to `23:59`. */
export function formatClock(moment: Date | number, language: Language): string {
  const style = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(language, style).format(moment);
}
