// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../../src/domain/story';
import { useStory } from '../../src/stand/story/useStory';
import { useWakeLock } from '../../src/stand/useWakeLock';
import { standLog } from '../../src/stand/watch/eventLog';
import { classHighlightStore } from '../../src/state/classHighlightStore';
import { initialiseView, patchView } from '../../src/state/viewStore';
import { fictionalView } from '../support/fictionalAtlas';

const both = (word: string) => ({ ru: word, en: word });
const story: Story = {
  id: 's',
  title: both('s'),
  scenes: ['one', 'two', 'three'].map((id, index) => ({
    id,
    title: both(id),
    text: both(id),
    notes: null,
    view: { indicator: id },
    highlightedIds: index === 1 ? ['LK-BOR'] : [],
    callouts: [],
    seconds: null,
  })),
};

type OpenView = (parameters: Readonly<Record<string, string>>) => Promise<void>;

function Teller({ openView }: { readonly openView: OpenView }) {
  const told = useStory(story, openView);
  return (
    <>
      <p data-testid="shown">{told.scene.id}</p>
      <p data-testid="asked">{told.index}</p>
      <p data-testid="state">{told.isChanging ? 'changing' : 'at rest'}</p>
      <p data-testid="failed">{told.error === null ? 'no' : 'yes'}</p>
      <button type="button" onClick={told.next}>
        next
      </button>
      <button type="button" onClick={() => told.goTo(99)}>
        far
      </button>
    </>
  );
}

/** Views that arrive when the test says so, in whatever order. */
function heldViews() {
  const held: { readonly view: Readonly<Record<string, string>>; readonly arrive: () => Promise<void> }[] =
    [];
  const openView: OpenView = (view) =>
    new Promise((resolve) => {
      held.push({
        view,
        arrive: () =>
          act(async () => {
            resolve();
            await Promise.resolve();
          }),
      });
    });
  return { held, openView };
}

const text = (id: string) => screen.getByTestId(id).textContent;
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

describe('a story being told', () => {
  it('shows the scene asked for last, whichever view arrives last', async () => {
    initialiseView(fictionalView({ language: 'en' }), []);
    const { held, openView } = heldViews();
    render(<Teller openView={openView} />);
    press('next');
    press('next');
    expect([text('asked'), text('shown'), text('state')]).toEqual(['2', 'one', 'changing']);
    await held[2]?.arrive();
    expect([text('shown'), text('state')]).toEqual(['three', 'at rest']);
    await held[0]?.arrive();
    await held[1]?.arrive();
    expect(text('shown')).toBe('three');
  });

  it('keeps the language and the theme of the viewer', () => {
    initialiseView(fictionalView({ language: 'en', theme: 'dark' }), []);
    const { held, openView } = heldViews();
    render(<Teller openView={openView} />);
    expect(held[0]?.view).toEqual({ lang: 'en', theme: 'dark', indicator: 'one' });
  });

  it('stays within the story', async () => {
    const { held, openView } = heldViews();
    render(<Teller openView={openView} />);
    press('far');
    await held.at(-1)?.arrive();
    expect([text('asked'), text('shown')]).toEqual(['2', 'three']);
  });

  it('says the words of a scene whose view cannot be had, and goes on', async () => {
    const openView = vi.fn<OpenView>(() => Promise.reject(new Error('gone')));
    render(<Teller openView={openView} />);
    await act(async () => Promise.resolve());
    expect([text('shown'), text('failed')]).toEqual(['one', 'yes']);
    openView.mockResolvedValue(undefined);
    await act(async () => {
      screen.getByRole('button', { name: 'next' }).click();
      await Promise.resolve();
    });
    expect([text('shown'), text('failed')]).toEqual(['two', 'no']);
  });

  it('lets the regions of a scene stand out until somebody changes the picture, or it is over', async () => {
    initialiseView(fictionalView({}), []);
    const standingOut = () => classHighlightStore.getState().regionIds ?? [];
    const { unmount } = render(<Teller openView={() => Promise.resolve()} />);
    const showSecond = () =>
      act(async () => {
        screen.getByRole('button', { name: 'next' }).click();
        await Promise.resolve();
      });
    await act(async () => Promise.resolve());
    await showSecond();
    expect(standingOut()).toEqual(['LK-BOR']);
    act(() => patchView({ language: 'en' }));
    expect(standingOut()).toEqual(['LK-BOR']);
    act(() => patchView({ districtIds: ['north'] }));
    expect(standingOut()).toEqual([]);
    unmount();
    expect(standingOut()).toEqual([]);
  });
});

function Awake() {
  useWakeLock();
  return null;
}

describe('a screen kept awake', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks again each time the page comes back, and lets go at the end', async () => {
    const locks: { released: boolean; readonly release: () => Promise<void> }[] = [];
    const request = vi.fn(() => {
      const lock = {
        released: false,
        release: () => {
          lock.released = true;
          return Promise.resolve();
        },
      };
      locks.push(lock);
      return Promise.resolve(lock);
    });
    vi.stubGlobal('navigator', { wakeLock: { request } });
    const { unmount } = render(<Awake />);
    await act(async () => Promise.resolve());
    document.dispatchEvent(new Event('visibilitychange'));
    await act(async () => Promise.resolve());
    expect(request).toHaveBeenCalledTimes(1);
    // The browser takes the lock away while the page is hidden.
    void locks[0]?.release();
    document.dispatchEvent(new Event('visibilitychange'));
    await act(async () => Promise.resolve());
    expect(request).toHaveBeenCalledTimes(2);
    unmount();
    expect(locks.every(({ released }) => released)).toBe(true);
  });

  it('goes on quietly where there is no such thing, and notes it', async () => {
    vi.stubGlobal('navigator', {});
    standLog.clear();
    render(<Awake />);
    await act(async () => Promise.resolve());
    expect(standLog.read().map(({ kind }) => kind)).toEqual(['wakeLock']);
  });
});
