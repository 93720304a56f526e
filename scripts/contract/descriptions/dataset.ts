import type { Descriptions } from './table';

const sourceIds = {
  ru: 'Идентификаторы источников из sources; хотя бы один.',
  en: 'Ids of sources, from sources; at least one.',
};

export const datasetDescriptions = {
  Dataset: {
    ru: 'Набор данных: показатели, объекты, участие в программе и источники; всё, что нужно первому виду.',
    en: 'A data set: indicators, objects, participation in the programme and sources; all that the first view needs.',
  },
  'Dataset.id': {
    ru: 'Идентификатор набора, тот же, что в config.json.',
    en: 'Id of the data set, the same as in config.json.',
  },
  'Dataset.title': { ru: 'Название набора.', en: 'Title of the data set.' },
  'Dataset.subtitle': {
    ru: 'Одна строка под названием: охват и даты.',
    en: 'One line under the title: coverage and dates.',
  },
  'Dataset.description': {
    ru: 'Что это за данные, как собраны и чего из них не следует.',
    en: 'What the data are, how they were compiled and what does not follow from them.',
  },
  'Dataset.illustrativeNotice': {
    ru: 'Пометка иллюстративных данных, видна везде, где показаны числа; null: данные настоящие.',
    en: 'The notice of illustrative data, shown wherever its numbers are; null: the data are real.',
  },
  'Dataset.compiledOn': { ru: 'Когда набор составлен.', en: 'When the data set was compiled.' },
  'Dataset.licence': {
    ru: 'На каких условиях данные можно использовать.',
    en: 'Terms on which the data may be used.',
  },
  'Dataset.defaultIndicatorId': {
    ru: 'Показатель, который открывается первым: id из indicators.',
    en: 'The indicator shown first: an id from indicators.',
  },
  'Dataset.presenceIndicatorId': {
    ru: 'Показатель вида category для карточки региона и диаграммы округов; null: такого в наборе нет.',
    en: 'The category indicator for the region card and the chart of districts; null: the data set has none.',
  },
  'Dataset.programmeIndicatorId': {
    ru: 'Показатель вида category об участии в программе; null: набор о ней не говорит.',
    en: 'The category indicator of programme participation; null: the data set does not speak of it.',
  },
  'Dataset.indicators': {
    ru: 'Показатели в порядке выбора; хотя бы один, id не повторяются.',
    en: 'Indicators in the order of choice; at least one, ids unique.',
  },
  'Dataset.periods': {
    ru: 'Периоды, о которых есть сведения, от раннего к позднему (год, месяц или день), не меньше двух; последний — тот, что в observations. Без этого поля период один.',
    en: 'The periods there are observations of, from early to late (year, month or day), at least two; the last is that of observations. Without this field there is one period.',
  },
  'Dataset.headlines': {
    ru: 'Крупные числа рядом с заголовком; список может быть пустым.',
    en: 'Figures printed large beside the title; the list may be empty.',
  },
  'Dataset.highlightDistrictIds': {
    ru: 'Округа, совместную долю которых отмечает диаграмма долей, потому что о них говорит крупное число.',
    en: 'Districts whose joint share the chart of shares marks, because a headline speaks of them.',
  },
  'Dataset.objects': {
    ru: 'Названные объекты регионов; id не повторяются, в том числе с unmatchedObjects.',
    en: 'Named objects of the regions; ids unique, those of unmatchedObjects included.',
  },
  'Dataset.unmatchedObjects': {
    ru: 'Объекты регионов, которых нет в geography.json: показаны списком и посчитаны отдельно.',
    en: 'Objects of regions that geography.json does not have: listed and counted apart.',
  },
  'Dataset.unmatchedRegions': {
    ru: 'Строки таблицы регионов, которых нет в geography.json: показаны списком, ни в какие итоги не входят.',
    en: 'Rows of a table of regions that geography.json does not have: listed, part of no total.',
  },
  'Dataset.countingRules': {
    ru: 'Определения того, что считать объектом; зритель выбирает одно, и все числа следуют ему.',
    en: 'Definitions of what counts as an object; the viewer chooses one, and every number follows.',
  },
  'Dataset.intake': {
    ru: 'Как прочитана таблица, из которой сделан набор; нет поля: набор сделан не из таблицы.',
    en: 'How the table was read that the data set was made from; absent: it was not made from a table.',
  },
  'Dataset.participations': {
    ru: 'Участие регионов в программе, как о нём сообщено; не более одной записи на регион.',
    en: 'Participation of regions in the programme, as reported; at most one entry a region.',
  },
  'Dataset.sources': {
    ru: 'Все источники, на которые ссылается файл.',
    en: 'Every source the file cites.',
  },

  Indicator: {
    ru: 'Показатель. Поле type задаёт его вид: category — класс региона, number — число региона, objectCount — число объектов, ratio — отношение к справочному ряду, share — доля страны, quotient — коэффициент локализации, overlay — два показателя вида category вместе.',
    en: 'An indicator. Its type says which kind: category, a class of the region; number, a number of the region; objectCount, a number of objects; ratio, to a reference series; share, of the country; quotient, the location quotient; overlay, two category indicators at once.',
  },
  'Indicator.id': {
    ru: 'Идентификатор, виден в адресе страницы.',
    en: 'The id, seen in the address of the page.',
  },
  'Indicator.label': { ru: 'Полное название.', en: 'Full name.' },
  'Indicator.shortLabel': { ru: 'Название для кнопки.', en: 'Name for a button.' },
  'Indicator.question': {
    ru: 'Вопрос, на который отвечает этот вид: заголовок страницы.',
    en: 'The question this view answers: the title of the page.',
  },
  'Indicator.definition': {
    ru: 'Что именно показано и как получено; для производного — числитель, знаменатель и годы.',
    en: 'What exactly is shown and how it is made; for a derived one the numerator, denominator and years.',
  },
  'Indicator.unknown': {
    ru: 'Как назвать отсутствие сведений, если общего «нет данных» мало.',
    en: 'How to word the absence of information where the general "no data" says too little.',
  },
  'Indicator.unknown.label': { ru: 'Название класса в легенде.', en: 'Name of the class in the legend.' },
  'Indicator.unknown.definition': {
    ru: 'Что это значит и чего не значит.',
    en: 'What it means and does not mean.',
  },
  'Indicator.type': { ru: 'Вид показателя.', en: 'Kind of indicator.' },
  'Indicator.categories': {
    ru: 'Классы в порядке легенды; хотя бы один.',
    en: 'Classes in the order of the legend; at least one.',
  },
  'Indicator.earlier': {
    ru: 'Сведения прежних периодов: по периоду из periods (кроме последнего), затем по коду региона, как в observations. Показатель без этого поля не меняется от периода к периоду.',
    en: 'Observations of earlier periods: by a period of periods (but the last), then by region code, as in observations. An indicator without this field does not change from period to period.',
  },
  'Indicator.observations': {
    ru: 'Что известно о регионах: ключ — id региона. Регион, которого здесь нет, неизвестен; это не ноль.',
    en: 'What is known of the regions, by id of the region. A region that is absent is unknown; that is not zero.',
  },
  'Indicator.unit': { ru: 'Единица измерения.', en: 'Unit of measurement.' },
  'Indicator.where': {
    ru: 'Какие объекты считаются; {} — все.',
    en: 'Which objects are counted; {} means all of them.',
  },
  'Indicator.isComplete': {
    ru: 'true: список объектов полон, и регион без объектов означает ноль; false: означает «неизвестно».',
    en: 'true: the list of objects is complete, and a region without objects means zero; false: it means unknown.',
  },
  'Indicator.confidence': {
    ru: 'Насколько можно доверять подсчёту по этому списку.',
    en: 'How far a count of this list can be trusted.',
  },
  'Indicator.measureOf': {
    ru: 'Показатель вида number или objectCount, другой мерой которого служит этот: тогда его предлагают не отдельно, а рядом с тем.',
    en: 'The number or objectCount indicator that this one is another measure of: then it is offered beside that one, not by itself.',
  },
  'Indicator.numeratorId': {
    ru: 'Числитель: id показателя вида number или objectCount.',
    en: 'The numerator: id of a number or objectCount indicator.',
  },
  'Indicator.denominatorId': {
    ru: 'Знаменатель: id ряда из statistics файла geography.json.',
    en: 'The denominator: id of a series from statistics of geography.json.',
  },
  'Indicator.denominatorAsOf': {
    ru: 'Какая дата ряда берётся, чтобы отношение не менялось с выходом новых данных.',
    en: 'Which date of the series is taken, so that the ratio does not change when newer data are published.',
  },
  'Indicator.per': {
    ru: 'На сколько основных единиц знаменателя: 1000000 — «на 1 млн человек».',
    en: 'Per how many base units of the denominator: 1000000 for "per 1 million people".',
  },
  'Indicator.baseId': {
    ru: 'Показатель вида category, показанный цветом.',
    en: 'The category indicator shown as colour.',
  },
  'Indicator.overlayId': {
    ru: 'Показатель вида category, показанный штриховкой поверх цвета.',
    en: 'The category indicator shown as hatching over the colour.',
  },

  Category: { ru: 'Класс показателя вида category.', en: 'A class of a category indicator.' },
  'Category.id': {
    ru: 'Идентификатор, который стоит значением в observations.',
    en: 'The id that stands as the value in observations.',
  },
  'Category.label': { ru: 'Название в легенде.', en: 'Name in the legend.' },
  'Category.shortLabel': { ru: 'Одно-два слова для диаграмм.', en: 'A word or two, for charts.' },
  'Category.definition': {
    ru: 'Какие регионы относятся к классу.',
    en: 'Which regions belong to the class.',
  },
  'Category.paint': {
    ru: 'Ключ палитры атласа (src/domain/palette.ts), не сам цвет: темы и печать красят по-своему.',
    en: 'A key of the palette (src/domain/palette.ts), never a colour itself: themes and prints differ.',
  },

  CategoryObservation: {
    ru: 'Класс одного региона: value — известен, unknown — неизвестен, notApplicable — неприменим.',
    en: 'The class of one region: value, it is known; unknown; notApplicable.',
  },
  NumberObservation: {
    ru: 'Число одного региона: value — известно, unknown — неизвестно, notApplicable — неприменимо. Ноль — это value.',
    en: 'The number of one region: value, it is known; unknown; notApplicable. Zero is a value.',
  },
  'CategoryObservation.kind': { ru: 'Что известно.', en: 'What is known.' },
  'CategoryObservation.value': { ru: 'Класс: id из categories.', en: 'The class: an id from categories.' },
  'NumberObservation.value': {
    ru: 'Число в единицах показателя; 0 — тоже значение.',
    en: 'The number in units of the indicator; 0 is a value too.',
  },
  'CategoryObservation.asOf': {
    ru: 'На какую дату; null: источник не говорит.',
    en: 'As of when; null: the source does not say.',
  },
  'CategoryObservation.confidence': { ru: 'Степень достоверности.', en: 'How far it can be trusted.' },
  'CategoryObservation.sourceIds': {
    ru: 'Идентификаторы источников из sources; у value хотя бы один: число без источника не показывается.',
    en: 'Ids of sources, from sources; of a value at least one: a number without a source is not shown.',
  },
  'CategoryObservation.note': {
    ru: 'Оговорка к значению; null: нет.',
    en: 'A remark on the value; null: none.',
  },
  'CategoryObservation.reason': { ru: 'Почему неприменимо.', en: 'Why it does not apply.' },

  ObjectFilter: {
    ru: 'Какие объекты считаются. Условия действуют вместе; чего нет, то не ограничивает.',
    en: 'Which objects are counted. Conditions hold together; what is absent does not restrict.',
  },
  'ObjectFilter.kinds': { ru: 'Только этих видов.', en: 'Only of these kinds.' },
  'ObjectFilter.statuses': { ru: 'Только в этих состояниях.', en: 'Only of these statuses.' },
  'ObjectFilter.isCompliant': {
    ru: 'Только отвечающие (или не отвечающие) требованиям.',
    en: 'Only those that meet the requirements, or only those that do not.',
  },
  'ObjectFilter.registers': {
    ru: 'Только с таким признаком федерального реестра.',
    en: 'Only with these states of the federal register.',
  },

  Headline: {
    ru: 'Крупное число рядом с заголовком: опубликованное утверждение или итог набора.',
    en: 'A figure printed large beside the title: a published statement or a total of the data set.',
  },
  'Headline.id': { ru: 'Идентификатор; не повторяется.', en: 'The id; unique.' },
  'Headline.value': { ru: 'Число, как опубликовано.', en: 'The number as published.' },
  'Headline.label': {
    ru: 'Что оно значит, продолжение числа.',
    en: 'What it means, in continuation of the number.',
  },
  'Headline.asOf': { ru: 'На какую дату.', en: 'As of when.' },
  'Headline.sourceId': { ru: 'Источник: id из sources.', en: 'The source: an id from sources.' },
  'Headline.definition': {
    ru: 'Что именно сосчитано; показано рядом с источником.',
    en: 'What exactly was counted; shown beside the source.',
  },

  IndustrialObject: {
    ru: 'Индустриальный парк или промышленный технопарк.',
    en: 'An industrial park or an industrial technopark.',
  },
  'IndustrialObject.id': { ru: 'Идентификатор; не повторяется в файле.', en: 'The id; unique in the file.' },
  'IndustrialObject.name': { ru: 'Название.', en: 'Name.' },
  'IndustrialObject.kind': {
    ru: 'Вид: индустриальный парк, промышленный технопарк или одно из двух, когда источник не говорит, что именно.',
    en: 'Kind: industrial park, industrial technopark, or one of the two where the source does not say which.',
  },
  'IndustrialObject.status': {
    ru: 'Действующий, создаваемый или неизвестно.',
    en: 'Operating, being created or unknown.',
  },
  'IndustrialObject.statusAsOf': {
    ru: 'На какую дату известно состояние; null: источник не говорит.',
    en: 'As of when the status is known; null: the source does not say.',
  },
  'IndustrialObject.openedYear': {
    ru: 'Год открытия или ожидаемого открытия, текстом; null: неизвестен.',
    en: 'Year of opening or of the expected opening, as text; null: not known.',
  },
  'IndustrialObject.areaHa': {
    ru: 'Площадь, га; null: неизвестна.',
    en: 'Area in hectares; null: not known.',
  },
  'IndustrialObject.residents': {
    ru: 'Число резидентов; null: неизвестно, 0: их нет.',
    en: 'Number of residents; null: not known, 0: there are none.',
  },
  'IndustrialObject.register': {
    ru: 'Есть ли в федеральном реестре (ПП РФ № 794, № 1863): да, нет, неизвестно.',
    en: 'Whether it is in a federal register (Government Decrees No. 794, No. 1863): yes, no, unknown.',
  },
  'IndustrialObject.registerDate': {
    ru: 'Когда включён в реестр или на какую дату в нём показан; null: неизвестно.',
    en: 'When it was entered in the register, or the date at which it is shown there; null: not known.',
  },
  'IndustrialObject.isCompliant': {
    ru: 'Отвечает ли федеральным требованиям или национальным стандартам; null: источники не говорят.',
    en: 'Whether it meets the federal requirements or the national standards; null: no source says.',
  },
  'IndustrialObject.isBrownfield': {
    ru: 'true: создан на ранее застроенной площадке.',
    en: 'true: created on a site that was built on before.',
  },
  'IndustrialObject.at': {
    ru: 'Где находится, если известно. Хранится; на карте не рисуется.',
    en: 'Where it stands, if known. Carried; not drawn on the map.',
  },
  'IndustrialObject.note': { ru: 'Примечание; null: нет.', en: 'A remark; null: none.' },
  'IndustrialObject.sourceIds': sourceIds,
  'IndustrialObject.regionId': {
    ru: 'Регион: id из regions файла geography.json.',
    en: 'The region: an id from regions of geography.json.',
  },

  UnmatchedObject: {
    ru: 'Объект региона, которого нет в geography.json. Поля те же, что у IndustrialObject, но регион назван словами.',
    en: 'An object of a region that geography.json does not have. The fields of IndustrialObject, with the region in words.',
  },
  'UnmatchedObject.regionName': { ru: 'Название региона.', en: 'Name of the region.' },

  UnmatchedRegion: {
    ru: 'Строка таблицы о регионе, которого нет в geography.json.',
    en: 'A row of a table about a region that geography.json does not have.',
  },
  'UnmatchedRegion.name': { ru: 'Название региона.', en: 'Name of the region.' },
  'UnmatchedRegion.values': {
    ru: 'Числа строки: ключ — id показателя.',
    en: 'Numbers of the row, by id of the indicator.',
  },

  CountingRule: {
    ru: 'Определение того, что считать объектом.',
    en: 'A definition of what counts as an object.',
  },
  'CountingRule.id': { ru: 'Идентификатор; не повторяется.', en: 'The id; unique.' },
  'CountingRule.label': { ru: 'Название для кнопки.', en: 'Name for a button.' },
  'CountingRule.definition': {
    ru: 'Само определение с постановлением или стандартом, на котором оно стоит.',
    en: 'The definition itself, with the decree or standard it stands on.',
  },
  'CountingRule.where': { ru: 'Какие объекты считаются.', en: 'Which objects count.' },
  'CountingRule.sourceIds': {
    ru: 'Источники определения: id из sources.',
    en: 'Sources of the definition: ids from sources.',
  },

  Participation: {
    ru: 'Участие одного региона в программе, как о нём сообщено.',
    en: 'Participation of one region in the programme, as reported.',
  },
  'Participation.regionId': { ru: 'Регион.', en: 'The region.' },
  'Participation.years': {
    ru: 'Годы участия, словами источника.',
    en: 'Years of participation, in the words of the source.',
  },
  'Participation.project': { ru: 'Проект команды региона.', en: "Project of the region's team." },
  'Participation.sourceIds': {
    ru: 'Идентификаторы источников из sources.',
    en: 'Ids of sources, from sources.',
  },

  Intake: {
    ru: 'Как таблица стала набором данных: сколько строк прочитано, принято, отклонено и почему.',
    en: 'How a table became a data set: how many rows were read, accepted and refused, and why.',
  },
  'Intake.origin': {
    ru: 'Имя файла или адрес сервера без учётных данных.',
    en: 'Name of the file, or address of the server without credentials.',
  },
  'Intake.readAt': {
    ru: 'Когда прочитано: дата и время ISO 8601.',
    en: 'When it was read: ISO 8601 date and time.',
  },
  'Intake.rows': { ru: 'Прочитано строк.', en: 'Rows read.' },
  'Intake.accepted': { ru: 'Принято строк.', en: 'Rows accepted.' },
  'Intake.unmatched': {
    ru: 'Из принятых — строк, регион которых не найден в geography.json.',
    en: 'Of those accepted: rows whose region geography.json does not have.',
  },
  'Intake.refused': { ru: 'Отклонено строк.', en: 'Rows refused.' },
  'Intake.problems': {
    ru: 'Замечания, сначала отказы; их число ограничено, всего — problemCount.',
    en: 'Problems, refusals first; their number is limited, problemCount tells of how many.',
  },
  'Intake.problemCount': { ru: 'Сколько замечаний было всего.', en: 'How many problems there were in all.' },

  RowProblem: { ru: 'Замечание к одной ячейке или строке.', en: 'A problem of one cell or row.' },
  'RowProblem.code': { ru: 'Что не так.', en: 'What is wrong.' },
  'RowProblem.effect': {
    ru: 'row: строка отклонена; value: строка принята без этого значения; notice: принято и то и другое.',
    en: 'row: the row is refused; value: the row stays without this value; notice: both stay.',
  },
  'RowProblem.row': {
    ru: 'Номер строки, как в электронной таблице: первая строка файла — 1; у сервера 1 — первая запись.',
    en: 'Number of the row as a spreadsheet counts it: the first line of a file is 1; of a server, 1 is its first record.',
  },
  'RowProblem.column': {
    ru: 'Заголовок столбца, как в файле; null: вся строка.',
    en: 'Heading of the column as the file has it; null: the whole row.',
  },
  'RowProblem.value': {
    ru: 'Прочитанное значение, сокращённое для показа.',
    en: 'The value as read, cut to a length that can be shown.',
  },
  'RowProblem.suggestions': {
    ru: 'Регионы, которые могли иметься в виду, ближайший первым.',
    en: 'Regions the value may mean, nearest first.',
  },
} as const satisfies Descriptions;

/** Sections whose fields mean what those of another mean; a description of their own goes before. */
export const DESCRIBED_AS: Readonly<Record<string, string>> = {
  NumberObservation: 'CategoryObservation',
  UnmatchedObject: 'IndustrialObject',
};
