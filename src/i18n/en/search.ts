import type { search as russian } from '../ru/search';

export const search: typeof russian = {};
