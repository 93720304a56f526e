// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { StillMapProvider, type DrawStillMap, type StillPaint } from '../../src/panels/stillMap/drawStillMap';
import { GapPage } from '../../src/panels/gap/GapPage';
import { ProvenancePopover } from '../../src/panels/provenance/ProvenancePopover';
import { closeProvenance, useProvenance } from '../../src/state/provenanceStore';
import { patchView } from '../../src/state/viewStore';
import { fictionalScenario, fictionalTable } from '../support/fictionalAtlas';
import { installPopovers } from '../support/popover';
import { renderPanel } from '../support/renderPanel';

function Origin() {
  const open = useProvenance();
  return open === null ? null : <ProvenancePopover key={open.id} {...open} onClose={closeProvenance} />;
}

const page = (
  <>
    <GapPage />
    <Origin />
  </>
);
const cell = (name: RegExp) => screen.getByRole('region', { name });

describe('GapPage', () => {
  it('answers in a sentence that keeps the unknown apart', async () => {
    await renderPanel(page);
    expect(screen.getByText(/^Без объектов/)).toHaveTextContent(
      'Без объектов, отвечающих требованиям, — 1 регион; из них в программе — 0; об участии не сообщается — 1. Неизвестно, есть ли такой объект, — 4 региона.',
    );
    expect(screen.getByText(/это не значит, что регион не участвует/)).toBeVisible();
    const unknown = cell(/^Неизвестно, есть ли такой объект, в программе/);
    expect(unknown).toHaveTextContent('Каменная');
    expect(unknown.closest('.gap__apart')).not.toBeNull();
    expect(cell(/^Нет объекта.*не сообщается/).closest('.gap__apart')).toBeNull();
  });

  it('follows the filter and says of how many', async () => {
    await renderPanel(page, { dataset: fictionalScenario, language: 'en' });
    expect(screen.getByText(/^Without objects/)).toHaveTextContent('4 regions; of them in the programme: 1');
    act(() => patchView({ districtIds: ['hills'] }));
    expect(screen.getByText(/^Without objects/)).toHaveTextContent(': 1 region; of them in the programme: 0');
    expect(screen.getByText('The filter keeps 2 of 8 regions.')).toBeVisible();
    act(() => patchView({ districtIds: ['coast'], programme: 'participant' }));
    expect(screen.getByRole('status')).toHaveTextContent('The filter leaves no region.');
  });

  it('tells where a figure comes from and which regions it counts', async () => {
    installPopovers();
    const { user } = await renderPanel(page);
    const has = cell(/^Есть объект.*не сообщается/);
    await user.click(within(has).getByRole('button', { name: /^3 — / }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('3 региона');
    expect(dialog).toHaveTextContent('3 из 8 регионов в фильтре');
    expect(dialog).toHaveTextContent('Маячная');
    expect(dialog).toHaveTextContent('Газета');
  });

  it('selects a region by its name and counts by district', async () => {
    const { user, currentView } = await renderPanel(page);
    await user.click(screen.getByRole('button', { name: 'Якорная' }));
    expect(currentView().regionId).toBe('LK-YAK');
    const row = screen.getByRole('row', { name: /^Береговой округ/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['', '1', '0', '1', '1', '3']);
  });

  it('paints the map as the cells: unknown hatched, the programme overlaid, what is filtered out bare', async () => {
    const draw = vi.fn<DrawStillMap>(() => null);
    await renderPanel(
      <StillMapProvider value={draw}>
        <GapPage />
      </StillMapProvider>,
      { view: { districtIds: ['north', 'coast'] } },
    );
    const paintOf = draw.mock.lastCall?.[0] ?? (() => ({}) as StillPaint);
    expect(paintOf('LK-YAK')).toEqual({ paint: 'gap.none', isUnknown: false, isOverlaid: false });
    expect(paintOf('LK-MAY')).toMatchObject({ paint: 'gap.has' });
    expect(paintOf('LK-SNE')).toEqual({ paint: 'unknown', isUnknown: true, isOverlaid: true });
    expect(paintOf('LK-KAM')).toMatchObject({ paint: 'land' });
  });

  it('says plainly where the data set does not speak of it', async () => {
    await renderPanel(page, { dataset: fictionalTable, view: { indicatorId: 'growth' } });
    expect(screen.getByText(/не говорит об участии в программе/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
