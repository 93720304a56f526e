// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DistrictCharts } from '../../src/charts/DistrictCharts';
import { fictionalScenario } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';
import { WithScene } from '../support/WithScene';

const charts = <WithScene>{(scene) => <DistrictCharts indicatorId={scene.indicatorId} />}</WithScene>;
const figure = () => screen.getByRole('figure');
const districts = () =>
  within(figure())
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-pressed'))
    .map((button) => button.getAttribute('aria-label'));
const tab = (name: string) => screen.getByRole('tab', { name });

describe('DistrictCharts', () => {
  it('says what is there, what is missing and what is unknown in each district', async () => {
    await renderPanel(charts);
    expect(districts()).toEqual([
      'Северный округ 3 региона. Реестр — 1, Действующий — 1, Создаваемый — 1',
      'Береговой округ 3 региона. Реестр — 1, Нет — 1, Сведений не найдено — 1',
      'Нагорный округ 2 региона. Действующий — 1, Сведений не найдено — 1',
    ]);
  });

  it('toggles a district by pointer', async () => {
    const { user, currentView } = await renderPanel(charts);
    await user.click(screen.getByLabelText(/^Нагорный округ/));
    expect(currentView().districtIds).toEqual(['hills']);
  });

  it('toggles a district by keyboard, in the order of the country', async () => {
    const { user, currentView } = await renderPanel(charts, { view: { districtIds: ['hills'] } });
    screen.getByLabelText(/^Северный округ/).focus();
    await user.keyboard('{Enter}');
    expect(currentView().districtIds).toEqual(['north', 'hills']);
    expect(screen.getByLabelText(/^Северный округ/)).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Enter}');
    expect(currentView().districtIds).toEqual(['hills']);
  });

  it('reads out the district in focus, and all of them again afterwards', async () => {
    const { user } = await renderPanel(charts);
    const readout = () => figure().querySelector('.readout');
    expect(readout()).toHaveTextContent('Все округа');
    expect(readout()).toHaveTextContent('Реестр2');
    await user.hover(screen.getByLabelText(/^Нагорный округ/));
    expect(readout()).toHaveTextContent('Нагорный округ');
    expect(readout()).toHaveTextContent('Реестр0');
    await user.unhover(screen.getByLabelText(/^Нагорный округ/));
  });

  it('follows the question of the map until another tab is picked', async () => {
    const { user } = await renderPanel(charts, { view: { indicatorId: 'programme' } });
    expect(tab('Программа')).toHaveAttribute('aria-selected', 'true');
    await user.click(tab('Наличие'));
    expect(tab('Наличие')).toHaveAttribute('aria-selected', 'true');
  });

  it('moves between tabs by the arrows', async () => {
    const { user } = await renderPanel(charts);
    tab('Наличие').focus();
    await user.keyboard('{ArrowRight}');
    expect(tab('Объекты')).toHaveAttribute('aria-selected', 'true');
    expect(tab('Объекты')).toHaveFocus();
    await user.keyboard('{End}');
    expect(tab('Программа')).toHaveFocus();
  });

  it('never calls unknown participation a zero', async () => {
    await renderPanel(charts, { view: { indicatorId: 'programme' } });
    expect(districts()).toEqual([
      'Северный округ 1 из 3. Участие — 1, Нет сведений — 2',
      'Береговой округ Нет сведений. Нет сведений — 3',
      'Нагорный округ 1 из 2. Участие — 1, Нет сведений — 1',
    ]);
  });

  it('warns that an incomplete list is not all, and gives its numbers as a table', async () => {
    await renderPanel(charts, { view: { indicatorId: 'objects' }, language: 'en' });
    expect(figure()).toHaveTextContent('Found ≠ all');
    const table = within(figure()).getByRole('table', {
      name: 'Named objects by type and status',
      hidden: true,
    });
    const north = within(table).getByRole('row', { name: /^Northern District/, hidden: true });
    expect(north).toHaveTextContent('Northern District1202000005');
  });

  it('shows shares only of a complete list, the marked districts together', async () => {
    const { unmount } = await renderPanel(charts);
    expect(screen.queryByRole('tab', { name: 'Доли' })).toBeNull();
    unmount();
    await renderPanel(charts, { dataset: fictionalScenario, view: { indicatorId: 'objects' } });
    expect(tab('Доли')).toHaveAttribute('aria-selected', 'true');
    expect(figure()).toHaveTextContent(/СевО и БерО: 88,9\s%\sобъектов, 8 из 9/);
  });

  it('reads out the share of the district pointed at, alone in the strip', async () => {
    const { user, container } = await renderPanel(charts, {
      dataset: fictionalScenario,
      view: { indicatorId: 'objects' },
    });
    const others = () => container.querySelectorAll('.share-strip__part--other').length;
    expect(others()).toBe(0);
    const [last] = screen.getAllByRole('button', { name: /^Нагорный округ/ });
    if (last === undefined) throw new Error('No such district');
    await user.hover(last);
    expect(figure()).toHaveTextContent(/НагО: 11,1\s%\sобъектов, 1 из 9/);
    expect(figure()).not.toHaveTextContent('СевО и БерО');
    expect(others()).toBe(2);
    await user.unhover(last);
    expect(figure()).toHaveTextContent('СевО и БерО');
  });
});
