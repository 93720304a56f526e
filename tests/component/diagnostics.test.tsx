// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Diagnostics } from '../../src/stand/diagnostics/Diagnostics';
import { standLog } from '../../src/stand/watch/eventLog';
import { renderPanel } from '../support/renderPanel';

const page = <Diagnostics readVersion={() => Promise.resolve('0.1.0 (abc123)')} />;
const dialog = () => screen.findByRole('dialog', { name: 'Диагностика стенда' });
const corner = { clientX: 40, clientY: 40, isPrimary: true };
const pressKeys = (code: string) =>
  fireEvent.keyDown(window, { key: 'в', code, ctrlKey: true, altKey: true });

/** Its chunk would have come by now. */
async function expectHidden(): Promise<void> {
  await act(() => vi.dynamicImportSettled());
  expect(screen.queryByRole('dialog')).toBeNull();
}

beforeEach(() => standLog.clear());
afterEach(() => vi.useRealTimers());

describe('Diagnostics', () => {
  it('opens when the corner is held for three seconds', async () => {
    await renderPanel(page);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.pointerDown(document.body, corner);
    vi.advanceTimersByTime(2_900);
    expect(screen.queryByRole('dialog')).toBeNull();
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    expect(await dialog()).toBeVisible();
  });

  it.each([
    ['let go', () => fireEvent.pointerUp(document.body, corner)],
    ['dragged', () => fireEvent.pointerMove(document.body, { ...corner, clientX: 75 })],
    ['a second finger', () => fireEvent.pointerDown(document.body, { ...corner, isPrimary: false })],
  ])('stays hidden when the press is %s', async (_, disturb) => {
    await renderPanel(page);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.pointerDown(document.body, corner);
    disturb();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await expectHidden();
  });

  it('stays hidden when another place is held', async () => {
    await renderPanel(page);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.pointerDown(document.body, { ...corner, clientX: 200 });
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await expectHidden();
  });

  it('opens by keys on any keyboard, shows build, data and events, and closes', async () => {
    standLog.report('contextLost');
    standLog.report('error', 'TypeError: x is not a function');
    const { user } = await renderPanel(page);
    pressKeys('KeyD');
    const opened = await dialog();
    expect(await within(opened).findByText('0.1.0 (abc123)')).toBeVisible();
    expect(within(opened).getByText('Данные собраны')).toBeVisible();
    const rows = within(opened).getAllByRole('row').slice(1);
    // the latest first
    expect(rows[0]).toHaveTextContent('TypeError: x is not a function');
    expect(rows[1]).toHaveTextContent('Контекст WebGL потерян');
    await user.click(within(opened).getByRole('button', { name: 'Очистить журнал' }));
    expect(within(opened).getByText('Событий не записано.')).toBeVisible();
    await user.click(within(opened).getByRole('button', { name: 'Закрыть' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('hands out a file of the machine and the events', async () => {
    standLog.report('offline');
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:report';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { user } = await renderPanel(page, { language: 'en' });
    pressKeys('KeyD');
    await user.click(await screen.findByRole('button', { name: 'Save JSON' }));
    const report = JSON.parse((await files[0]?.text()) ?? '') as Record<string, unknown>;
    expect(report['events']).toMatchObject([{ kind: 'offline', times: 1 }]);
    expect(report['machine']).toMatchObject({ pixelRatio: 1 });
    vi.restoreAllMocks();
  });
});
