import { describe, expect, it } from 'vitest';
import { commandOfKey, type KeyPlace } from '../../../src/stand/present/presentCommand';

const press = (key: string, place: KeyPlace = 'page', more = {}) =>
  commandOfKey({ key, code: '', ctrlKey: false, altKey: false, metaKey: false, ...more }, place);

describe('keys of a presenter', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'blank'],
    ['F5', 'fullscreen'],
  ])('%s asks for %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('blanks by the place of the key, for in the Russian layout B writes another letter', () => {
    expect(press('и', 'page', { code: 'KeyB' })).toBe('blank');
    expect(press('ю', 'page', { code: 'Period' })).toBe('blank');
  });

  it('leaves all keys to a field that is typed in', () => {
    for (const key of ['PageDown', 'ArrowRight', ' ', 'b', '.', 'Home'])
      expect(press(key, 'text')).toBeNull();
  });

  it('leaves the space bar to a button, but is driven by a clicker all the same', () => {
    expect(press(' ', 'button')).toBeNull();
    expect(press('PageDown', 'button')).toBe('next');
    expect(press('ArrowRight', 'button')).toBe('next');
  });

  it('leaves the arrows to a choice', () => {
    expect(press('ArrowRight', 'choice')).toBeNull();
    expect(press('PageDown', 'choice')).toBe('next');
  });

  it('leaves keys with a modifier, and others, to the browser', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(press('ArrowRight', 'page', { [modifier]: true })).toBeNull();
    }
    for (const key of ['Tab', 'Escape', 'Enter', 'a', 'F11']) expect(press(key)).toBeNull();
  });
});
