// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useAtlas } from '../../src/data/AtlasContext';
import { selectAnalysisScene } from '../../src/domain/analysis/analysisScene';
import type { Dataset } from '../../src/domain/dataset';
import { ClassHistogramPanel, ClassSettingsPanel } from '../../src/panels/legend/classes/ClassPanel';
import { useClassDraft } from '../../src/state/classDraftStore';
import { patchView, useView, viewStore } from '../../src/state/viewStore';
import type { ViewState } from '../../src/domain/view';
import { fictionalDataset, fictionalGeography } from '../support/fictionalAtlas';
import { installPopovers } from '../support/popover';
import { renderPanel } from '../support/renderPanel';

/** One value for each region of the fictional country, then nothing known. */
const VALUES = [1, 2, 3, 4, 10, 20];

function withValues(): Dataset {
  const growth = fictionalDataset.indicatorById.get('growth');
  if (growth?.type !== 'number') throw new Error('The fixtures have changed');
  const observations = new Map(
    fictionalGeography.regions.slice(0, VALUES.length).map(({ id }, i) => [
      id,
      {
        kind: 'value',
        value: VALUES[i] ?? 0,
        asOf: null,
        confidence: 'high',
        sourceIds: [],
        note: null,
      } as const,
    ]),
  );
  const indicatorById = new Map(fictionalDataset.indicatorById).set('growth', { ...growth, observations });
  return { ...fictionalDataset, indicatorById };
}

/** The panel over the scene the app would make, drafts included. */
function Panel() {
  const { dataset, geography } = useAtlas();
  const view = useView((whole) => whole);
  const draft = useClassDraft();
  const scene = selectAnalysisScene(dataset, geography, { ...view, classes: draft?.classes ?? view.classes });
  return (
    <>
      <ClassHistogramPanel scene={scene} label="Прирост" />
      <ClassSettingsPanel scene={scene} />
    </>
  );
}

const show = (view: Partial<ViewState> = {}) =>
  renderPanel(<Panel />, {
    dataset: withValues(),
    view: { indicatorId: 'growth', classes: 'at_2_4', ...view },
  });
const classes = () => viewStore.getState().view.classes;
const handles = () => screen.getAllByRole('slider');
const textOf = (which: number) => handles()[which]?.getAttribute('aria-valuetext');

beforeEach(installPopovers);

describe('the handles of the breaks', () => {
  it('step with the arrows at once on screen, and into the address when the key is let go', async () => {
    await show();
    expect(handles().map((handle) => handle.getAttribute('aria-valuetext'))).toEqual([
      'до 2 включительно',
      'до 4 включительно',
    ]);
    const [first] = handles();
    if (first === undefined) throw new Error('No handle');
    const written = vi.fn();
    const stop = viewStore.subscribe(written);
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(textOf(0)).toBe('до 3 включительно');
    // The next break is in the way.
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(textOf(0)).toBe('до 3 включительно');
    expect(written).not.toHaveBeenCalled();
    fireEvent.keyUp(first, { key: 'ArrowRight' });
    expect(classes()).toBe('at_3_4');
    expect(written).toHaveBeenCalledOnce();
    stop();
  });

  it.each([
    ['Home', 'at_1_4'],
    ['End', 'at_3_4'],
    ['PageUp', 'at_3_4'],
    ['PageDown', 'at_1_4'],
    ['Delete', 'at_4'],
  ])('obey %s', async (key, wanted) => {
    await show();
    const [first] = handles();
    if (first === undefined) throw new Error('No handle');
    fireEvent.keyDown(first, { key });
    fireEvent.keyUp(first, { key });
    expect(classes()).toBe(wanted);
  });

  it('forget a move on Escape', async () => {
    await show();
    const [first] = handles();
    if (first === undefined) throw new Error('No handle');
    fireEvent.keyDown(first, { key: 'ArrowLeft' });
    expect(textOf(0)).toBe('до 1 включительно');
    fireEvent.keyDown(first, { key: 'Escape' });
    fireEvent.keyUp(first, { key: 'Escape' });
    expect(textOf(0)).toBe('до 2 включительно');
    expect(classes()).toBe('at_2_4');
  });

  it('are dragged, and written once', async () => {
    await show();
    const picture = screen.getByRole('group', { name: /Распределение регионов/ });
    vi.spyOn(picture, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 76));
    picture.setPointerCapture = vi.fn();
    const written = vi.fn();
    const stop = viewStore.subscribe(written);
    // A logarithmic axis from 1 to 20: 4|10 is drawn at 300 · (ln 4 + ln 10) / 2 / ln 20.
    fireEvent.pointerDown(picture, { clientX: 185, pointerId: 1 });
    fireEvent.pointerMove(picture, { clientX: 220, pointerId: 1 });
    fireEvent.pointerMove(picture, { clientX: 262, pointerId: 1 });
    expect(textOf(1)).toBe('до 10 включительно');
    expect(written).not.toHaveBeenCalled();
    fireEvent.pointerUp(picture, { pointerId: 1 });
    expect(classes()).toBe('at_2_10');
    expect(written).toHaveBeenCalledOnce();
    stop();
    fireEvent.pointerMove(picture, { clientX: 10, pointerId: 1 });
    expect(textOf(0)).toBe('до 2 включительно');
  });

  it('are not at the mean, which stays', async () => {
    await show({ palette: 'diverging' });
    // (1 + 2 + 3 + 4 + 10 + 20) / 6 = 6.67
    expect(handles()).toHaveLength(2);
    expect(document.querySelector('.class-histogram__mean')).not.toBeNull();
    expect(document.querySelector('.class-histogram__ends')).toHaveTextContent('среднее регионов 6,7');
  });
});

describe('the settings', () => {
  const open = async (view: Partial<ViewState> = {}) => {
    const rendered = await show(view);
    return rendered.user;
  };

  it('choose a method, and the breaks in force become the viewer’s own', async () => {
    const user = await open({ classes: null });
    await user.selectOptions(screen.getByLabelText('Способ'), 'equal');
    expect(classes()).toBe('equal-5');
    await user.selectOptions(screen.getByLabelText('Способ'), 'manual');
    expect(classes()).toBe('at_4.8_8.6_12.4_16.2');
  });

  it('step the number of classes and say when there cannot be as many', async () => {
    const user = await open({ classes: 'quantile-3' });
    await user.click(screen.getByRole('button', { name: 'Больше классов' }));
    expect(classes()).toBe('quantile-4');
    expect(screen.getAllByRole('status').at(-1)).toBeEmptyDOMElement();
    act(() => patchView({ classes: 'jenks-9' }));
    expect(screen.getByRole('button', { name: 'Больше классов' })).toBeDisabled();
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent('Классов получилось 6, а не 9');
    act(() => patchView({ classes: 'jenks-2' }));
    expect(screen.getByRole('button', { name: 'Меньше классов' })).toBeDisabled();
  });

  it('take a typed break with a comma, and refuse what parts nothing', async () => {
    const user = await open();
    const field = screen.getByRole('textbox', { name: 'Граница 1 из 2' });
    await user.clear(field);
    await user.type(field, '2,5{Enter}');
    expect(classes()).toBe('at_2.5_4');
    const again = screen.getByRole('textbox', { name: 'Граница 1 из 2' });
    await user.clear(again);
    await user.type(again, '99');
    expect(again).toBeInvalid();
    await user.tab();
    expect(again).toHaveValue('2,5');
    expect(classes()).toBe('at_2.5_4');
  });

  it('move, add and remove breaks by buttons', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Граница 1 из 2: сдвинуть вверх' }));
    expect(classes()).toBe('at_3_4');
    expect(screen.getByRole('button', { name: 'Граница 1 из 2: сдвинуть вверх' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Граница 2 из 2: убрать' }));
    expect(classes()).toBe('at_3');
    expect(screen.getByRole('button', { name: 'Граница 1 из 1: убрать' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Добавить границу' }));
    expect(classes()).toBe('at_1_3');
  });

  it('choose a palette and put all back', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Тёплая' }));
    expect(viewStore.getState().view.palette).toBe('warm');
    await user.click(screen.getByRole('button', { name: 'Вернуть как было' }));
    expect(viewStore.getState().view).toMatchObject({ classes: null, palette: 'blue' });
    expect(screen.getByRole('button', { name: 'Вернуть как было' })).toBeDisabled();
  });
});

it('speaks English', async () => {
  await renderPanel(<Panel />, {
    dataset: withValues(),
    language: 'en',
    view: { indicatorId: 'growth', classes: 'at_2_4' },
  });
  expect(screen.getByRole('slider', { name: 'Break 1 of 2' })).toHaveAttribute(
    'aria-valuetext',
    'up to and including 2',
  );
  expect(screen.getByRole('combobox', { name: 'Method' })).toHaveValue('manual');
});
