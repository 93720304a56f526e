import type { map as russian } from '../ru/map';

export const map: typeof russian = {};
