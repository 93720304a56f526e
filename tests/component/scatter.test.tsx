// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ScatterPage } from '../../src/panels/scatter/ScatterPage';
import { patchView, useView } from '../../src/state/viewStore';
import { fictionalTable } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';

function Page() {
  const { indicatorId, regionId } = useView((view) => view);
  return <ScatterPage indicatorId={indicatorId} selectedId={regionId} />;
}

const NUMBERS = { view: { indicatorId: 'objects', secondId: 'growth' } };
const plot = () => screen.getByRole('group', { name: /в зависимости|against/ });
const dot = (name: RegExp) => within(plot()).getByRole('button', { name });

describe('ScatterPage', () => {
  it('has a dot for every region of which both are known, named with both values', async () => {
    await renderPanel(<Page />, NUMBERS);
    expect(within(plot()).getAllByRole('button')).toHaveLength(4);
    expect(dot(/^Маячная/)).toHaveAccessibleName('Маячная область, БерО: Объекты 3; Прирост резидентов 40');
    expect(screen.getByText('4 региона: нет сведений хотя бы по одному показателю')).toBeVisible();
  });

  it('says r, r², ρ and n, and the slope in words', async () => {
    await renderPanel(<Page />, NUMBERS);
    const trend = screen.getByRole('region', { name: 'Связь показателей' });
    // cor(c(3, 1, 3, 1), c(7, 0, 40, 3)) in R.
    expect(within(trend).getByRole('button', { name: /^0,68 — Корреляция Пирсона/ })).toBeVisible();
    expect(within(trend).getByRole('button', { name: /^4 — Регионов/ })).toBeVisible();
    expect(trend).toHaveTextContent('в среднем 11 по вертикали (резидентов)');
    expect(trend).toHaveTextContent('Связь не означает причины');
  });

  it('selects by a press and by the keyboard, and arrows lead to the nearest dot that way', async () => {
    const { user, currentView } = await renderPanel(<Page />, NUMBERS);
    await user.click(dot(/^Маячная/));
    expect(currentView().regionId).toBe('LK-MAY');
    expect(dot(/^Маячная/)).toHaveAttribute('aria-pressed', 'true');
    act(() => dot(/^Маячная/).focus());
    await user.keyboard('{ArrowDown}');
    expect(dot(/^Боровая/)).toHaveFocus();
    expect(
      within(plot())
        .getAllByRole('button')
        .filter((each) => each.getAttribute('tabindex') === '0'),
    ).toEqual([dot(/^Боровая/)]);
    await user.keyboard('{Enter}');
    expect(currentView().regionId).toBe('LK-BOR');
    // and the readout leads to where its values come from
    const readout = screen.getByText('Боровая область', { selector: 'strong' }).parentElement;
    expect(readout).toHaveTextContent('Боровая областьСевООбъекты: 3Прирост резидентов: 7');
  });

  it('puts aside what a logarithmic axis cannot hold', async () => {
    const { user, currentView } = await renderPanel(<Page />, NUMBERS);
    await user.click(screen.getByRole('checkbox', { name: 'По вертикали' }));
    expect(currentView().logAxes).toEqual(['y']);
    expect(within(plot()).queryByRole('button', { name: /^Снежная/ })).toBeNull();
    await user.click(screen.getByText(/^1 регион: ноль или меньше/));
    expect(screen.getByRole('button', { name: 'Снежная' })).toBeVisible();
    expect(screen.getByText(/по логарифмам.*умножается/)).toBeVisible();
  });

  it('swaps the axes and changes either', async () => {
    const { user, currentView } = await renderPanel(<Page />, NUMBERS);
    await user.click(screen.getByRole('button', { name: 'Поменять оси местами' }));
    expect([currentView().indicatorId, currentView().secondId]).toEqual(['growth', 'objects']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'По вертикали' }), 'area');
    expect(currentView().secondId).toBe('area');
    expect(within(plot()).getAllByRole('button')).toHaveLength(4);
    // A reference series cannot stand across.
    expect(screen.queryByRole('button', { name: 'Поменять оси местами' })).toBeNull();
  });

  it('keeps a district by its key: the others are faint and out of the statistics', async () => {
    const { user, currentView, container } = await renderPanel(<Page />, NUMBERS);
    await user.click(screen.getByRole('button', { name: 'СевО' }));
    expect(currentView().districtIds).toEqual(['north']);
    expect(within(plot()).getAllByRole('button')).toHaveLength(2);
    expect(container.querySelectorAll('.scatter-plot__faint')).toHaveLength(2);
    expect(screen.getByText(/^Прямая не построена/)).toBeVisible();
  });

  it('is a table, too', async () => {
    await renderPanel(<Page />, { ...NUMBERS, language: 'en' });
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Borovaya RegionNorth37',
      'Mayachnaya RegionCoast340',
      'Snezhnaya RegionNorth10',
      'Kamennaya RegionHills13',
    ]);
  });

  it('asks for a number where the indicator has classes', async () => {
    const { user, currentView } = await renderPanel(<Page />, { view: { indicatorId: 'presence' } });
    expect(screen.getByRole('status')).toHaveTextContent('нужен числовой показатель');
    await user.click(screen.getByRole('button', { name: 'Прирост резидентов' }));
    expect(currentView().indicatorId).toBe('growth');
  });

  it('sets a lone number against a reference series', async () => {
    await renderPanel(<Page />, { dataset: fictionalTable, view: { indicatorId: 'growth' } });
    expect(screen.getByRole('combobox', { name: 'По вертикали' })).toHaveValue('population');
    act(() => patchView({ secondId: 'area' }));
    expect(screen.getByRole('combobox', { name: 'По вертикали' })).toHaveValue('area');
  });
});
