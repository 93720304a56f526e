// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteRendererEvent, onSvgAsked } from '../../src/state/rendererEvents';
import { standLog } from '../../src/stand/watch/eventLog';
import { installWatchdogs } from '../../src/stand/watch/watchdogs';
import { watchPage } from '../../src/stand/watch/watchPage';

const latest = () => standLog.read().at(-1);

describe('installWatchdogs', () => {
  const giveWay = vi.fn();
  const root = document.createElement('div');
  root.append(document.createElement('main'));
  beforeEach(() => {
    standLog.clear();
    giveWay.mockClear();
    installWatchdogs(root);
    standLog.report('start');
  });

  it('notes an error with its place, and takes WebGL out of play at the third', () => {
    const stop = onSvgAsked(giveWay);
    const fail = () => {
      window.dispatchEvent(
        new ErrorEvent('error', { message: 'x', error: new TypeError('x is not a function') }),
      );
    };
    fail();
    fail();
    expect(latest()).toMatchObject({ kind: 'error', times: 2 });
    expect(latest()?.details).toMatch(/^TypeError: x is not a function at /);
    expect(giveWay).not.toHaveBeenCalled();
    fail();
    expect(giveWay).toHaveBeenCalledTimes(1);
    stop();
  });

  it('notes what nobody caught, and not that a layout took two rounds', () => {
    const rejection = new Event('unhandledrejection');
    window.dispatchEvent(Object.assign(rejection, { reason: 'no reason' }));
    window.dispatchEvent(
      new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
    );
    expect(latest()).toMatchObject({ kind: 'rejection', details: 'no reason', times: 1 });
  });

  it('notes what befalls the painter, and that the network comes and goes', () => {
    noteRendererEvent('contextLost');
    expect(latest()?.kind).toBe('contextLost');
    window.dispatchEvent(new Event('offline'));
    expect(latest()?.kind).toBe('offline');
    window.dispatchEvent(new Event('online'));
    expect(latest()?.kind).toBe('online');
  });

  it('is installed once, however often a start is tried again', () => {
    installWatchdogs(root);
    window.dispatchEvent(new Event('offline'));
    expect(latest()).toMatchObject({ kind: 'offline', times: 1 });
  });
});

describe('watchPage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const watch = (content: string) => {
    const root = document.createElement('div');
    root.insertAdjacentHTML('beforeend', content);
    const onEmpty = vi.fn();
    const onFailed = vi.fn<(sentence: string, retry: () => void) => void>((_, retry) => retry());
    const stop = watchPage(root, { onEmpty, onFailed });
    return { root, onEmpty, onFailed, stop };
  };

  it('tells of an empty page at the second look', () => {
    const { root, onEmpty, stop } = watch('<main></main>');
    vi.advanceTimersByTime(60_000);
    expect(onEmpty).not.toHaveBeenCalled();
    root.replaceChildren();
    vi.advanceTimersByTime(5_000);
    expect(onEmpty).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    expect(onEmpty).toHaveBeenCalledTimes(1);
    stop();
  });

  it('presses “try again” of a part that was left alone for twenty seconds, and again', () => {
    const { root, onFailed, stop } = watch(
      '<div role="alert"><p>Нет файла</p><p><button class="other"></button><button data-retry></button></p></div>',
    );
    const other = vi.fn();
    root.querySelector('.other')?.addEventListener('click', other);
    const press = vi.fn();
    root.querySelector('[data-retry]')?.addEventListener('click', press);
    vi.advanceTimersByTime(15_000);
    expect(press).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    expect(onFailed.mock.calls.map(([sentence]) => sentence)).toEqual(['Нет файла']);
    expect(press).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20_000);
    expect(press).toHaveBeenCalledTimes(2);
    expect(other).not.toHaveBeenCalled();
    stop();
  });
});
