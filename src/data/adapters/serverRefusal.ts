import type { Localized } from '../../domain/text';
import { DataError } from '../dataError';

/**
 * A server that answered, but not so that its data can be shown.
 * @param place which table or property, as the configuration names it.
 * @param sentence said here and not in the messages of the interface, which everyone loads.
 */
export function serverRefusal(url: string, place: string, sentence: Localized): DataError {
  return new DataError('schema', {
    url,
    problems: [{ code: 'said', path: place, params: { ru: sentence.ru, en: sentence.en } }],
  });
}

/** Why a server's data is refused. */
export const refusals = {
  foreignOrigin: (origin: string): Localized => ({
    ru: `сервер отсылает за данными на другой адрес, ${origin}: укажите в его настройках адрес, по которому он открыт`,
    en: `the server sends elsewhere for its data, to ${origin}: set the address it is reached at in its own configuration`,
  }),
  loop: (): Localized => ({
    ru: 'страницы ссылаются друг на друга по кругу',
    en: 'the pages link to each other in a circle',
  }),
  tooManyPages: (pages: number): Localized => ({
    ru: `больше ${pages} страниц: увеличьте pageSize`,
    en: `more than ${pages} pages: raise pageSize`,
  }),
  tooManyRecords: (records: number): Localized => ({
    ru: `больше ${records} записей: сузьте запрос в where`,
    en: `more than ${records} records: narrow the request in where`,
  }),
  countDiffers: (received: number, promised: number): Localized => ({
    ru: `получено записей: ${received}, сервер объявил ${promised}`,
    en: `${received} records arrived, the server announced ${promised}`,
  }),
  noCount: (): Localized => ({
    ru: 'сервер не говорит, сколько всего записей: нужен заголовок Content-Range, с другого адреса также Access-Control-Expose-Headers',
    en: 'the server does not say how many records there are: it must send Content-Range, and expose it to other origins',
  }),
  otherCrs: (crs: string): Localized => ({
    ru: `координаты даны в системе ${crs}, нужна CRS84 (долгота, широта)`,
    en: `the coordinates are in ${crs}; CRS84 (longitude, latitude) is needed`,
  }),
  noCollection: (known: readonly string[]): Localized => ({
    ru: `такой коллекции на сервере нет; есть: ${known.join(', ')}`,
    en: `the server has no such collection; it has: ${known.join(', ')}`,
  }),
  noProperty: (known: readonly string[]): Localized => ({
    ru: `такого свойства нет ни у одной записи; есть: ${known.join(', ')}`,
    en: `no record has such a property; there are: ${known.join(', ')}`,
  }),
  badRequest: (names: readonly string[]): Localized => ({
    ru: `сервер не принял запрос: проверьте имена столбцов (${names.join(', ')}), order и where`,
    en: `the server did not accept the request: check the names of columns (${names.join(', ')}), order and where`,
  }),
  noRecords: (): Localized => ({
    ru: 'сервер не отдал ни одной записи',
    en: 'the server gave no record',
  }),
  nothingAccepted: (reason: string): Localized => ({
    ru: `ни одну запись не удалось прочитать (${reason}): проверьте соответствие полей`,
    en: `no record could be read (${reason}): check the mapping of the fields`,
  }),
};
