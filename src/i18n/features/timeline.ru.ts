/** Words of the timeline; Russian is the reference. */
export const timeline = {
  heading: 'Период',
  play: 'Проиграть',
  pause: 'Остановить',
  earlier: 'Предыдущий период',
  later: 'Следующий период',
  sameScale: 'Классы одни для всех периодов',
};

export type TimelineWords = typeof timeline;
