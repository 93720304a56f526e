import type { Descriptions } from './table';

export const configDescriptions = {
  Config: {
    ru: 'Настройка установки; читается при каждом запуске. Адреса — относительно самого файла или полные.',
    en: 'Configuration of an installation, read at each start. Addresses are relative to the file itself or absolute.',
  },
  'Config.defaultLanguage': {
    ru: 'Язык, если адрес страницы не называет другого.',
    en: 'The language, unless the address of the page names another.',
  },
  'Config.defaultDataset': {
    ru: 'Набор, который открывается первым: id из datasets.',
    en: 'The data set shown first: an id from datasets.',
  },
  'Config.geography': { ru: 'Где лежат регионы и границы.', en: 'Where regions and boundaries lie.' },
  'Config.geography.url': { ru: 'Файл geography.json.', en: 'The file geography.json.' },
  'Config.geography.overview': {
    ru: 'Границы для общего вида: TopoJSON с объектом regions.',
    en: 'Boundaries for the overall view: TopoJSON with an object regions.',
  },
  'Config.geography.detail': {
    ru: 'Подробные границы, тот же вид файла.',
    en: 'Detailed boundaries, the same kind of file.',
  },
  'Config.geography.context': {
    ru: 'Соседняя суша, озёра и реки для общего вида.',
    en: 'Neighbouring land, lakes and rivers for the overall view.',
  },
  'Config.geography.contextDetail': { ru: 'То же подробно.', en: 'The same in detail.' },
  'Config.geography.tiles': {
    ru: 'Файл tiles.json: клетка каждого региона; без него вместо плитки показывается карта.',
    en: 'The file tiles.json: the cell of each region; without it the map is shown in place of the tiles.',
  },
  'Config.programme': { ru: 'Файл programme.json.', en: 'The file programme.json.' },
  'Config.recognition': {
    ru: 'Файл recognition.json; без него таблицы читать нельзя.',
    en: 'The file recognition.json; without it no table can be read.',
  },
  'Config.datasets': {
    ru: 'Наборы данных в порядке выбора; хотя бы один.',
    en: 'Data sets in the order of choice; at least one.',
  },
  'Config.takeHomeUrl': {
    ru: 'Публичный адрес этой установки для ссылок и кодов, которые уносят с собой.',
    en: 'Public address of this installation, for links and codes that people take away.',
  },

  DatasetEntry: {
    ru: 'Откуда берётся набор данных; способ задаёт adapter.',
    en: 'Where a data set comes from; adapter says how.',
  },
  'DatasetEntry.id': {
    ru: 'Идентификатор набора, виден в адресе страницы.',
    en: 'Id of the data set, seen in the address of the page.',
  },
  'DatasetEntry.title': {
    ru: 'Название в списке наборов, до загрузки.',
    en: 'Title in the list of data sets, before it is loaded.',
  },
  'DatasetEntry.adapter': {
    ru: 'bundle: папка с dataset.json и statements.json; rest: сервер по этому контракту (openapi.json); ogc-features: сервер OGC API – Features; postgrest: таблицы, как их отдаёт PostgREST.',
    en: 'bundle: a folder with dataset.json and statements.json; rest: a server of this contract (openapi.json); ogc-features: a server of OGC API – Features; postgrest: tables as PostgREST serves them.',
  },
  'DatasetEntry.url': {
    ru: 'Папка или основа адресов сервера.',
    en: 'The folder, or the base of the addresses of the server.',
  },
  'DatasetEntry.timeoutMs': {
    ru: 'Предел ожидания, мс: на все страницы и повторы вместе.',
    en: 'Limit of waiting, ms: for all pages and attempts together.',
  },
  'DatasetEntry.pollSeconds': {
    ru: 'Как часто спрашивать снова, пока страница открыта; нет поля: один раз.',
    en: 'How often to ask again while the page is open; absent: once.',
  },
  'DatasetEntry.headers': {
    ru: 'Заголовки, которые отправляются только этому серверу.',
    en: 'Headers, sent to this server only.',
  },
  'DatasetEntry.token': {
    ru: 'Ключ доступа: отправляется только этому серверу, заголовком Authorization: Bearer.',
    en: 'Access token: sent to this server only, in the header Authorization: Bearer.',
  },
} as const satisfies Descriptions;
