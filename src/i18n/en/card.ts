import type { card as russian } from '../ru/card';

export const card: typeof russian = {};
