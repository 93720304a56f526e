// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RegionRanking } from '../../src/panels/ranking/RegionRanking';
import { patchView } from '../../src/state/viewStore';
import { fictionalScenario } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';
import { WithScene } from '../support/WithScene';

const ranking = <WithScene>{(scene) => <RegionRanking scene={scene} />}</WithScene>;
const OBJECTS = { view: { indicatorId: 'objects' } };
const items = () => screen.getAllByRole('listitem').filter((item) => item.closest('ol') !== null);
const nameButton = (name: RegExp) => screen.getByRole('button', { name });

describe('RegionRanking', () => {
  it('lists the known in order with shared places, the unknown apart', async () => {
    await renderPanel(ranking, OBJECTS);
    expect(screen.getByRole('status')).toHaveTextContent('В рейтинге 5 из 8 регионов');
    expect(items().map((item) => within(item).getAllByRole('button')[0]?.textContent.split(' ')[0])).toEqual([
      'Боровая',
      'Маячная',
      'Каменная',
      'Снежная',
      'Тихая',
    ]);
    expect(items()[1]).toHaveTextContent('Место 1, делит с другими');
    const districts = items().map((item) => item.querySelector('circle')?.getAttribute('fill'));
    expect(districts.slice(0, 3)).toEqual([0, 1, 2].map((index) => `var(--paint-district-${index})`));
    const apart = screen.getByRole('heading', { name: 'Вне рейтинга' }).parentElement;
    expect(within(apart ?? document.body).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Нет сведений: 3' })).toBeVisible();
  });

  it('colours the bars by class as the map does, or by district', async () => {
    const { user } = await renderPanel(ranking, OBJECTS);
    const fills = () =>
      items().map((item) => item.querySelector('.region-ranking__bar')?.getAttribute('fill') ?? '');
    expect(fills().every((fill) => fill.startsWith('var(--paint-seq'))).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Округа' }));
    expect(fills()).toEqual(items().map((item) => item.querySelector('circle')?.getAttribute('fill')));
    await user.click(screen.getByRole('radio', { name: 'Классы' }));
    expect(fills()[0]).toMatch(/^var\(--paint-seq/);
  });

  it('gives a zero a tick and a place where the list is complete', async () => {
    await renderPanel(ranking, { ...OBJECTS, dataset: fictionalScenario });
    expect(items()).toHaveLength(8);
    const bar = items().at(-1)?.querySelector('.region-ranking__bar');
    expect(bar).toHaveAttribute('width', '5');
    expect(screen.queryByRole('heading', { name: 'Вне рейтинга' })).toBeNull();
  });

  it('says mean and median of the known values and draws them at the same place in each row', async () => {
    await renderPanel(ranking, OBJECTS);
    expect(screen.getByText(/^Среднее/)).toHaveTextContent('Среднее, объектов: 1,8');
    expect(screen.getByText(/^Медиана/)).toHaveTextContent('Медиана, объектов: 1');
    const at = (line: string) =>
      new Set(
        [...document.querySelectorAll(`li .region-ranking__line--${line}`)].map((l) => l.getAttribute('x1')),
      );
    expect([...at('mean')].map((x) => Number.parseFloat(x ?? ''))).toEqual([60]);
    expect([...at('median')].map((x) => Number.parseFloat(x ?? ''))).toEqual([expect.closeTo(100 / 3)]);
  });

  it('selects a region, marks it and brings it into view', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const { user, currentView } = await renderPanel(ranking, OBJECTS);
    await user.click(nameButton(/^Маячная/));
    expect(currentView().regionId).toBe('LK-MAY');
    expect(nameButton(/^Маячная/)).toHaveAttribute('aria-pressed', 'true');
    expect(scroll.mock.contexts).toEqual([items()[1]]);
    scroll.mockRestore();
  });

  it('leads through the rows by arrow keys: names, values, and back', async () => {
    const { user } = await renderPanel(ranking, OBJECTS);
    nameButton(/^Боровая/).focus();
    await user.keyboard('{ArrowDown}');
    expect(nameButton(/^Маячная/)).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('button', { name: '1 — Каменная область' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(nameButton(/^Боровая/)).toHaveFocus();
    nameButton(/^Дюнная/).focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(nameButton(/^Якорная/)).toHaveFocus();
  });

  it('groups classes by the legend, says what is hatched, and invents no order', async () => {
    await renderPanel(ranking);
    expect(screen.queryByText(/^Место/)).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'Регионы по классам' })).toBeVisible();
    expect(screen.getByText('Штриховка: Участие подтверждено — 2')).toBeVisible();
    expect(nameButton(/^Реестр подтверждён: 2$/)).toBeVisible();
    expect(nameButton(/^Снежная/)).toHaveTextContent('Снежная область, Участие подтверждено');
    expect(nameButton(/^Тихая/)).toHaveTextContent(/^Тихая область$/);
  });

  it('follows the filter, to the last region', async () => {
    await renderPanel(ranking, { ...OBJECTS, language: 'en' });
    act(() => patchView({ districtIds: ['hills'] }));
    expect(screen.getByRole('status')).toHaveTextContent('1 of the 2 regions kept by the filter ranked');
    act(() => patchView({ districtIds: ['coast'], programme: 'participant' }));
    expect(screen.getByRole('status')).toHaveTextContent('The filter leaves no region.');
  });
});
