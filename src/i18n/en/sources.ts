import type { sources as russian } from '../ru/sources';

export const sources: typeof russian = {};
