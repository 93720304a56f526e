export const figures = {
  heading: 'Главные цифры',
  source: (number: number, value: string, label: string) => `Источник ${number}: ${value} ${label}`,
};
