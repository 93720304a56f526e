import type { Language } from '../../src/domain/text';

/** The words of the page of fields. */
export interface PageWords {
  readonly generated: string;
  readonly title: string;
  readonly intro: string;
  readonly answer: string;
  readonly file: string;
  readonly schema: string;
  readonly kinds: string;
  readonly kind: string;
  readonly field: string;
  readonly type: string;
  readonly required: string;
  readonly meaning: string;
  readonly example: string;
  readonly yes: string;
  readonly no: string;
  readonly or: string;
  readonly onlyFor: string;
  readonly listOf: string;
  readonly recordOf: string;
  readonly anything: string;
  readonly values: string;
  readonly range: string;
  readonly pattern: string;
  readonly types: Readonly<Record<'string' | 'number' | 'integer' | 'boolean' | 'object', string>>;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  ru: {
    generated: 'Создано командой npm run build:contract; не правьте руками.',
    title: 'Поля файлов данных',
    intro:
      'Каждое поле файлов, которые читает атлас. Полей, которых здесь нет, файл иметь не может: он будет отклонён с указанием места. Поле, которое может быть null, всё равно обязано стоять, если оно обязательное. Запись `[]` — каждый элемент списка, `{}` — каждое значение объекта со свободными ключами. Примеры взяты из опубликованных данных и этой документации; прочерк — поля в них нет.',
    answer: 'ответ сервера `GET /datasets`',
    file: 'Файл',
    schema: 'JSON Schema',
    kinds: 'Общие виды значений',
    kind: 'Вид',
    field: 'Поле',
    type: 'Тип',
    required: 'Обязательное',
    meaning: 'Что значит',
    example: 'Пример',
    yes: 'да',
    no: 'нет',
    or: 'или',
    onlyFor: 'только при',
    listOf: 'список:',
    recordOf: 'объект с ключами:',
    anything: 'что угодно',
    values: 'Значения',
    range: 'Пределы',
    pattern: 'Шаблон',
    types: {
      string: 'строка',
      number: 'число',
      integer: 'целое число',
      boolean: 'true или false',
      object: 'объект',
    },
  },
  en: {
    generated: 'Made by npm run build:contract; do not edit by hand.',
    title: 'Fields of the data files',
    intro:
      'Every field of the files that the atlas reads. A file may have no others: it would be refused with the place of each. A required field stands even where it may be null. `[]` means every item of a list, `{}` every value of an object with free keys. Examples are taken from the published data and this documentation; a dash means that the field does not occur in them.',
    answer: 'the answer to `GET /datasets`',
    file: 'File',
    schema: 'JSON Schema',
    kinds: 'Kinds of values',
    kind: 'Kind',
    field: 'Field',
    type: 'Type',
    required: 'Required',
    meaning: 'Meaning',
    example: 'Example',
    yes: 'yes',
    no: 'no',
    or: 'or',
    onlyFor: 'only for',
    listOf: 'list of',
    recordOf: 'object of',
    anything: 'anything',
    values: 'Values',
    range: 'Range',
    pattern: 'Pattern',
    types: {
      string: 'string',
      number: 'number',
      integer: 'integer',
      boolean: 'true or false',
      object: 'object',
    },
  },
};
