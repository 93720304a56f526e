/** Names of organisations and terms that have an English form of their own; longest first where they overlap. */
const GLOSSARY: readonly (readonly [RegExp, string])[] = [
  [/«Лидеры развития инфраструктуры»/g, '“Infrastructure Development Leaders”'],
  [/АНО ДПО «Институт экономики знаний»/g, 'Institute of Knowledge Economy'],
  [/Институт экономики знаний/g, 'Institute of Knowledge Economy'],
  [/\bLRI programme\b/g, '“Infrastructure Development Leaders” programme'],
  [/\bLRI\b/g, '“Infrastructure Development Leaders”'],
  [/\bPP ?(\d{3,4})\b/g, 'Government Decree No. $1'],
  [/ПРО(?=КЛАСТЕРЫ)|PRO(?=КЛАСТЕРЫ)/g, 'PRO'],
  [/КЛАСТЕРЫ/g, 'KLASTERY'],
  [/АИП/g, 'AIP'],
  [/АКИТ/g, 'AKIT'],
  [/ТОСЭР|ТОР(?![а-яё])/g, 'TOR'],
  [/ОЭЗ/g, 'SEZ'],
  [/ФРП/g, 'FRP'],
  [/МСП/g, 'SME'],
  [/ГОСТ Р/g, 'GOST R'],
  [/ИнПарк/g, 'InPark'],
  [/ВТБ/g, 'VTB'],
  [/ООО /g, ''],
  [/Минпромторг России|Минпромторг/g, 'Ministry of Industry and Trade of Russia'],
  [/\bMinpromtorg\b/g, 'Ministry of Industry and Trade'],
  [/\bMineconomy\b/g, 'Ministry of Economic Development'],
  [/Постановление Правительства РФ/g, 'Decree of the Government of the Russian Federation'],
  [/ТАСС/g, 'TASS'],
  [/РИА Новости/g, 'RIA Novosti'],
  [/РИАМО/g, 'RIAMO'],
  [/РБК/g, 'RBC'],
  [/Интерфакс/g, 'Interfax'],
  [/Коммерсантъ/g, 'Kommersant'],
  [/Рамблер/g, 'Rambler'],
  [/Дзен/g, 'Dzen'],
  [/АиФ/g, 'AiF'],
  [/\bН[гГ]\b/g, 'NG'],
];

/** BGN/PCGN romanisation in its plain form, as Russian place names are usually written in English. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const VOWEL_OR_SIGN = /[аеёиоуыэюяьъ]/i;

/** An English text of a mixed one: terms by the glossary, other Cyrillic romanised, quotation marks English. */
export function romanise(text: string): string {
  const termed = GLOSSARY.reduce((result, [pattern, english]) => result.replace(pattern, english), text);
  return termed
    .replace(/[А-Яа-яЁё]+/g, romaniseWord)
    .replace(/№\s*/g, 'No. ')
    .replace(/«/g, '“')
    .replace(/»/g, '”');
}

function romaniseWord(word: string): string {
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  const letters = Array.from(word.replace(/(ый|ий)$/i, 'ы'));
  return letters
    .map((letter, index) => {
      const lower = letter.toLowerCase();
      const previous = letters[index - 1];
      // Е is "ye" at the start of a word and after a vowel or a sign.
      const begins = previous === undefined || VOWEL_OR_SIGN.test(previous);
      const latin = lower === 'е' && begins ? 'ye' : (LETTERS[lower] ?? letter);
      if (letter === lower) return latin;
      return isAcronym ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
