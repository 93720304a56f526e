import type { Descriptions } from './table';

export const geographyDescriptions = {
  Geography: {
    ru: 'Страна: округа, регионы и справочная статистика. Замените файл и границы, и атлас покажет другую страну.',
    en: 'The country: districts, regions and reference statistics. Replace it and the boundaries, and the atlas shows another country.',
  },
  'Geography.name': { ru: 'Название страны.', en: 'Name of the country.' },
  'Geography.attribution': {
    ru: 'Чьи границы и на каких условиях; показано у карты.',
    en: 'Whose boundaries, on which terms; shown with the map.',
  },
  'Geography.districts': {
    ru: 'Округа в порядке показа; в каждом хотя бы один регион.',
    en: 'Districts in the order of display; each has at least one region.',
  },
  'Geography.regions': { ru: 'Регионы; хотя бы один.', en: 'Regions; at least one.' },
  'Geography.statistics': {
    ru: 'Справочные ряды: знаменатели показателей и строки карточки региона.',
    en: 'Reference series: denominators of indicators and lines of the region card.',
  },
  'Geography.sources': { ru: 'Источники рядов.', en: 'Sources of the series.' },

  Tiles: {
    ru: 'Плитка: каждому региону — клетка своя, все клетки внутри решётки; регионы те же, что в geography.json.',
    en: 'The tile grid: a cell of its own for each region, every cell inside the grid; the regions of geography.json.',
  },
  'Tiles.columns': { ru: 'Сколько столбцов.', en: 'How many columns.' },
  'Tiles.rows': { ru: 'Сколько строк.', en: 'How many rows.' },
  'Tiles.cells': {
    ru: 'По id региона: столбец слева и строка сверху, считая с нуля.',
    en: 'By id of the region: column from the left and row from the top, counted from zero.',
  },
  'Tiles.names': {
    ru: 'По id региона: название для клетки, в которую краткое не помещается словами. Мягкий перенос показывает, где слово можно разорвать, и больше нигде.',
    en: 'By id of the region: the name for a tile that the short one does not fit into as whole words. A soft hyphen says where a word may be broken, and nowhere else.',
  },

  District: { ru: 'Округ: группа регионов.', en: 'A district: a group of regions.' },
  'District.id': {
    ru: 'Идентификатор, виден в адресе страницы.',
    en: 'The id, seen in the address of the page.',
  },
  'District.name': { ru: 'Полное название.', en: 'Full name.' },
  'District.shortName': { ru: 'Название для кнопки.', en: 'Name for a button.' },

  Region: { ru: 'Регион: наименьшая часть карты.', en: 'A region: the smallest part of the map.' },
  'Region.id': {
    ru: 'Идентификатор, тот же, что у контура в файле границ.',
    en: 'The id, the same as of its shape in the boundaries.',
  },
  'Region.name': { ru: 'Полное название.', en: 'Full name.' },
  'Region.shortName': { ru: 'Название для подписи на карте.', en: 'Name for a label on the map.' },
  'Region.districtId': { ru: 'Округ: id из districts.', en: 'The district: an id from districts.' },
  'Region.type': { ru: 'Вид региона.', en: 'Type of the region.' },
  'Region.codes': {
    ru: 'Другие коды, по которым его ищут; последний стоит на плитке, где не помещается название.',
    en: 'Other codes people search by; the last one stands on a tile too small for the name.',
  },
  'Region.capital': { ru: 'Главный город.', en: 'Main city.' },
  'Region.capital.name': { ru: 'Название города.', en: 'Name of the city.' },
  'Region.capital.at': { ru: 'Где он находится.', en: 'Where it stands.' },
  'Region.neighbours': { ru: 'Соседи по суше: id регионов.', en: 'Land neighbours: ids of regions.' },
  'Region.note': { ru: 'Примечание; null: нет.', en: 'A remark; null: none.' },
  'Region.anchor': {
    ru: 'Точка внутри региона для подписи и значка.',
    en: 'A point inside the region for its label and marker.',
  },
  'Region.isTiny': {
    ru: 'true: на общем виде слишком мал и показан значком.',
    en: 'true: too small in the overall view, shown by a marker.',
  },

  StatisticSeries: { ru: 'Справочный ряд по регионам.', en: 'A reference series by region.' },
  'StatisticSeries.id': { ru: 'Идентификатор ряда.', en: 'Id of the series.' },
  'StatisticSeries.label': { ru: 'Название.', en: 'Name.' },
  'StatisticSeries.unit': { ru: 'Единица измерения чисел.', en: 'Unit of the numbers.' },
  'StatisticSeries.unitFactor': {
    ru: 'Сколько основных единиц в одной единице ряда: 1000 для «тыс. чел.».',
    en: 'How many base units one unit of the series is: 1000 for "thousand people".',
  },
  'StatisticSeries.rate': {
    ru: 'Как к ряду относят количества; нет — ряд не служит знаменателем.',
    en: 'How counts are related to the series; absent: the series is no denominator.',
  },
  'StatisticSeries.rate.id': {
    ru: 'Часть id показателей, полученных так.',
    en: 'Part of the id of the indicators made so.',
  },
  'StatisticSeries.rate.per': {
    ru: 'На сколько основных единиц ряда: 1000000 — «на 1 млн жителей».',
    en: 'Per how many base units of the series: 1000000 for "per 1 million people".',
  },
  'StatisticSeries.rate.label': {
    ru: 'Слова, продолжающие название показателя: «на 1 млн жителей».',
    en: 'Words that continue the name of an indicator: "per 1 million people".',
  },
  'StatisticSeries.vintages': {
    ru: 'Публикации ряда, старшая первой; хотя бы одна.',
    en: 'Publications of the series, oldest first; at least one.',
  },

  StatisticVintage: {
    ru: 'Одна публикация ряда: все регионы на одну дату.',
    en: 'One publication of a series: all regions at one date.',
  },
  'StatisticVintage.asOf': { ru: 'На какую дату.', en: 'As of when.' },
  'StatisticVintage.sourceId': { ru: 'Источник: id из sources.', en: 'The source: an id from sources.' },
  'StatisticVintage.sourceIdByRegion': {
    ru: 'Источники регионов, числа которых взяты из другого места: ключ — id региона.',
    en: 'Sources of regions whose number comes from elsewhere, by id of the region.',
  },
  'StatisticVintage.values': {
    ru: 'Числа: ключ — id региона. Регион, которого здесь нет, неизвестен.',
    en: 'Numbers, by id of the region. A region that is absent is unknown.',
  },
} as const satisfies Descriptions;
