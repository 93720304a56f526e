import type { Descriptions } from './table';

const sourceIds = { ru: 'Идентификаторы источников из sources.', en: 'Ids of sources, from sources.' };

export const statementsDescriptions = {
  Statements: {
    ru: 'Что говорят источники, дословно; загружается карточкой региона и страницей источников.',
    en: 'What the sources say, word by word; loaded by the region card and the page of sources.',
  },
  'Statements.datasetId': { ru: 'К какому набору относится.', en: 'The data set it belongs to.' },
  'Statements.statements': { ru: 'Утверждения источников.', en: 'Statements of the sources.' },
  'Statements.otherSites': {
    ru: 'Площадки других режимов: перечисляются, но не считаются.',
    en: 'Sites of other regimes: listed, never counted.',
  },
  'Statements.terms': { ru: 'Термины и их определения.', en: 'Terms and their definitions.' },
  'Statements.contradictions': {
    ru: 'Утверждения, которые расходятся между собой.',
    en: 'Statements that do not agree with each other.',
  },
  'Statements.sources': {
    ru: 'Все источники, на которые ссылается файл.',
    en: 'Every source the file cites.',
  },

  Statement: {
    ru: 'Утверждение источника о регионе или стране, с числом, если оно есть.',
    en: 'A sentence a source makes about a region or the country, with its number where it has one.',
  },
  'Statement.id': { ru: 'Идентификатор; не повторяется.', en: 'The id; unique.' },
  'Statement.regionId': {
    ru: 'Регион; null: о стране или группе регионов.',
    en: 'The region; null: about the country or a group of regions.',
  },
  'Statement.subject': { ru: 'О ком или о чём утверждение.', en: 'Whom or what it is about.' },
  'Statement.label': { ru: 'Что измерено или утверждается.', en: 'What is measured or claimed.' },
  'Statement.value': { ru: 'Значение, как опубликовано.', en: 'The value as published.' },
  'Statement.unit': { ru: 'Единица; может быть пустой.', en: 'The unit; may be empty.' },
  'Statement.asOf': {
    ru: 'На какую дату; null: источник не говорит.',
    en: 'As of when; null: the source does not say.',
  },
  'Statement.confidence': { ru: 'Степень достоверности.', en: 'How far it can be trusted.' },
  'Statement.type': {
    ru: 'count — число объектов, projects — число проектов, national — о стране, programme — о программе, absence — об отсутствии, context — прочее.',
    en: 'count, a number of objects; projects, a number of projects; national, about the country; programme, about the programme; absence, of objects; context, anything else.',
  },
  'Statement.evidence': {
    ru: 'Что говорит источник, его словами.',
    en: 'What the source says, in its words.',
  },
  'Statement.sourceId': { ru: 'Источник: id из sources.', en: 'The source: an id from sources.' },

  LocalizedOrEmpty: {
    ru: 'Текст на обоих языках; может быть пустым.',
    en: 'A text in both languages; may be empty.',
  },
  'LocalizedOrEmpty.ru': { ru: 'По-русски.', en: 'In Russian.' },
  'LocalizedOrEmpty.en': { ru: 'По-английски.', en: 'In English.' },

  OtherSite: {
    ru: 'Площадка другого режима, например особая экономическая зона.',
    en: 'A site of another regime, such as a special economic zone.',
  },
  'OtherSite.id': { ru: 'Идентификатор; не повторяется.', en: 'The id; unique.' },
  'OtherSite.name': { ru: 'Название.', en: 'Name.' },
  'OtherSite.kind': { ru: 'Какой это режим.', en: 'Which regime it is.' },
  'OtherSite.regionId': { ru: 'Регион.', en: 'The region.' },
  'OtherSite.note': { ru: 'Примечание; null: нет.', en: 'A remark; null: none.' },
  'OtherSite.sourceIds': sourceIds,

  Term: { ru: 'Термин, как его определяет источник.', en: 'A term as its source defines it.' },
  'Term.id': { ru: 'Идентификатор; не повторяется.', en: 'The id; unique.' },
  'Term.term': { ru: 'Термин.', en: 'The term.' },
  'Term.definition': { ru: 'Определение.', en: 'The definition.' },
  'Term.sourceIds': sourceIds,

  Contradiction: {
    ru: 'Утверждения, которые расходятся, и чем это объясняется.',
    en: 'Statements that do not agree, and what explains it.',
  },
  'Contradiction.id': { ru: 'Идентификатор; не повторяется.', en: 'The id; unique.' },
  'Contradiction.title': { ru: 'О чём расхождение.', en: 'What they disagree about.' },
  'Contradiction.explanation': {
    ru: 'Что различается: определение, дата, издатель.',
    en: 'What differs: the definition, the date, the publisher.',
  },
  'Contradiction.statementIds': {
    ru: 'Какие утверждения расходятся: id из statements, не менее двух.',
    en: 'Which statements disagree: ids from statements, at least two.',
  },

  DatasetList: {
    ru: 'Список наборов данных сервера. Сам атлас берёт список из config.json.',
    en: 'The data sets of a server. The atlas itself takes its list from config.json.',
  },
  DatasetListItem: { ru: 'Набор данных в списке.', en: 'A data set in the list.' },
  'DatasetListItem.id': { ru: 'Идентификатор для адреса.', en: 'The id for the address.' },
  'DatasetListItem.title': { ru: 'Название.', en: 'Title.' },
} as const satisfies Descriptions;
