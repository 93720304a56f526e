// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAtlas } from '../../src/data/AtlasContext';
import { selectAnalysisScene } from '../../src/domain/analysis/analysisScene';
import { ProvenanceSlot } from '../../src/app/ProvenanceSlot';
import { SecondIndicator } from '../../src/panels/filters/SecondIndicator';
import { PairLegend } from '../../src/panels/legend/PairLegend';
import { classHighlightStore } from '../../src/state/classHighlightStore';
import { patchView, useView } from '../../src/state/viewStore';
import { installPopovers } from '../support/popover';
import { renderPanel } from '../support/renderPanel';

function Legend() {
  const { dataset, geography } = useAtlas();
  const view = useView((current) => current);
  const scene = selectAnalysisScene(dataset, geography, view);
  return scene.pair === null ? null : <PairLegend scene={scene} pair={scene.pair} />;
}

const NUMBERS = { view: { indicatorId: 'objects', secondId: 'growth' } };
const cells = () =>
  screen.getAllByRole('row').map((row) =>
    within(row)
      .queryAllByRole('cell')
      .map(({ textContent }) => textContent),
  );

describe('PairLegend', () => {
  it('is a table of both indicators, most of the second on top, with the regions in its cells', async () => {
    await renderPanel(<Legend />, NUMBERS);
    const table = screen.getByRole('table', { name: /По горизонтали: Объекты|По горизонтали — Объекты/ });
    expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent('40');
    expect(within(table).getAllByRole('columnheader').at(-1)).toHaveTextContent('3');
    // Objects 1 or 3, so two classes across; growth 0, 3, 7, 40 upwards.
    expect(cells().slice(0, 3)).toEqual([
      ['0', '1'],
      ['0', '1'],
      ['2', '0'],
    ]);
    expect(within(table).getAllByRole('cell')[1]).toHaveAttribute('title', '3; 40: 1 — Маячная');
  });

  it('paints a cell as the map does, hatched by the second', async () => {
    const { container } = await renderPanel(<Legend />, NUMBERS);
    const cell = container.querySelector('[data-class="third-2~third-2"]');
    const fills = [...(cell?.querySelectorAll('rect') ?? [])].map((rect) => rect.getAttribute('fill'));
    expect(fills[0]).toBe('var(--paint-pair-2-2)');
    expect(fills[1]).toMatch(/denseHatch\)$/);
    expect(container.querySelector('[data-class="third-0~third-0"]')?.querySelectorAll('rect')).toHaveLength(
      1,
    );
    expect(container.querySelector('[style]')).toBeNull();
  });

  it('makes the regions of a cell stand out, and keeps them so by a press', async () => {
    const { user } = await renderPanel(<Legend />, NUMBERS);
    const cell = screen.getByRole('button', { name: '3; 40: 1' });
    await user.click(cell);
    expect(classHighlightStore.getState()).toEqual({ classId: 'third-2~third-2', isPinned: true });
    expect(cell).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Escape}');
    expect(classHighlightStore.getState().isPinned).toBe(false);
  });

  it('tells where every number comes from: of the cell pressed, and of what is missing', async () => {
    installPopovers();
    const page = (
      <>
        <Legend />
        <ProvenanceSlot />
      </>
    );
    const { user } = await renderPanel(page, NUMBERS);
    await user.click(screen.getByRole('button', { name: '3; 40: 1' }));
    await user.click(screen.getByRole('button', { name: '1 — 3; 40' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(/1 из 8 регионов в фильтре.*Маячная/);
    await user.click(screen.getByRole('button', { name: '3 — Нет сведений по обоим показателям' }));
    expect(await screen.findByText('3 из 8 регионов в фильтре')).toBeVisible();
  });

  it('counts apart what is unknown, and of which of the two', async () => {
    await renderPanel(<Legend />, NUMBERS);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Нет сведений: Прирост резидентов1',
      'Нет сведений по обоим показателям3',
    ]);
    act(() => patchView({ districtIds: ['north'] }));
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('0 из 3');
  });

  it('never calls a region without a report a "no"', async () => {
    await renderPanel(<Legend />, {
      language: 'en',
      view: { indicatorId: 'presence', secondId: 'programme' },
    });
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows.slice(-2)).toEqual(['Participation confirmed2', 'Not reported: Programme participation6']);
  });

  it('lets the classes of a number be made anew beside a second indicator of classes', async () => {
    const { user, currentView } = await renderPanel(<Legend />, {
      view: { indicatorId: 'objects', secondId: 'programme' },
    });
    // The histogram is inside: the legend has no room for it.
    const settings = screen.getByRole('dialog', { name: 'Классы', hidden: true });
    expect(within(settings).getByRole('group', { name: /^Распределение/, hidden: true })).toBeInTheDocument();
    await user.selectOptions(within(settings).getByRole('combobox', { hidden: true }), 'quantile');
    expect(currentView().classes).toMatch(/^quantile-/);
    expect(screen.getByRole('heading', { name: 'Участие в программе' })).toBeInTheDocument();
  });

  it('parts two numbers into thirds, and offers no other classes', async () => {
    await renderPanel(<Legend />, NUMBERS);
    expect(screen.queryByRole('dialog', { name: 'Классы', hidden: true })).toBeNull();
  });

  it('says how to read it', async () => {
    await renderPanel(<Legend />, NUMBERS);
    const how = screen.getByText('Как читать эту карту').closest('details');
    expect(how).toHaveTextContent('гуще штриховка');
    expect(how).toHaveTextContent('не означает связи');
  });
});

describe('SecondIndicator', () => {
  it('offers every other indicator, sets it and takes it away', async () => {
    const { user, currentView } = await renderPanel(<SecondIndicator />, {
      view: { indicatorId: 'presenceProgramme' },
    });
    const picker = screen.getByRole('combobox', { name: 'Второй показатель' });
    expect([...picker.querySelectorAll('option')].map(({ value }) => value)).toEqual([
      '',
      'programme',
      'objects',
      'objectsPerMillion',
      'growth',
    ]);
    await user.selectOptions(picker, 'Объекты');
    expect(currentView().secondId).toBe('objects');
    expect(picker).toHaveValue('objects');
    await user.selectOptions(picker, 'Не выбран');
    expect(currentView().secondId).toBeNull();
  });

  it('says which reference series the scatter plot has on its axis, and nothing of it on the map', async () => {
    await renderPanel(<SecondIndicator />, {
      view: { indicatorId: 'objects', secondId: 'population', form: 'scatter' },
    });
    const picker = screen.getByRole('combobox', { name: 'Второй показатель' });
    expect(picker).toHaveValue('population');
    act(() => patchView({ form: 'map' }));
    expect(picker).toHaveValue('');
  });
});
