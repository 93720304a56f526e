import type { OfflineWords } from './offline.ru';

export const offline: OfflineWords = {
  version: (version, build) => `Version ${version} (${build})`,
  dataOf: (date) => `data of ${date}`,
  updateReady: 'A new version of the atlas is available.',
  update: 'Update',
  later: 'Later',
};
