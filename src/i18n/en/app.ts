import type { app as russian } from '../ru/app';

export const app: typeof russian = {};
