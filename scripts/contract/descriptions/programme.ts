import type { Descriptions } from './table';

const sourceIds = { ru: 'Идентификаторы источников из sources.', en: 'Ids of sources, from sources.' };

export const programmeDescriptions = {
  Programme: {
    ru: 'Содержание страницы о методической программе.',
    en: 'The content of the page about the methodological programme.',
  },
  'Programme.name': { ru: 'Название программы.', en: 'Name of the programme.' },
  'Programme.lead': {
    ru: 'Что это за программа, одним предложением.',
    en: 'What the programme is, in one sentence.',
  },
  'Programme.caveat': { ru: 'Чего страница не знает.', en: 'What the page does not know.' },
  'Programme.parties': { ru: 'Заказчик, оператор, методологи.', en: 'Customer, operator, methodologists.' },
  'Programme.purpose': { ru: 'Зачем программа и для кого.', en: 'What the programme is for, and for whom.' },
  'Programme.stages': { ru: 'Путь команды, по порядку.', en: 'The way of a team, in order.' },
  'Programme.editions': { ru: 'Программа по годам.', en: 'The programme by year.' },
  'Programme.plans': { ru: 'Что объявлено на будущее.', en: 'What was announced for the future.' },
  'Programme.sources': {
    ru: 'Все источники, на которые ссылается файл.',
    en: 'Every source the file cites.',
  },

  ProgrammeParty: { ru: 'Сторона программы в одной роли.', en: 'A party to the programme in one role.' },
  'ProgrammeParty.role': { ru: 'Роль.', en: 'Role.' },
  'ProgrammeParty.name': { ru: 'Название организации.', en: 'Name of the organisation.' },
  'ProgrammeParty.url': { ru: 'Её сайт; null: нет.', en: 'Its site; null: none.' },
  'ProgrammeParty.sourceIds': sourceIds,

  ProgrammeItem: { ru: 'Сведение о программе.', en: 'A statement about the programme.' },
  'ProgrammeItem.id': { ru: 'Идентификатор.', en: 'The id.' },
  'ProgrammeItem.title': { ru: 'Заголовок.', en: 'Title.' },
  'ProgrammeItem.text': { ru: 'Текст.', en: 'Text.' },
  'ProgrammeItem.asOf': {
    ru: 'На какую дату; null: источник не говорит.',
    en: 'As of when; null: the source does not say.',
  },
  'ProgrammeItem.sourceIds': {
    ru: 'Идентификаторы источников из sources; хотя бы один.',
    en: 'Ids of sources, from sources; at least one.',
  },

  ProgrammeEdition: { ru: 'Один год программы.', en: 'One year of the programme.' },
  'ProgrammeEdition.year': {
    ru: 'Год; null: источник его не показывает.',
    en: 'The year; null: the source does not show it.',
  },
  'ProgrammeEdition.title': { ru: 'Заголовок.', en: 'Title.' },
  'ProgrammeEdition.events': { ru: 'События года.', en: 'Events of the year.' },
  'ProgrammeEdition.figures': { ru: 'Опубликованные числа года.', en: 'Published numbers of the year.' },
  'ProgrammeEdition.teams': {
    ru: 'Команды, о которых известно; перечень может быть неполным.',
    en: 'Teams that are known of; the list may be incomplete.',
  },

  ProgrammeFigure: { ru: 'Опубликованное число.', en: 'A published number.' },
  'ProgrammeFigure.value': { ru: 'Число, как опубликовано.', en: 'The number as published.' },
  'ProgrammeFigure.label': { ru: 'Что оно значит.', en: 'What it means.' },
  'ProgrammeFigure.sourceIds': sourceIds,

  ProgrammeTeam: { ru: 'Что известно о команде.', en: 'What is known of a team.' },
  'ProgrammeTeam.regionId': {
    ru: 'Регион; null: его нет в geography.json.',
    en: 'The region; null: geography.json does not have it.',
  },
  'ProgrammeTeam.name': { ru: 'Чья команда.', en: 'Whose team.' },
  'ProgrammeTeam.text': { ru: 'Что о ней сообщено.', en: 'What is reported of it.' },
  'ProgrammeTeam.sourceIds': sourceIds,
} as const satisfies Descriptions;
