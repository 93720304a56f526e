// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Legend } from '../../src/panels/legend/Legend';
import { classHighlightStore } from '../../src/state/classHighlightStore';
import { patchView } from '../../src/state/viewStore';
import { fictionalDataset } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';
import { WithScene } from '../support/WithScene';

const legend = <WithScene>{(scene) => <Legend scene={scene} />}</WithScene>;
const rows = () =>
  within(screen.getByRole('region', { name: /обозначения|Legend/ }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('Legend', () => {
  it('counts the regions of each class, unknown and the overlay in rows of their own', async () => {
    await renderPanel(legend);
    expect(rows()).toEqual([
      'Реестр подтверждён2',
      'Действующий2',
      'Создаваемый1',
      'Нет по источнику1',
      'Сведений не найдено2',
      'Участие подтверждено2',
    ]);
  });

  it('counts what the filter keeps beside the whole', async () => {
    await renderPanel(legend);
    act(() => patchView({ districtIds: ['north'] }));
    expect(rows()[0]).toBe('Реестр подтверждён1 из 2');
    expect(rows().at(-1)).toBe('Участие подтверждено1 из 2');
  });

  it('paints with the map’s own paints: hatching for the unknown and for the overlay only', async () => {
    const { container } = await renderPanel(legend);
    const swatches = [...container.querySelectorAll('svg')];
    const fills = swatches.map((swatch) => swatch.querySelector('rect')?.getAttribute('fill'));
    expect(fills.slice(0, 2)).toEqual([
      'var(--paint-presence-registered)',
      'var(--paint-presence-operating)',
    ]);
    const hatches = swatches.map((swatch) => swatch.querySelector('path')?.getAttribute('stroke') ?? null);
    expect(hatches).toEqual([
      null,
      null,
      null,
      null,
      'var(--paint-unknown-line)',
      'var(--paint-programme-participant)',
    ]);
  });

  it('writes ranges, zero and no data of a number in English', async () => {
    await renderPanel(legend, { language: 'en', view: { indicatorId: 'growth' } });
    expect(rows()).toEqual(['401', '71', '31', 'Zero1', 'No data4']);
  });

  it.each([
    [{ ru: 'млн руб.', en: 'm roubles' }, 'Прирост резидентов, млн руб.'],
    [{ ru: 'резидентов', en: 'residents' }, 'Прирост резидентов'],
    [{ ru: '', en: '' }, 'Прирост резидентов'],
  ])('names the unit $ru of a number where its label has not', async (unit, heading) => {
    const indicatorById = new Map(fictionalDataset.indicatorById);
    const growth = indicatorById.get('growth');
    if (growth?.type !== 'number') throw new Error('The fixtures have changed');
    indicatorById.set('growth', { ...growth, unit });
    await renderPanel(legend, {
      dataset: { ...fictionalDataset, indicatorById },
      view: { indicatorId: 'growth' },
    });
    expect(screen.getByText(heading)).toBeInTheDocument();
  });

  it('explains the classes and names the data set and its date', async () => {
    await renderPanel(legend);
    const notes = screen.getByText('Что означают классы').closest('details');
    expect(notes).toHaveTextContent('Определение: Создаваемый');
    expect(notes).toHaveTextContent('Поиск ничего не дал');
    expect(notes).toHaveTextContent('Открытые источники');
    expect(notes).toHaveTextContent('10 марта 2022 г.');
  });

  it('points at a class while the pointer or the focus is on it, and keeps it when pressed', async () => {
    const { user } = await renderPanel(legend);
    const pointed = () => classHighlightStore.getState();
    const button = screen.getByRole('button', { name: 'Действующий' });
    await user.hover(button);
    expect(pointed()).toEqual({ classId: 'operating', isPinned: false });
    await user.unhover(button);
    expect(pointed().classId).toBeNull();
    await user.click(button);
    await user.unhover(button);
    expect(pointed()).toEqual({ classId: 'operating', isPinned: true });
    expect(button).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Escape}');
    expect(pointed()).toEqual({ classId: null, isPinned: false });
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(pointed()).toEqual({ classId: 'registered', isPinned: false });
  });

  it('points at the hatched regions by the row of the overlay, and lets go with another indicator', async () => {
    const { user } = await renderPanel(legend);
    await user.click(screen.getByRole('button', { name: 'Участие подтверждено' }));
    expect(classHighlightStore.getState()).toEqual({ classId: 'overlay', isPinned: true });
    act(() => patchView({ indicatorId: 'growth' }));
    expect(classHighlightStore.getState().classId).toBeNull();
  });

  it('writes no style attribute, which a strict policy would refuse in prerendered HTML', async () => {
    const { container } = await renderPanel(legend);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
