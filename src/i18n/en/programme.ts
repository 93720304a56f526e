import type { programme as russian } from '../ru/programme';

export const programme: typeof russian = {};
