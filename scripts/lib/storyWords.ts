import { plural } from '../../src/i18n/plural';

/** What only the command line says; the rest is worded as on screen. */
const ru = {
  usage: `Использование:
  npm run story -- <файл> [параметры]

Проверяет рассказ: состав файла, регионы, параметры видов, переводы на оба языка.

Параметры:
  --config <файл>   config.json установки; по умолчанию public/config.json
  --lang <ru|en>    язык отчёта`,
  badArguments: (message: string): string => `Параметры не поняты: ${message}`,
  noFile: (path: string): string => `Файл не читается: ${path}`,
  notJson: (path: string, message: string): string => `${path} — не JSON: ${message}`,
  notChecked: (id: string): string =>
    `Набор данных «${id}» поставляет служба: значения видов на нём не проверены.`,
  problems: (count: number): string =>
    `${count} ${plural('ru', count, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
  sound: (title: string, count: number): string =>
    `«${title}»: ${count} ${plural('ru', count, { one: 'сцена', few: 'сцены', many: 'сцен', other: 'сцены' })}, ошибок нет.`,
};

type StoryCommandWords = typeof ru;

const en: StoryCommandWords = {
  usage: `Usage:
  npm run story -- <file> [options]

Checks a story: the shape of the file, regions, parameters of views, both translations.

Options:
  --config <file>   config.json of the installation; public/config.json unless given
  --lang <ru|en>    language of the report`,
  badArguments: (message) => `Options not understood: ${message}`,
  noFile: (path) => `File cannot be read: ${path}`,
  notJson: (path, message) => `${path} is not JSON: ${message}`,
  notChecked: (id) => `Data set "${id}" comes from a service: values of views on it were not checked.`,
  problems: (count) => `${count} ${plural('en', count, { one: 'problem', other: 'problems' })}`,
  sound: (title, count) =>
    `"${title}": ${count} ${plural('en', count, { one: 'scene', other: 'scenes' })}, no problems.`,
};

export const storyCommandWords = { ru, en } as const;
