import type { figures as russian } from '../ru/figures';

export const figures: typeof russian = {};
