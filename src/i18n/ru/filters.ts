import { plural } from '../plural';

export const filters = {
  indicator: 'Показатель',
  measure: 'Мера',
  measures: { count: 'Число', share: 'доля страны', quotient: 'коэф. локализации' },
  district: 'Федеральный округ',
  dataset: 'Набор данных',
  ownFile: (title: string): string => `${title} (ваш файл)`,
  all: 'Все',
  anyKind: 'Любой',
  anyStatus: 'Любой',
  objects: 'Объекты',
  objectsAndProgramme: 'Объекты и программа',
  active: (count: number): string =>
    `${count} ${plural('ru', count, { one: 'условие', few: 'условия', many: 'условий', other: 'условия' })}`,
  counting: 'Какие объекты считать',
  countingAll: 'Все названные',
  kind: 'Тип объекта',
  kinds: {
    industrial_park: 'Индустриальный парк',
    industrial_technopark: 'Промышленный технопарк',
    industrial_park_or_technopark: 'Тип не уточнён',
  },
  status: 'Статус объекта',
  statuses: {
    operating: 'Действующий',
    being_created: 'Создаваемый',
    unknown: 'Статус не указан',
  },
  programmes: {
    any: 'Все регионы',
    participant: 'Участие подтверждено',
    unknown: 'Сведений не найдено',
  },
  programmesInScenario: {
    any: 'Все регионы',
    participant: 'Участвует',
    unknown: 'Не участвует',
  },
  reset: 'Сбросить',
  resetAll: 'Сбросить всё',
  more: 'Данные и фильтры',
  kept: (kept: number, total: number): string =>
    `Выбрано: ${kept} ${plural('ru', kept, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })} из ${total}`,
};
