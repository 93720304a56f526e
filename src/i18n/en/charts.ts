import type { charts as russian } from '../ru/charts';

export const charts: typeof russian = {};
