/** Two decimals keep values apart that are smaller than this. */
const FEW = 10;

/** Decimals that show a small rate exactly and drown no great number; whole numbers stay whole. */
export const digitsOf = (value: number): number => (Math.abs(value) < FEW ? 2 : 1);
