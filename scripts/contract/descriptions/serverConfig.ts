import type { Descriptions } from './table';

export const serverConfigDescriptions = {
  'DatasetEntry.details': {
    ru: 'Что о записях сервера знает только тот, кто его настраивает.',
    en: 'What only the person who sets it up knows of the records of the server.',
  },
  'DatasetEntry.pageSize': {
    ru: 'Сколько записей запрашивать за раз; сервер может дать меньше.',
    en: 'Records asked for at a time; a server may give fewer.',
  },
  'DatasetEntry.objects': {
    ru: 'Список объектов; нужен он, regions или оба.',
    en: 'A list of objects; this, regions or both are needed.',
  },
  'DatasetEntry.objects.collection': { ru: 'Коллекция объектов.', en: 'The collection of objects.' },
  'DatasetEntry.objects.table': { ru: 'Таблица объектов.', en: 'The table of objects.' },
  'DatasetEntry.objects.order': {
    ru: 'Порядок записей; без него страницы могли бы перекрываться.',
    en: 'Order of the records; without one, pages could overlap.',
  },
  'DatasetEntry.objects.fields': {
    ru: 'Какое свойство записи что значит.',
    en: 'Which property of a record is what.',
  },
  'DatasetEntry.objects.words': {
    ru: 'Что значат слова сервера, если атлас их не знает или понял бы неверно.',
    en: 'What the words of the server mean, where the atlas would not know or would be wrong.',
  },
  'DatasetEntry.objects.where': {
    ru: 'Какие записи запрашивать: свойство и значение, отправляются как есть.',
    en: 'Which records to ask for: property and value, sent as they are.',
  },
  'DatasetEntry.regions': {
    ru: 'Таблица регионов с числами; нужна она, objects или обе.',
    en: 'A table of regions with numbers; this, objects or both are needed.',
  },
  'DatasetEntry.regions.collection': { ru: 'Коллекция регионов.', en: 'The collection of regions.' },
  'DatasetEntry.regions.table': { ru: 'Таблица регионов.', en: 'The table of regions.' },
  'DatasetEntry.regions.order': {
    ru: 'Порядок записей; без него страницы могли бы перекрываться.',
    en: 'Order of the records; without one, pages could overlap.',
  },
  'DatasetEntry.regions.region': {
    ru: 'Свойство, в котором код или название региона.',
    en: 'The property that holds the code or name of the region.',
  },
  'DatasetEntry.regions.indicators': {
    ru: 'Какие числа показать; хотя бы одно.',
    en: 'Which numbers to show; at least one.',
  },
  'DatasetEntry.regions.where': {
    ru: 'Какие записи запрашивать: свойство и значение, отправляются как есть.',
    en: 'Which records to ask for: property and value, sent as they are.',
  },

  ServerDetails: {
    ru: 'Сведения об источнике, которых нет в самих записях.',
    en: 'What the records themselves do not say of their source.',
  },
  'ServerDetails.sourceTitle': { ru: 'Кто отвечает за числа.', en: 'Who answers for the numbers.' },
  'ServerDetails.sourceUrl': { ru: 'Адрес источника для ссылки.', en: 'Address of the source, to link to.' },
  'ServerDetails.asOf': {
    ru: 'На какую дату числа; нет поля: на день чтения.',
    en: 'The date the numbers describe; absent: the day they are read.',
  },
  'ServerDetails.confidence': { ru: 'Степень достоверности.', en: 'How far it can be trusted.' },
  'ServerDetails.isComplete': {
    ru: 'true: список называет все объекты, и регион без объектов означает ноль; false: означает «неизвестно».',
    en: 'true: the list names every object there is, and a region without one has none; false: it is unknown.',
  },

  ObjectProperties: {
    ru: 'Имена свойств записи об объекте. Значения понимаются так же, как столбцы таблицы.',
    en: 'Names of the properties of a record of an object. Values are read as the columns of a table are.',
  },
  'ObjectProperties.id': { ru: 'Идентификатор.', en: 'The id.' },
  'ObjectProperties.name': { ru: 'Название.', en: 'Name.' },
  'ObjectProperties.nameEn': { ru: 'Название по-английски.', en: 'Name in English.' },
  'ObjectProperties.region': { ru: 'Код или название региона.', en: 'Code or name of the region.' },
  'ObjectProperties.kind': { ru: 'Вид объекта.', en: 'Kind of the object.' },
  'ObjectProperties.status': { ru: 'Состояние.', en: 'Status.' },
  'ObjectProperties.statusAsOf': {
    ru: 'На какую дату известно состояние.',
    en: 'As of when the status is known.',
  },
  'ObjectProperties.openedYear': { ru: 'Год открытия.', en: 'Year of opening.' },
  'ObjectProperties.areaHa': { ru: 'Площадь, га.', en: 'Area in hectares.' },
  'ObjectProperties.residents': { ru: 'Число резидентов.', en: 'Number of residents.' },
  'ObjectProperties.register': {
    ru: 'Есть ли в федеральном реестре.',
    en: 'Whether it is in a federal register.',
  },
  'ObjectProperties.registerDate': { ru: 'Дата записи в реестре.', en: 'Date of the entry in the register.' },
  'ObjectProperties.isCompliant': {
    ru: 'Отвечает ли требованиям или стандартам.',
    en: 'Whether it meets the requirements or the standards.',
  },
  'ObjectProperties.isBrownfield': {
    ru: 'Создан ли на ранее застроенной площадке.',
    en: 'Whether it was created on a site that was built on before.',
  },
  'ObjectProperties.longitude': { ru: 'Долгота, градусы.', en: 'Longitude in degrees.' },
  'ObjectProperties.latitude': { ru: 'Широта, градусы.', en: 'Latitude in degrees.' },
  'ObjectProperties.note': { ru: 'Примечание.', en: 'A remark.' },
  'ObjectProperties.sourceUrl': { ru: 'Адрес источника записи.', en: 'Address of the source of the record.' },

  WordMeanings: {
    ru: 'Что значат слова сервера: ключ — слово, значение — одно из слов атласа.',
    en: "What the server's words mean: the key is its word, the value one of the atlas's.",
  },
  'WordMeanings.kind': { ru: 'Слова о виде.', en: 'Words for the kind.' },
  'WordMeanings.status': { ru: 'Слова о состоянии.', en: 'Words for the status.' },
  'WordMeanings.register': { ru: 'Слова о реестре.', en: 'Words for the register.' },

  ServerIndicator: { ru: 'Число из таблицы регионов.', en: 'A number of a table of regions.' },
  'ServerIndicator.property': {
    ru: 'Свойство записи, в котором оно стоит.',
    en: 'The property of a record that holds it.',
  },
  'ServerIndicator.label': { ru: 'Название показателя.', en: 'Name of the indicator.' },
  'ServerIndicator.unit': { ru: 'Единица измерения.', en: 'Unit of measurement.' },
  'ServerIndicator.isCount': {
    ru: 'Признак количества: true — числа регионов складываются, и их можно показать на 1 млн жителей, долей страны; нет поля: не показывать так.',
    en: 'Whether it is an amount: true, the numbers of regions add up and can be shown per 1 million people or as a share; absent: they are not.',
  },
} as const satisfies Descriptions;
