export const CLASS_METHODS = ['jenks', 'quantile', 'equal', 'headtail'] as const;
/** Natural breaks, quantile, equal interval, head/tail. */
export type ClassMethod = (typeof CLASS_METHODS)[number];

export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = 9;

/** A method with the number of classes wanted, or breaks by hand: `jenks-5`, `at_1_2.5_20`. */
const CLASSES = /^(?:(?:jenks|quantile|equal|headtail)-[2-9]|at(?:_-?\d+(?:\.\d+)?){1,8})$/;

/** Whether a text says how to make classes, as an address writes it. Breaks need not be in order. */
export function isClassChoice(text: string): boolean {
  return CLASSES.test(text);
}
