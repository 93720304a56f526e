import { CLASS_METHODS, isClassChoice, type ClassMethod } from '../classChoice';

/** How the viewer wants numbers put into classes. */
export type ClassChoice =
  | { readonly kind: 'method'; readonly method: ClassMethod; readonly count: number }
  /** Ascending, each once; a value equal to a break belongs to the class below it. */
  | { readonly kind: 'breaks'; readonly breaks: readonly number[] };

/** Numbers in ascending order, each once. */
export const ascending = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/**
 * Reads a choice as the address writes it.
 * @throws RangeError on a text that `isClassChoice` refuses: the address is checked before.
 */
export function parseClassChoice(text: string): ClassChoice {
  if (!isClassChoice(text)) throw new RangeError(`Not a choice of classes: ${text}`);
  const [head = '', ...breaks] = text.split('_');
  if (head === 'at') return { kind: 'breaks', breaks: ascending(breaks.map(Number)) };
  const [name, count] = head.split('-');
  const method = CLASS_METHODS.find((known) => known === name);
  if (method === undefined) throw new RangeError(`Unknown method: ${head}`);
  return { kind: 'method', method, count: Number(count) };
}

/** Digits after which a number of the address ends; an address knows no exponents. */
const ADDRESS_DIGITS = 10;

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(ADDRESS_DIGITS) : text;
}

/** Writes a choice for the address; breaks without any break are none of the address' business: `null`. */
export function formatClassChoice(choice: ClassChoice): string | null {
  if (choice.kind === 'method') return `${choice.method}-${choice.count}`;
  return choice.breaks.length === 0 ? null : ['at', ...choice.breaks.map(plainNumber)].join('_');
}
