/** What a presenter can ask for, by whatever means. */
export type PresentCommand = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'fullscreen';

/** The part of a keyboard event that decides. */
interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where the key went: in a field it is typed, on a button the space bar presses it. */
export type KeyPlace = 'page' | 'button' | 'choice' | 'text';

/** Keys that clickers send; they mean nothing to a widget, so they always drive. */
const CLICKER_KEYS: Readonly<Partial<Record<string, PresentCommand>>> = {
  PageDown: 'next',
  PageUp: 'previous',
  // The button with which a clicker begins a show.
  F5: 'fullscreen',
};

const PAGE_KEYS: Readonly<Partial<Record<string, PresentCommand>>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** By place on the keyboard too: in the Russian layout these keys write other letters. */
const BLANK_CODES = ['KeyB', 'Period'];

/**
 * What a key asks for; `null`: it is left to the page. Pure.
 * @param place what has the focus: text fields keep all keys, choices their arrows, buttons their space bar.
 */
export function commandOfKey(press: KeyPress, place: KeyPlace): PresentCommand | null {
  const { key, code } = press;
  if (press.ctrlKey || press.altKey || press.metaKey || place === 'text') return null;
  const always = CLICKER_KEYS[key];
  if (always !== undefined) return always;
  if (place === 'choice') return null;
  if (key === '.' || BLANK_CODES.includes(code)) return 'blank';
  if (key === ' ') return place === 'button' ? null : 'next';
  return PAGE_KEYS[key] ?? null;
}

const PRESSED = ['button', 'checkbox', 'file', 'image', 'reset', 'submit'];
const CHOSEN = ['radio', 'range'];

/** Where a key went, judged by the element with the focus. */
export function keyPlaceOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('[contenteditable], textarea') !== null) return 'text';
  if (target instanceof HTMLInputElement) {
    if (CHOSEN.includes(target.type)) return 'choice';
    return PRESSED.includes(target.type) ? 'button' : 'text';
  }
  if (target.closest('select, [role="slider"], [role="listbox"]') !== null) return 'choice';
  return target.closest('button, a[href], summary') === null ? 'page' : 'button';
}
