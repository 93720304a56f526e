import type { filters as russian } from '../ru/filters';

export const filters: typeof russian = {};
