import type { TimelineWords } from './timeline.ru';

export const timeline: TimelineWords = {
  heading: 'Period',
  play: 'Play',
  pause: 'Pause',
  earlier: 'Earlier period',
  later: 'Later period',
  sameScale: 'The classes are the same for all periods',
};
