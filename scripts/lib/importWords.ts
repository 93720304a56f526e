/** What only the command line says; the rest is worded as on screen. */
const ru = {
  usage: `Использование:
  npm run data -- import <файл> --out <папка> [параметры]

Файл: CSV, XLSX или набор данных JSON. В папку записываются dataset.json и statements.json,
которые читает адаптер bundle.

Для таблицы обязательны:
  --source <текст>       кто отвечает за данные
  --as-of <ГГГГ-ММ-ДД>   на какую дату данные

Параметры:
  --title <текст>        название набора; по умолчанию имя файла
  --id <текст>           код набора; по умолчанию имя папки
  --confidence <слово>   high, medium (по умолчанию) или low
  --complete             список полный: регион без объектов получает ноль
  --sheet <название>     лист книги; по умолчанию первый распознанный
  --mapping <файл.json>  столбцы, заданные вручную
  --geography <файл>     geography.json другой страны; recognition.json ищется рядом
  --boundaries <файл>    границы для проверки координат
  --lang <ru|en>         язык отчёта
  --force                заменить файлы в папке`,
  missing: (options: string): string => `Не указано: ${options}.`,
  unknownOption: (message: string): string => `Параметры не поняты: ${message}`,
  badValue: (option: string, value: string): string => `Недопустимое значение ${option}: «${value}».`,
  noFile: (path: string): string => `Файл не читается: ${path}`,
  exists: (path: string): string => `Файл уже есть: ${path}. Чтобы заменить его, добавьте --force.`,
  noSheet: (name: string, names: string): string => `Листа «${name}» нет. Есть: ${names}.`,
  badMapping: (path: string): string => `В файле ${path} нет описания столбцов.`,
  sheet: (name: string): string => `Лист: ${name}`,
  columns: 'Столбцы',
  notRead: 'не загружаются',
  suggestions: (names: string): string => `Возможно: ${names}.`,
  isDataset: (count: string): string => `Набор данных проверен: ${count}.`,
  written: 'Записано',
};

export type CommandWords = typeof ru;

const en: CommandWords = {
  usage: `Usage:
  npm run data -- import <file> --out <folder> [options]

File: CSV, XLSX or a data set in JSON. The folder receives dataset.json and statements.json,
which the bundle adapter reads.

Needed for a table:
  --source <text>        who answers for the data
  --as-of <YYYY-MM-DD>   the date the data describe

Options:
  --title <text>         title of the data set; the file name unless given
  --id <text>            id of the data set; the folder name unless given
  --confidence <word>    high, medium (unless given) or low
  --complete             the list is complete: a region without objects has zero
  --sheet <name>         sheet of the workbook; the first recognised unless given
  --mapping <file.json>  columns chosen by hand
  --geography <file>     geography.json of another country; recognition.json is looked for beside it
  --boundaries <file>    boundaries by which coordinates are checked
  --lang <ru|en>         language of the report
  --force                replace the files in the folder`,
  missing: (options) => `Missing: ${options}.`,
  unknownOption: (message) => `Options not understood: ${message}`,
  badValue: (option, value) => `Value not allowed for ${option}: "${value}".`,
  noFile: (path) => `File cannot be read: ${path}`,
  exists: (path) => `File exists: ${path}. Add --force to replace it.`,
  noSheet: (name, names) => `There is no sheet "${name}". There are: ${names}.`,
  badMapping: (path) => `${path} does not describe columns.`,
  sheet: (name) => `Sheet: ${name}`,
  columns: 'Columns',
  notRead: 'not loaded',
  suggestions: (names) => `Perhaps: ${names}.`,
  isDataset: (count) => `The data set was checked: ${count}.`,
  written: 'Written',
};

export const commandWords = { ru, en } as const;
