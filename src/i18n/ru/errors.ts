import { plural } from '../plural';

export const errors = {
  kinds: {
    offline: (file: string): string => `Нет подключения к сети: не загружен файл ${file}.`,
    network: (file: string): string => `Не удалось связаться с сервером: не загружен файл ${file}.`,
    timeout: (file: string): string => `Сервер не ответил вовремя: не загружен файл ${file}.`,
    malformed: (file: string): string => `Файл ${file} повреждён: это не JSON.`,
    schema: (file: string): string => `Файл ${file} не соответствует описанию формата.`,
    reference: (file: string): string => `В файле ${file} есть повторы или ссылки на то, чего нет.`,
  },
  http: (file: string, status: number): string => `Сервер ответил ошибкой ${status} на запрос файла ${file}.`,
  notFound: (file: string): string => `Файл ${file} не найден на сервере (ошибка 404).`,
  unexpected: 'Эту часть страницы не удалось показать.',
  advice: {
    offline: 'Проверьте подключение и повторите.',
    network: 'Проверьте подключение, настройки прокси-сервера и повторите.',
    timeout: 'Повторите через минуту. Если не поможет, сообщите владельцу сайта.',
    http: 'Повторите через минуту. Если не поможет, сообщите владельцу сайта.',
    malformed: 'Сообщите владельцу сайта: файл нужно выгрузить заново.',
    schema: 'Сообщите владельцу сайта, какие места файла нужно исправить:',
    reference: 'Сообщите владельцу сайта, какие места файла нужно исправить:',
    unexpected: 'Повторите. Если не поможет, обновите страницу.',
  },
  retry: 'Повторить',
  dismiss: 'Закрыть',
  details: 'Подробности для разработчика',
  fatalTitle: 'Атлас не открылся',
  fatalHint: 'Данные не загружены, поэтому показывать нечего. Ниже указано, что именно и где не удалось.',
  notesTitle: (count: number): string =>
    `${plural('ru', count, { one: 'Значение', other: 'Значения' })} в адресе не ${plural('ru', count, { one: 'распознано и не учтено', other: 'распознаны и не учтены' })}: `,
  note: (parameter: string, value: string): string => `${parameter}: «${value}»`,
  ownElsewhere:
    'Набор данных из ссылки хранится только в браузере, где его загрузили; показан основной набор.',
  parameters: {
    lang: 'язык',
    theme: 'тема',
    dataset: 'набор данных',
    view: 'представление',
    indicator: 'показатель',
    district: 'федеральный округ',
    type: 'тип объекта',
    status: 'статус',
    programme: 'программа',
    region: 'регион',
  },
  stale: (date: string): string => `Сохранённая копия данных от ${date}: обновить не удалось`,
};
