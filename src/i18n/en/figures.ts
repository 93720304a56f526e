import type { figures as russian } from '../ru/figures';

export const figures: typeof russian = {
  heading: 'Key figures',
  source: (number, value, label) => `Source ${number}: ${value} ${label}`,
};
