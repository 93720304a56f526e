import type { errors as russian } from '../ru/errors';

export const errors: typeof russian = {};
