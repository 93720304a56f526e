// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintValue } from '../../src/domain/palette';
import { selectScene } from '../../src/domain/scene';
import type { I18n } from '../../src/i18n/I18nContext';
import { I18nProvider } from '../../src/i18n/I18nContext';
import { createFormatters } from '../../src/i18n/formatters';
import { ru } from '../../src/i18n/ru';
import { fitScene, sceneToPixel, WHOLE_COUNTRY } from '../../src/map/camera';
import type { PainterProps } from '../../src/map/mapContract';
import { MapPane, type MapPaneProps } from '../../src/map/MapPane';
import { mutedValue } from '../../src/map/paintStyle';
import { projectToScene } from '../../src/map/projection';
import { clearClassHighlight, pointAtClass, togglePin } from '../../src/state/classHighlightStore';
import { hoverRegion, hoverStore } from '../../src/state/hoverStore';
import { fictionalDataset, fictionalGeography, fictionalView } from '../support/fictionalAtlas';
import { fictionalAnchors, fictionalBoundaries } from '../unit/map/fictionalBoundaries';

const PANE = { width: 1000, height: 548 };
const i18n: I18n = { t: ru, format: createFormatters('ru') };
const onSelect = vi.fn();

const props: MapPaneProps = {
  scene: selectScene(fictionalDataset, fictionalGeography, fictionalView({})),
  boundaries: fictionalBoundaries,
  detail: null,
  onDetailWanted: () => {},
  context: null,
  anchors: fictionalAnchors,
  focus: null,
  scheme: 'light',
  rendererWanted: 'svg',
  selectedId: null,
  describe: (id) => ({ title: `О регионе ${id}`, lines: [{ text: 'Парков: 3', muted: '(2021)' }] }),
  onSelect,
};

function pane(change: Partial<MapPaneProps> = {}) {
  return (
    <I18nProvider value={i18n}>
      <MapPane {...props} {...change} />
    </I18nProvider>
  );
}

function pixelOf(id: string) {
  const anchor = fictionalAnchors.find((candidate) => candidate.id === id);
  if (anchor === undefined) throw new Error(`No region ${id}`);
  const layout = fitScene(PANE, { left: 0, top: 0, ...PANE });
  const { x, y } = sceneToPixel(projectToScene(anchor.at), WHOLE_COUNTRY, layout);
  return { clientX: x, clientY: y };
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}

const surface = () => element('.map-pane__surface');
const hoverOutline = () => element('.map-svg__hover').getAttribute('href');
const tooltip = () => element('.map-tooltip');

beforeEach(() => {
  // A fake DOM lays nothing out.
  for (const [name, value] of Object.entries({
    clientWidth: PANE.width,
    clientHeight: PANE.height,
    offsetWidth: PANE.width,
    offsetHeight: PANE.height,
  })) {
    vi.spyOn(HTMLElement.prototype, name as 'clientWidth', 'get').mockReturnValue(value);
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  onSelect.mockClear();
  hoverRegion(null);
});

describe('hover', () => {
  it('outlines the region under the pointer and tells of it, without a render of React', () => {
    const onRender = vi.fn();
    render(
      <Profiler id="map" onRender={onRender}>
        {pane()}
      </Profiler>,
    );
    const rendersBefore = onRender.mock.calls.length;
    fireEvent.pointerMove(surface(), { ...pixelOf('LK-KAM'), pointerType: 'mouse' });
    expect(hoverStore.getState().regionId).toBe('LK-KAM');
    expect(hoverOutline()).toBe('#outline-LK-KAM');
    expect(tooltip()).toHaveClass('map-tooltip--shown');
    expect(tooltip()).toHaveTextContent('О регионе LK-KAM');
    expect(tooltip()).toHaveTextContent('Парков: 3 (2021)');
    fireEvent.pointerLeave(surface(), { pointerType: 'mouse' });
    expect(hoverOutline()).toBeNull();
    expect(tooltip()).not.toHaveClass('map-tooltip--shown');
    expect(onRender.mock.calls.length).toBe(rendersBefore);
  });

  it('follows a chart or a table that points at a region', () => {
    render(pane());
    act(() => hoverRegion('LK-SNE'));
    expect(hoverOutline()).toBe('#outline-LK-SNE');
  });

  it('leaves the region whose card is open to the card', () => {
    const { rerender } = render(pane());
    act(() => hoverRegion('LK-SNE'));
    expect(tooltip()).toHaveClass('map-tooltip--shown');
    rerender(pane({ selectedId: 'LK-SNE' }));
    expect(tooltip()).not.toHaveClass('map-tooltip--shown');
  });

  it('rings the marker of a region too small to be outlined', () => {
    const tiny = fictionalAnchors.find(({ isTiny }) => isTiny)?.id ?? '';
    render(pane());
    expect(element(`[data-marker='${tiny}']`)).not.toHaveClass('map-markers__marker--marked');
    act(() => hoverRegion(tiny));
    expect(element(`[data-marker='${tiny}']`)).toHaveClass('map-markers__marker--marked');
  });

  it('is not for fingers', () => {
    render(pane());
    fireEvent.pointerMove(surface(), { ...pixelOf('LK-KAM'), pointerType: 'touch' });
    expect(hoverOutline()).toBeNull();
  });
});

describe('a class the legend points at', () => {
  const fillOf = (id: string) => element(`#outline-${id}`).parentElement?.getAttribute('fill');
  const membersOf = (binId: string) => props.scene.marks.filter((mark) => mark.binId === binId);

  afterEach(() => act(clearClassHighlight));

  it('stands out while the others fade, without a render of React', () => {
    const onRender = vi.fn();
    render(
      <Profiler id="map" onRender={onRender}>
        {pane()}
      </Profiler>,
    );
    const before = new Map(props.scene.marks.map(({ id }) => [id, fillOf(id)]));
    const rendersBefore = onRender.mock.calls.length;
    act(() => pointAtClass('registered'));
    expect(membersOf('registered').length).toBeGreaterThan(0);
    for (const { id, paint, binId } of props.scene.marks) {
      const faded = mutedValue(paint);
      expect(fillOf(id), id).toBe(binId === 'registered' ? before.get(id) : faded);
      const hatchings = [...document.querySelectorAll(`.map-svg use[href="#outline-${id}"]`)];
      for (const hatching of hatchings) {
        expect(hatching.hasAttribute('fill-opacity'), id).toBe(binId !== 'registered');
      }
    }
    expect(document.querySelectorAll('.map-markers__marker--other').length).toBeGreaterThan(0);
    act(() => pointAtClass(null));
    for (const [id, fill] of before) expect(fillOf(id), id).toBe(fill);
    expect(document.querySelector('.map-svg use[stroke-opacity], .map-markers__marker--other')).toBeNull();
    expect(onRender.mock.calls.length).toBe(rendersBefore);
  });

  it('stays pointed at when the picture changes beneath it', () => {
    const { rerender } = render(pane());
    act(() => togglePin('registered'));
    const scene = selectScene(
      fictionalDataset,
      fictionalGeography,
      fictionalView({ districtIds: ['north'] }),
    );
    rerender(pane({ scene }));
    const other = scene.marks.find(({ binId, emphasis }) => binId !== 'registered' && emphasis === 'default');
    expect(fillOf(other?.id ?? '')).toBe(mutedValue(other?.paint ?? ''));
    act(clearClassHighlight);
    expect(fillOf(other?.id ?? '')).toBe(paintValue(other?.paint ?? ''));
  });

  it('fades nothing where no region is of the class', () => {
    render(pane());
    const before = props.scene.marks.map(({ id }) => fillOf(id));
    act(() => pointAtClass('nothing'));
    expect(props.scene.marks.map(({ id }) => fillOf(id))).toEqual(before);
  });
});

describe('a click', () => {
  it('selects the region under it', () => {
    render(pane());
    fireEvent.click(surface(), pixelOf('LK-YAK'));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('LK-YAK');
  });

  it('selects a speck by its marker', () => {
    render(pane());
    const { clientX, clientY } = pixelOf('LK-TIK');
    fireEvent.click(surface(), { clientX: clientX + 8, clientY });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('LK-TIK');
  });

  it('on the selected region or beside all of them clears the selection', () => {
    render(pane({ selectedId: 'LK-YAK' }));
    fireEvent.click(surface(), pixelOf('LK-YAK'));
    fireEvent.click(surface(), { clientX: 5, clientY: 5 });
    expect(onSelect.mock.calls).toEqual([[null], [null]]);
  });
});

describe('the keyboard', () => {
  it('goes from region to region with one tab stop, and selects', () => {
    render(pane({ selectedId: 'LK-BOR' }));
    const list = screen.getByRole('listbox', { name: ru.map.regions });
    expect(list).toHaveAttribute('tabindex', '0');
    expect(screen.getAllByRole('option')).toHaveLength(fictionalAnchors.length);
    fireEvent.keyDown(list, { key: 'ArrowRight' });
    const active = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    expect(active).toHaveAccessibleName(/^О регионе LK-/);
    expect(hoverStore.getState().regionId).not.toBe('LK-BOR');
    fireEvent.keyDown(list, { key: 'Enter' });
    expect(onSelect).toHaveBeenLastCalledWith(hoverStore.getState().regionId);
    fireEvent.keyDown(list, { key: 'Escape' });
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it('leaves other keys to the page', () => {
    render(pane());
    const list = screen.getByRole('listbox');
    expect(fireEvent.keyDown(list, { key: 'f' })).toBe(true);
    expect(fireEvent.keyDown(list, { key: '+', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(list, { key: '+' })).toBe(false);
  });
});

describe('the painter', () => {
  const Gl = ({ onIdle, onFailure }: PainterProps) => (
    <>
      <button onClick={onIdle}>painted</button>
      <button onClick={() => onFailure('lost')}>lost</button>
    </>
  );
  const loadGl = () => Promise.resolve(Gl);

  beforeEach(() => {
    vi.useFakeTimers();
    const name = 'A graphics card';
    const gl = { getExtension: () => null, getParameter: () => name, RENDERER: 1 };
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(((kind: string) =>
      kind === 'webgl2' ? gl : null) as unknown as HTMLCanvasElement['getContext']);
  });
  afterEach(() => vi.useRealTimers());

  it('is SVG first, GL once that has painted, SVG again when GL fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(pane({ rendererWanted: 'auto', loadGl }));
    expect(element('[data-renderer]')).toHaveAttribute('data-renderer', 'svg');
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(element('[data-renderer]')).toHaveAttribute('data-renderer', 'svg');
    fireEvent.click(screen.getByText('painted'));
    expect(element('[data-renderer]')).toHaveAttribute('data-renderer', 'gl');
    expect(element('[data-renderer]')).toHaveAttribute('data-map-state', 'idle');
    expect(element('.map-pane__svg')).toHaveClass('map-pane__svg--resting');
    fireEvent.click(screen.getByText('lost'));
    expect(element('[data-renderer]')).toHaveAttribute('data-renderer', 'svg');
    expect(element('.map-pane__svg')).not.toHaveClass('map-pane__svg--resting');
    expect(screen.queryByText('painted')).toBeNull();
  });

  it('stays SVG when the word of GL that it has painted comes after the word that it gives up', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(pane({ rendererWanted: 'auto', loadGl }));
    await act(() => vi.advanceTimersByTimeAsync(3000));
    fireEvent.click(screen.getByText('painted'));
    const painted = screen.getByText('painted');
    act(() => {
      screen.getByText('lost').click();
      painted.click();
    });
    expect(element('[data-renderer]')).toHaveAttribute('data-renderer', 'svg');
    expect(element('.map-pane__svg')).not.toHaveClass('map-pane__svg--resting');
  });

  it('stays SVG when asked to', async () => {
    render(pane({ rendererWanted: 'svg', loadGl }));
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(screen.queryByText('painted')).toBeNull();
  });
});

it('reports one idle map, after everything is painted', async () => {
  render(pane());
  expect(document.querySelectorAll('[data-map-state]')).toHaveLength(1);
  expect(element('[data-map-state]')).toHaveAttribute('data-map-state', 'loading');
  await vi.waitFor(() => expect(element('[data-map-state]')).toHaveAttribute('data-map-state', 'idle'));
});

it('swaps the detailed level in when near, and is not idle before that', async () => {
  const detail = { ...fictionalBoundaries, regions: fictionalBoundaries.regions.slice(0, 1) };
  const outlines = () => document.querySelectorAll('[id^="outline-"]').length;
  const state = () => element('[data-map-state]').getAttribute('data-map-state');
  const onDetailWanted = vi.fn();
  const { rerender } = render(pane({ onDetailWanted }));
  const list = screen.getByRole('listbox');
  for (let press = 0; press < 4; press += 1) fireEvent.keyDown(list, { key: '+' });
  await vi.waitFor(() => expect(onDetailWanted).toHaveBeenCalled(), { timeout: 3000 });
  expect(outlines()).toBe(fictionalAnchors.length);
  rerender(pane({ onDetailWanted, detail }));
  expect(state()).toBe('loading');
  await vi.waitFor(() => expect(state()).toBe('idle'));
  expect(outlines()).toBe(1);
});

it('takes over the painted-in map without a word from React', () => {
  const complain = vi.spyOn(console, 'error');
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(pane());
  expect(container.innerHTML).not.toContain('style=');
  const painted = container.querySelector('#outline-LK-KAM');
  render(pane(), { container, hydrate: true });
  expect(container.querySelector('#outline-LK-KAM')).toBe(painted);
  expect(complain).not.toHaveBeenCalled();
});
