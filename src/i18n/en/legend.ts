import type { legend as russian } from '../ru/legend';

export const legend: typeof russian = {};
