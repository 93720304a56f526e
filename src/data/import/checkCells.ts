import { IMPORT_LIMITS, type Cell } from './contract';
import type { RowProblemCode, RowProblemEffect } from '../../domain/intake';
import { readDate, readYear } from './dates';
import { readNumber, type DecimalSign } from './numbers';
import { saysNothing } from './words';

/** One cell of a row: its value, and what to do when the value is wrong. */
export interface CheckedCell {
  readonly cell: Cell;
  /** Tells of a problem; the effect is `value` unless given. */
  readonly tell: (code: RowProblemCode, effect?: RowProblemEffect) => void;
  readonly isFormula: boolean;
}

/** Tags, not every "<": «парк <100 га» is plain text. */
const MARKUP = /<\/?[a-z!][^<>]*>/i;
/** Text that a spreadsheet would compute. */
const FORMULA_TEXT = /^\s*=\s*[\w(+\-"'@]/;
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

/**
 * The saved result of a formula is kept and told of: nobody here computes it anew. Without a result, or where a text
 * itself is a formula, there is no value.
 * @returns whether the cell can be read.
 */
function checkFormula({ cell, tell, isFormula }: CheckedCell): boolean {
  const isText = typeof cell === 'string' && FORMULA_TEXT.test(cell);
  if (isText || (isFormula && (cell === null || cell === ''))) {
    tell('formula');
    return false;
  }
  if (isFormula) tell('formula', 'notice');
  return true;
}

/** Text in one line; `null` where nothing is said. Markup stays as the text it is: it is never interpreted. */
export function checkText(checked: CheckedCell): string | null {
  if (!checkFormula(checked) || checked.cell === null) return null;
  const text = String(checked.cell).replace(/\s+/g, ' ').trim();
  if (saysNothing(text)) return null;
  if (text.length > IMPORT_LIMITS.textLength) {
    checked.tell('tooLong');
    return null;
  }
  if (MARKUP.test(text)) checked.tell('markupKept', 'notice');
  return text;
}

/** What a number of a field must be. */
export interface NumberRules {
  readonly sign: DecimalSign;
  readonly isInteger?: boolean;
  /** `zero`: negative values are wrong; `positive`: zero is too. */
  readonly least?: 'zero' | 'positive';
}

/** A number, `null` where there is none or it is wrong. */
export function checkNumber(checked: CheckedCell, { sign, isInteger, least }: NumberRules): number | null {
  if (!checkFormula(checked)) return null;
  const number = readNumber(checked.cell, sign);
  if (number.kind === 'nothing') return null;
  const problem = ((): RowProblemCode | null => {
    if (number.kind === 'bad') return 'notANumber';
    if (least !== undefined && (number.value < 0 || (least === 'positive' && number.value === 0))) {
      return 'negative';
    }
    return isInteger === true && !Number.isInteger(number.value) ? 'notAnInteger' : null;
  })();
  if (problem === null) return number.kind === 'value' ? number.value : null;
  checked.tell(problem);
  return null;
}

/** A date of its own precision, or its year; `null` where there is none or it is wrong. */
export function checkDate(checked: CheckedCell, precision: 'date' | 'year'): string | null {
  if (!checkFormula(checked) || checked.cell === null || saysNothing(String(checked.cell))) return null;
  const date = precision === 'date' ? readDate(checked.cell) : readYear(checked.cell);
  if (date === null) checked.tell('badDate');
  return date;
}

/** What a word means, by a person's choice for this file, else by `read`; `null` where nothing is said. */
export function checkWord<T extends string | boolean>(
  checked: CheckedCell,
  read: (text: string) => T | null,
  chosen: Readonly<Record<string, string>> | undefined,
): T | null {
  if (!checkFormula(checked) || checked.cell === null) return null;
  const text = String(checked.cell).trim();
  const choice = chosen !== undefined && Object.hasOwn(chosen, text) ? chosen[text] : undefined;
  const value = read(choice ?? text);
  if (value === null && !saysNothing(choice ?? text)) checked.tell('unknownWord');
  return value;
}

/** A web address, the only kind that is ever linked to; `www.` is given its scheme. */
export function checkWebAddress(checked: CheckedCell): string | null {
  if (!checkFormula(checked) || checked.cell === null) return null;
  const text = String(checked.cell).trim();
  if (saysNothing(text)) return null;
  const address = /^www\.\S+$/i.test(text) ? `https://${text}` : text;
  if (WEB_ADDRESS.test(address) && URL.canParse(address) && address.length <= IMPORT_LIMITS.textLength) {
    return address;
  }
  checked.tell('notAWebAddress');
  return null;
}
