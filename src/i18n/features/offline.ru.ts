export const offline = {
  version: (version: string, build: string) => `Версия ${version} (${build})`,
  dataOf: (date: string) => `данные от ${date}`,
  updateReady: 'Доступна новая версия атласа.',
  update: 'Обновить',
  later: 'Позже',
};
export type OfflineWords = typeof offline;
