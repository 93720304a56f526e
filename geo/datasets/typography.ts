const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** What goes with the number before it: units, and the Russian words for year and years. */
const AFTER_NUMBER = /(\d) (г\.|гг\.|га|м²|ha|m²|%|млн|млрд|тыс\.)(?![\p{L}\d])/gu;

/** Keeps on one line what is read as one: «№ 794», «2017 г.», “11,000 m²”. Nothing but spaces changes. */
export function bindWords(text: string): string {
  return text.replace(/(№|No\.) (?=\d)/g, '$1\u00A0').replace(AFTER_NUMBER, '$1\u00A0$2');
}

/**
 * Figures and dates of the tables as English writes them: `142 000 m2` as “142,000 m²”, `13.08.2024` as
 * “13 August 2024”, `9-10 Oct` as “9–10 October”. The facts stay; a date that the calendar lacks is left alone.
 */
export function writeEnglishFigures(text: string): string {
  return text
    .replace(
      /(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{4})(?![\d.])/g,
      (date, day: string, month: string, year: string) => {
        const name = MONTHS[Number(month) - 1];
        return name === undefined ? date : `${Number(day)} ${name} ${year}`;
      },
    )
    .replace(/(?<![\d.])\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', ','))
    .replace(/ m2(?![\p{L}\d])/gu, ' m²')
    .replace(/(?<!\d)(\d{1,2})-(\d{1,2}) (?=[A-Z][a-z]{2})/g, '$1–$2 ')
    .replace(
      /(?<=^|[\s(–])(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=[ ,;:)]|$)(?! \p{Lu})/gu,
      (short) => MONTHS.find((name) => name.startsWith(short)) ?? short,
    );
}
