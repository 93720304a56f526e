import type { AsOf, Language, Localized } from '../domain/text';

/** Numbers, dates and lists in the language of the page; made once per language. */
export interface Formatters {
  readonly language: Language;
  /** Up to `digits` decimals (1 unless told), or two significant digits where those would make it zero. */
  readonly number: (value: number, digits?: number) => string;
  /** A share in 0…1 as a percentage. */
  readonly percent: (share: number, digits?: number) => string;
  /** An ISO year, month or day, or the source's own words. */
  readonly asOf: (asOf: AsOf) => string;
  /** An ISO date and time, on the clock of the reader. */
  readonly moment: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly pick: (text: Localized) => string;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

type DateStyles = Readonly<Record<'month' | 'day', Intl.DateTimeFormat>>;

function dateStyles(locale: string): DateStyles {
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return {
    // Without a day a Russian month stands in the nominative: «март 2021 г.», which Intl does by itself.
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
  };
}

function formatIsoDate(styles: DateStyles, iso: string): string {
  const match = ISO_DATE.exec(iso);
  if (match === null) return iso;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? styles.month : styles.day).format(date);
}

/** With the sign of a minus, not the hyphen that Intl writes. */
const signed = (written: string): string => written.replace('-', '\u2212');

/** Makes a formatter for each number of decimals once: making one costs a hundred times what using it does. */
function byDigits(make: (digits: number) => Intl.NumberFormat): (digits: number) => Intl.NumberFormat {
  const made = new Map<number, Intl.NumberFormat>();
  return (digits) => {
    const known = made.get(digits) ?? make(digits);
    made.set(digits, known);
    return known;
  };
}

export function createFormatters(language: Language): Formatters {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const plain = byDigits((maximumFractionDigits) => new Intl.NumberFormat(locale, { maximumFractionDigits }));
  const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const percent = byDigits(
    (maximumFractionDigits) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits }),
  );
  const dates = dateStyles(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    number: (value, digits = 1) =>
      signed((value !== 0 && Math.abs(value) < 10 ** -digits ? significant : plain(digits)).format(value)),
    percent: (share, digits = 0) => signed(percent(digits).format(share)),
    asOf: (asOf) => (typeof asOf === 'string' ? formatIsoDate(dates, asOf) : asOf[language]),
    moment: (iso) => new Date(iso).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
    list: (items) => list.format(items),
    pick: (text) => text[language],
  };
}
