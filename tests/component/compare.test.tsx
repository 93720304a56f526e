// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompareDock } from '../../src/panels/compare/CompareDock';
import { ComparePage } from '../../src/panels/compare/ComparePage';
import { CompareToggle } from '../../src/panels/compare/CompareToggle';
import { ProvenancePopover } from '../../src/panels/provenance/ProvenancePopover';
import { RegionTable } from '../../src/panels/table/RegionTable';
import { closeProvenance, useProvenance } from '../../src/state/provenanceStore';
import { patchView } from '../../src/state/viewStore';
import { fictionalMeasures, fictionalScenario } from '../support/fictionalAtlas';
import { installPopovers } from '../support/popover';
import { renderPanel } from '../support/renderPanel';
import { WithScene } from '../support/WithScene';

function Origin() {
  const open = useProvenance();
  return open === null ? null : <ProvenancePopover key={open.id} {...open} onClose={closeProvenance} />;
}

const page = (
  <>
    <WithScene>{(scene) => <ComparePage scene={scene} />}</WithScene>
    <Origin />
  </>
);
const TWO = { view: { comparedIds: ['LK-MAY', 'LK-DUN'], indicatorId: 'objects' } };
const rowOf = (name: RegExp) => screen.getByRole('row', { name });

describe('ComparePage', () => {
  it('explains how to begin, finds regions as the search does, and says why it refuses', async () => {
    const { user, currentView } = await renderPanel(page);
    expect(screen.getByText(/ещё не выбраны/)).toBeVisible();
    const input = screen.getByRole('combobox', { name: 'Добавить регион к сравнению' });
    await user.type(input, 'маяч{Enter}');
    expect(currentView().comparedIds).toEqual(['LK-MAY']);
    expect(screen.getByText('Добавлено: Маячная область.')).toBeVisible();
    await user.type(input, 'LK-MAY{Enter}');
    expect(screen.getByText('Уже в сравнении: Маячная область.')).toBeVisible();
    await user.type(input, 'xxxxxxxx{Enter}');
    expect(screen.getByText('Такой регион не найден.')).toBeVisible();
    act(() => patchView({ comparedIds: ['LK-MAY', 'LK-BOR', 'LK-SNE', 'LK-TIK'] }));
    await user.clear(input);
    await user.type(input, 'дюн{Enter}');
    expect(screen.getByText(/не более 4 регионов/)).toBeVisible();
    expect(currentView().comparedIds).toHaveLength(4);
  });

  it('stands regions, the country and the district side by side, and never writes unknown as a number', async () => {
    await renderPanel(page, TWO);
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads.slice(1)).toEqual([
      expect.stringContaining('Маячная область'),
      expect.stringContaining('Дюнная область'),
      expect.stringMatching(/^Озёрная страна.*в целом и среднее/),
      expect.stringMatching(/^Береговой округ.*среднее/),
    ]);
    const cells = within(rowOf(/^Объекты объектов/)).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '3',
      'нет сведений',
      '9всего, по 5 из 8среднее по регионам 1,8',
      '3всего, по 1 из 3среднее по регионам 3',
    ]);
    expect(cells[1]?.querySelector('svg')).toBeNull();
  });

  it('writes a zero of a complete list as zero, with a tick', async () => {
    await renderPanel(page, { ...TWO, dataset: fictionalScenario });
    const cells = within(rowOf(/^Объекты объектов/)).getAllByRole('cell');
    expect(cells[1]).toHaveTextContent('0');
    expect(cells[1]?.querySelector('rect')).toHaveAttribute('width', '3');
  });

  it('tells of which regions a mean is', async () => {
    installPopovers();
    const { user } = await renderPanel(page, TWO);
    await user.click(
      screen.getByRole('button', { name: '1,8 — Объекты: среднее по регионам, Озёрная страна' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('1,8 объектов');
    expect(dialog).toHaveTextContent('Среднее по 5 из 8 регионов');
    expect(dialog).toHaveTextContent('Боровая');
  });

  it('gives the country its own rate and not the mean of the rates, and tells of which sums it is', async () => {
    installPopovers();
    const { user } = await renderPanel(page, { ...TWO, dataset: fictionalMeasures });
    // 9 objects by 8.65 million people of the seven regions of which the population is published.
    const country = within(rowOf(/^На 1 млн жителей/)).getAllByRole('cell')[2];
    expect(country?.textContent).toMatch(/^1,04в целом, по 7 из 8среднее по регионам 1,32/);
    expect(within(rowOf(/^Коэффициент локализации/)).getAllByRole('cell')[2]).toHaveTextContent(/^1в целом/);
    await user.click(screen.getByRole('button', { name: '1,04 — На 1 млн жителей, Озёрная страна' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/9 ÷ \(8.650 × 1.?000\) × 1.000.000 = 1/);
    expect(dialog).toHaveTextContent('Сумма по 7 из 8 регионов');
  });

  it('selects by name, removes a column, and clears', async () => {
    const { user, currentView } = await renderPanel(page, { ...TWO, language: 'en' });
    await user.click(screen.getByRole('button', { name: 'Dunnaya Region' }));
    expect(currentView().regionId).toBe('LK-DUN');
    await user.click(screen.getByRole('button', { name: /^Remove.*Dunnaya/ }));
    expect(currentView().comparedIds).toEqual(['LK-MAY']);
    await user.click(screen.getByRole('button', { name: 'Add the selected: Dunnaya Region' }));
    expect(currentView().comparedIds).toEqual(['LK-MAY', 'LK-DUN']);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(currentView().comparedIds).toEqual([]);
  });
});

describe('the ways to the comparison', () => {
  it('the button of the card adds, takes away, and refuses a fifth in a sentence', async () => {
    const { user, currentView } = await renderPanel(<CompareToggle regionId="LK-KAM" />);
    const button = screen.getByRole('button', { name: /^Сравнить/ });
    await user.click(button);
    expect(currentView().comparedIds).toEqual(['LK-KAM']);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    await user.click(button);
    expect(currentView().comparedIds).toEqual([]);
    act(() => patchView({ comparedIds: ['LK-MAY', 'LK-BOR', 'LK-SNE', 'LK-TIK'] }));
    await user.click(button);
    expect(currentView().comparedIds).not.toContain('LK-KAM');
    expect(screen.getByRole('status')).toHaveTextContent('не более 4 регионов');
  });

  it('a row of the table ticks its region without selecting it', async () => {
    const table = <WithScene>{(scene) => <RegionTable scene={scene} />}</WithScene>;
    const { user, currentView } = await renderPanel(table);
    const box = screen.getByRole('checkbox', { name: 'Сравнить: Маячная область' });
    await user.click(box);
    expect(currentView()).toMatchObject({ comparedIds: ['LK-MAY'], regionId: null });
    expect(box).toBeChecked();
    act(() => patchView({ comparedIds: ['LK-MAY', 'LK-BOR', 'LK-SNE', 'LK-TIK'] }));
    await user.click(screen.getByRole('checkbox', { name: 'Сравнить: Дюнная область' }));
    expect(currentView().comparedIds).toHaveLength(4);
    expect(screen.getByRole('checkbox', { name: 'Сравнить: Дюнная область' })).not.toBeChecked();
  });

  it('the dock names the regions and opens the form; without regions there is none', async () => {
    const { user, currentView } = await renderPanel(<CompareDock />, TWO);
    expect(screen.getByRole('region', { name: 'Сравнение' })).toHaveTextContent('Маячная, Дюнная');
    await user.click(screen.getByRole('button', { name: 'Открыть' }));
    expect(currentView().form).toBe('compare');
    await user.click(screen.getByRole('button', { name: 'Очистить' }));
    expect(screen.queryByRole('region', { name: 'Сравнение' })).toBeNull();
  });
});
