import type { StoryWords } from './story.ru';

export const story: StoryWords = {
  unusable: (value, datasetId) => `value "${value}" cannot be shown with data set "${datasetId}"`,
  marksNeedMap: (form) =>
    `highlighted regions and callouts are seen on the map and the tile grid, but the scene shows the form "${form}"`,
  progress: (index, count) => `Scene ${index} of ${count}`,
};
