import { plural } from '../plural';

export const districts = {
  heading: 'Федеральные округа',
  hint: 'Классы и цвета у всех карт одни и те же, масштаб у каждой свой.',
  map: (district: string, question: string) => `${district}. ${question}`,
  regions: (count: number, shown: string) =>
    `${shown} ${plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })}`,
  classesHeading: 'Объекты по типу и статусу',
  empty: 'Фильтр не оставил ни одного региона.',
};

export type DistrictsWords = typeof districts;
