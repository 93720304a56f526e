// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RegionTable } from '../../src/panels/table/RegionTable';
import { patchView } from '../../src/state/viewStore';
import { fictionalScenario } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';
import { WithScene } from '../support/WithScene';

const table = <WithScene>{(scene) => <RegionTable scene={scene} />}</WithScene>;
const names = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent);
const header = (name: RegExp) => screen.getByRole('columnheader', { name });
const row = (name: RegExp) => screen.getByRole('row', { name });

describe('RegionTable', () => {
  it('lists the regions by name in the alphabet of the language', async () => {
    await renderPanel(table);
    expect(names().map((name) => name.split(' ')[0])).toEqual([
      'Боровая',
      'Дюнная',
      'Зелёная',
      'Каменная',
      'Маячная',
      'Снежная',
      'Тихая',
      'Якорная',
    ]);
    expect(header(/^Регион/)).toHaveAttribute('aria-sort', 'ascending');
  });

  it('sorts numbers from the greatest, then turns round, and keeps the unknown last', async () => {
    const { user } = await renderPanel(table);
    const sort = within(header(/^Найдено объектов/)).getByRole('button');
    await user.click(sort);
    expect(header(/^Найдено объектов/)).toHaveAttribute('aria-sort', 'descending');
    expect(names().map((name) => name.split(' ')[0])).toEqual([
      'Боровая',
      'Маячная',
      'Каменная',
      'Снежная',
      'Тихая',
      'Дюнная',
      'Зелёная',
      'Якорная',
    ]);
    await user.click(sort);
    expect(header(/^Найдено объектов/)).toHaveAttribute('aria-sort', 'ascending');
    expect(names().at(-1)).toMatch(/^Якорная/);
    expect(names()[0]).toMatch(/^Каменная/);
  });

  it('writes unknown in words where the list is incomplete, zero where it is complete', async () => {
    const { unmount } = await renderPanel(table);
    expect(row(/^Якорная/)).toHaveTextContent('нет сведений');
    expect(within(row(/^Якорная/)).queryAllByRole('cell', { name: '0' })).toEqual([]);
    unmount();
    await renderPanel(table, { dataset: fictionalScenario });
    expect(within(row(/^Якорная/)).getAllByRole('cell', { name: '0' }).length).toBeGreaterThan(0);
  });

  it('selects a region by its row and shows which one is selected', async () => {
    const { user, currentView } = await renderPanel(table);
    await user.click(screen.getByRole('button', { name: /^Маячная/ }));
    expect(currentView().regionId).toBe('LK-MAY');
    expect(screen.getByRole('button', { name: /^Маячная/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('brings a region selected elsewhere into view', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    await renderPanel(table);
    expect(scroll).not.toHaveBeenCalled();
    act(() => patchView({ regionId: 'LK-DUN' }));
    expect(scroll.mock.contexts).toEqual([row(/^Дюнная/)]);
    scroll.mockRestore();
  });

  it('follows the filter and says how many are left', async () => {
    await renderPanel(table);
    act(() => patchView({ districtIds: ['hills'] }));
    expect(names()).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveTextContent('2 региона из 8');
    act(() => patchView({ districtIds: ['coast'], programme: 'participant' }));
    expect(screen.getByText('Фильтр не оставил ни одного региона.')).toBeVisible();
  });

  it('returns to names when the sorted column goes with its indicator', async () => {
    const { user } = await renderPanel(table, { view: { indicatorId: 'objectsPerMillion' }, language: 'en' });
    await user.click(within(header(/^Per 1 million/)).getByRole('button'));
    act(() => patchView({ indicatorId: 'presence' }));
    expect(header(/^Region/)).toHaveAttribute('aria-sort', 'ascending');
    expect(names()[0]).toMatch(/^Borovaya/);
  });
});
