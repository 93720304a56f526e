import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchContext } from '../../../src/map/gl/watchContext';

const LONG_MS = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const canvas = new EventTarget() as HTMLCanvasElement;
  const events = { onLost: vi.fn(), onFailure: vi.fn(), onRestored: vi.fn() };
  const stop = watchContext(canvas, events);
  return { events, stop, send: (name: string) => canvas.dispatchEvent(new Event(`webglcontext${name}`)) };
}

it('gives the picture up when the context does not come back', () => {
  const { events, send } = watched();
  send('lost');
  expect(events.onFailure).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LONG_MS);
  expect(events.onFailure).toHaveBeenCalledOnce();
});

it('asks for a new picture when it does', () => {
  const { events, send } = watched();
  send('lost');
  send('restored');
  vi.advanceTimersByTime(LONG_MS);
  expect(events.onRestored).toHaveBeenCalledOnce();
  expect(events.onFailure).not.toHaveBeenCalled();
});

it('is silent once stopped', () => {
  const { events, send, stop } = watched();
  send('lost');
  stop();
  send('restored');
  vi.advanceTimersByTime(LONG_MS);
  expect(events.onFailure).not.toHaveBeenCalled();
  expect(events.onRestored).not.toHaveBeenCalled();
});
