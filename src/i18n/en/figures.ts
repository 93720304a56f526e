import type { figures as russian } from '../ru/figures';

export const figures: typeof russian = {
  heading: 'Key figures',
  source: (number, value, label) => `Source ${number}: ${value} ${label}`,
  sourceHeading: 'Source',
  asOf: (date) => `As of: ${date}`,
  published: (date) => `Published: ${date}`,
  undated: 'Date of publication not given',
  open: 'Open the source',
  close: 'Close',
};
