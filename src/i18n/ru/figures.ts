export const figures = {
  heading: 'Главные цифры',
  source: (number: number, value: string, label: string) => `Источник ${number}: ${value} ${label}`,
  sourceHeading: 'Источник',
  asOf: (date: string) => `По состоянию: ${date}`,
  published: (date: string) => `Опубликовано: ${date}`,
  undated: 'Дата публикации не указана',
  open: 'Открыть источник',
  close: 'Закрыть',
};
