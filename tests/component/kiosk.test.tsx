// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StandConfig } from '../../src/data/standConfig';
import { untilUpdateMayApply } from '../../src/data/updateGate';
import type { Story, StoryScene } from '../../src/domain/story';
import { KioskStand } from '../../src/stand/kiosk/KioskStand';
import { standLog } from '../../src/stand/watch/eventLog';
import { patchView, viewStore } from '../../src/state/viewStore';
import { renderPanel } from '../support/renderPanel';

const scene = (id: string, view: Readonly<Record<string, string>>): StoryScene => ({
  id,
  title: { ru: `Сцена ${id}`, en: `Scene ${id}` },
  text: { ru: '…', en: '…' },
  notes: null,
  view,
  highlightedIds: [],
  callouts: [],
  seconds: null,
});

const story: Story = {
  id: 'trial',
  title: { ru: 'Проба', en: 'Trial' },
  scenes: [scene('one', { indicator: 'presence' }), scene('two', { view: 'table' })],
};

const stand: StandConfig = {
  storyUrl: 'story.json',
  datasetId: 'survey',
  languages: ['ru', 'en'],
  idleSeconds: 90,
  countdownSeconds: 15,
  sceneSeconds: 10,
  controls: [],
  takeHome: { url: 'https://example.org/atlas/', language: 'ru', datasetId: 'survey' },
  ignored: [],
};

const openView = vi.fn<(view: Readonly<Record<string, string>>) => Promise<void>>();
const shown = () => openView.mock.lastCall?.[0];
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const phase = () => document.documentElement.dataset['kiosk'];
const touch = async () => {
  fireEvent.pointerDown(document.body);
  fireEvent.pointerUp(document.body);
  await pass(0.4);
};

const render = async () => {
  vi.useFakeTimers();
  const rendered = await renderPanel(
    <>
      <a href="https://example.org/source">источник</a>
      <KioskStand stand={stand} story={story} openView={openView} readStory={vi.fn()} />
    </>,
    { view: { theme: 'dark' } },
  );
  await pass(0);
  return rendered;
};

beforeEach(() => {
  openView.mockReset();
  openView.mockResolvedValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('KioskStand', () => {
  it('tells the story round and round, in each language in turn, in the theme of the address', async () => {
    await render();
    expect(shown()).toEqual({ indicator: 'presence', lang: 'ru', theme: 'dark' });
    await pass(10);
    expect(shown()).toEqual({ view: 'table', lang: 'ru', theme: 'dark' });
    expect(screen.getByRole('heading', { name: 'Сцена two' })).toBeInTheDocument();
    await pass(10);
    expect(shown()).toMatchObject({ indicator: 'presence', lang: 'en' });
  });

  it('skips a scene whose view cannot be had, and says so in its log, not over another picture', async () => {
    openView.mockImplementation(({ view }) =>
      view === 'table' ? Promise.reject(new Error('No data')) : Promise.resolve(),
    );
    standLog.clear();
    await render();
    await pass(10);
    expect(shown()).toMatchObject({ view: 'table' });
    expect(screen.getByRole('heading', { name: 'Сцена one' })).toBeInTheDocument();
    expect(standLog.read().at(-1)).toMatchObject({ kind: 'failedView', details: 'Error: No data' });
    await pass(2.1);
    expect(shown()).toMatchObject({ indicator: 'presence', lang: 'en' });
    expect(screen.getByRole('heading', { name: 'Сцена one' })).toBeInTheDocument();
  });

  it('begins a visit with nothing chosen also where the clean view cannot be had', async () => {
    await render();
    act(() => patchView({ form: 'table', districtIds: ['north'], regionId: 'LK-BOR' }));
    standLog.clear();
    openView.mockRejectedValue(new Error('No data'));
    await touch();
    expect(viewStore.getState().view).toMatchObject({ form: 'map', districtIds: [], regionId: null });
    expect(standLog.read().at(-1)).toMatchObject({ kind: 'failedView' });
  });

  it('stops at a touch and begins with nothing chosen, in the language it spoke last', async () => {
    await render();
    act(() => patchView({ language: 'en', districtIds: ['north'], comparedIds: ['LK-BOR'] }));
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('heading', { name: /Сцена|Scene/ })).toBeNull();
    await pass(0);
    expect(shown()).toEqual({ lang: 'en', theme: 'dark' });
    const calls = openView.mock.calls.length;
    await pass(60);
    expect(openView).toHaveBeenCalledTimes(calls);
  });

  it('covers the atlas until the finger that woke it is gone', async () => {
    const { container } = await render();
    fireEvent.pointerDown(document.body);
    await pass(2);
    expect(container.querySelector('.kiosk-cover')).not.toBeNull();
    fireEvent.pointerUp(document.body);
    await pass(0.4);
    expect(container.querySelector('.kiosk-cover')).toBeNull();
    fireEvent.pointerDown(document.body);
    await pass(0.4);
    expect(container.querySelector('.kiosk-cover')).toBeNull();
  });

  it('wakes at a key, and not at a mere move of a mouse', async () => {
    const { container } = await render();
    fireEvent.pointerMove(document.body, { buttons: 0 });
    expect(phase()).toBe('attract');
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(phase()).toBe('visit');
    expect(container.querySelector('.kiosk-cover')).toBeNull();
  });

  it('asks a visitor who does nothing, counts down, and goes on where a touch answers', async () => {
    await render();
    await touch();
    const calls = openView.mock.calls.length;
    await pass(90);
    expect(screen.getByRole('dialog', { name: 'Ещё смотрите?' })).toBeInTheDocument();
    expect(screen.getByRole('timer').textContent).toMatch(/^Через 15 секунд /);
    await pass(1);
    expect(screen.getByRole('timer').textContent).toMatch(/^Через 14 секунд /);
    await touch();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(openView).toHaveBeenCalledTimes(calls);
  });

  it('begins the loop, and a new session, when nobody answers', async () => {
    await render();
    const { session } = viewStore.getState();
    await touch();
    sessionStorage.setItem('typed', 'by a visitor');
    await pass(90);
    await pass(15.5);
    expect(phase()).toBe('attract');
    expect(shown()).toMatchObject({ indicator: 'presence', lang: 'ru' });
    expect(viewStore.getState().session).toBe(session + 1);
    expect(sessionStorage.getItem('typed')).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets an update come in the loop only, however long a visitor looks at one picture', async () => {
    await render();
    const inLoop = vi.fn();
    void untilUpdateMayApply().then(inLoop);
    await pass(0);
    expect(inLoop).toHaveBeenCalledOnce();
    await touch();
    const inVisit = vi.fn();
    void untilUpdateMayApply().then(inVisit);
    await pass(89);
    expect(inVisit).not.toHaveBeenCalled();
    await pass(15);
    expect(phase()).toBe('asking');
    expect(inVisit).not.toHaveBeenCalled();
    await pass(3);
    expect(phase()).toBe('attract');
    await pass(1);
    expect(inVisit).toHaveBeenCalledOnce();
  });

  it('shows each scene once, and counts a drag as a touch', async () => {
    await render();
    expect(openView).toHaveBeenCalledTimes(1);
    await pass(10);
    expect(openView).toHaveBeenCalledTimes(2);
    await touch();
    await pass(80);
    fireEvent.pointerMove(document.body, { buttons: 1 });
    await pass(80);
    expect(phase()).toBe('visit');
  });

  it('keeps the screen awake', async () => {
    const request = vi.fn(() => Promise.resolve({ released: false, release: () => Promise.resolve() }));
    vi.stubGlobal('navigator', { wakeLock: { request } });
    await render();
    expect(request).toHaveBeenCalledWith('screen');
  });

  it('says the address of another site instead of opening it', async () => {
    await render();
    await touch();
    const isOpened = fireEvent.click(screen.getByRole('link', { name: 'источник' }));
    expect(isOpened).toBe(false);
    expect(screen.getByRole('dialog').textContent).toContain('https://example.org/source');
    expect(screen.getByRole('img', { name: 'QR-код с адресом' })).toBeInTheDocument();
  });

  it('keeps the menu, the keys and the zoom of the browser from a visitor', async () => {
    await render();
    expect(fireEvent.contextMenu(document.body)).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'з', code: 'KeyP', ctrlKey: true })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP' })).toBe(true);
    expect(fireEvent.drop(document.body)).toBe(false);
  });

  it('gives the browser its ways back when the stand ends', async () => {
    const { unmount } = await render();
    unmount();
    expect(fireEvent.contextMenu(document.body)).toBe(true);
    expect(phase()).toBeUndefined();
  });
});

describe('the view to take home', () => {
  it('stays as it was when a visitor asked for it', async () => {
    await render();
    await touch();
    act(() => patchView({ districtIds: ['coast'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Забрать с собой' }));
    const dialog = screen.getByRole('dialog', { name: 'Эта страница — в вашем телефоне' });
    expect(dialog.textContent).toContain('https://example.org/atlas/?');
    expect(dialog.textContent).toContain('district=coast');
    act(() => patchView({ districtIds: [] }));
    expect(dialog.textContent).toContain('district=coast');
  });
});
