import type { table as russian } from '../ru/table';

export const table: typeof russian = {};
