// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ProvenanceSlot } from '../../src/app/ProvenanceSlot';
import { DistrictCharts } from '../../src/charts/DistrictCharts';
import type { Dataset, StatementSet } from '../../src/domain/dataset';
import { selectScene } from '../../src/domain/scene';
import { RegionCard } from '../../src/panels/card/RegionCard';
import { Headlines } from '../../src/panels/figures/Headlines';
import { Legend } from '../../src/panels/legend/Legend';
import { RegionTable } from '../../src/panels/table/RegionTable';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalMeasures,
  fictionalRules,
  fictionalScenario,
  fictionalView,
} from '../support/fictionalAtlas';
import { installPopovers } from '../support/popover';
import { renderPanel } from '../support/renderPanel';
import { WithScene } from '../support/WithScene';

beforeAll(async () => {
  installPopovers();
  // Once, so that no test waits for the compilation of a chunk.
  await import('../../src/panels/provenance/ProvenancePopover');
});

const noStatements: StatementSet = {
  datasetId: 'found',
  statements: [],
  statementsByRegion: new Map(),
  otherSites: [],
  otherSitesByRegion: new Map(),
  terms: [],
  contradictions: [],
  sources: fictionalDataset.sources,
};

const origin = () => screen.findByRole('dialog', { name: 'Откуда эта цифра' });

const table = (
  <>
    <WithScene>{(scene) => <RegionTable scene={scene} />}</WithScene>
    <ProvenanceSlot />
  </>
);

/** The cell of a region under a heading. */
function cellOf(region: RegExp, heading: RegExp): HTMLElement {
  const headers = screen.getAllByRole('columnheader');
  const column = headers.findIndex((header) => heading.test(header.textContent));
  const row = screen.getByRole('row', { name: region });
  const cell = [...row.children][column];
  if (!(cell instanceof HTMLElement)) throw new Error(`No cell of ${region} under ${heading}`);
  return cell;
}

describe('the origin of a figure', () => {
  it('opens from a headline: value, definition, date, title, link', async () => {
    const [first] = fictionalDataset.headlines;
    if (first === undefined) throw new Error('The fixture has no headline');
    const definition = { ru: 'Считались все парки', en: 'All parks were counted' };
    const dataset: Dataset = { ...fictionalDataset, headlines: [{ ...first, definition }] };
    const { user } = await renderPanel(
      <>
        <Headlines />
        <ProvenanceSlot />
      </>,
      { dataset },
    );
    await user.click(screen.getByRole('button', { name: 'Источник 1: 31 объект на конец 2020 г.' }));
    const dialog = await origin();
    expect(dialog).toHaveTextContent('31');
    expect(dialog).toHaveTextContent('Считались все парки');
    expect(dialog).toHaveTextContent('По состоянию: 2020');
    expect(dialog).toHaveTextContent('опубликовано: 21 июля 2021 г.');
    expect(within(dialog).getByRole('link', { name: 'Новость министерства' })).toHaveAttribute(
      'href',
      'https://example.org/ministry',
    );
  });

  it('says so where a source has neither date nor address', async () => {
    const { user } = await renderPanel(
      <>
        <Headlines />
        <ProvenanceSlot />
      </>,
    );
    await user.click(screen.getByRole('button', { name: /^Источник 2/ }));
    const dialog = await origin();
    expect(dialog).toHaveTextContent('По состоянию: не ранее 2020 г.');
    expect(dialog).toHaveTextContent('дата публикации не указана · адрес не указан');
    expect(within(dialog).queryByRole('link')).toBeNull();
  });

  it('shows the arithmetic of a rate with its very numbers, and the origin of each', async () => {
    const { user } = await renderPanel(table, { view: { indicatorId: 'objectsPerMillion' } });
    await user.click(within(cellOf(/^Маячная/, /1 млн/)).getByRole('button'));
    const dialog = await origin();
    // LK-MAY names three objects and has 4,000 thousand people.
    expect(dialog).toHaveTextContent('3 ÷ (4 000 × 1 000) × 1 000 000 = 0,75 на 1 млн');
    expect(dialog).toHaveTextContent('Числитель: Объекты — 3 объекта');
    expect(dialog).toHaveTextContent('Знаменатель: Население — 4 000 тыс. чел.');
    expect(within(dialog).getAllByText('Ежегодник')).not.toHaveLength(0);
  });

  it('shows the two shares of a location quotient', async () => {
    const { user } = await renderPanel(table, {
      dataset: fictionalMeasures,
      view: { indicatorId: 'objectsQuotient' },
    });
    await user.click(within(cellOf(/^Боровая/, /^Коэффициент/)).getByRole('button'));
    const dialog = await origin();
    // (3 of 9 objects) by (2,000 of 8,650 thousand people).
    expect(dialog).toHaveTextContent('33,333 % ÷ 23,121 % = 1,44');
    expect(dialog).toHaveTextContent('Доля региона в стране: Население — 23,1 %');
    expect(dialog).toHaveTextContent('2 000 ÷ 8 650');
    // The next test is of another data set.
    await user.keyboard('{Escape}');
  });

  it('names the objects a count is made of, and what is not known', async () => {
    const dataset = { ...fictionalDataset, countingRules: fictionalRules };
    const { user } = await renderPanel(table, { dataset, view: { countingRuleId: 'registered' } });
    await user.click(within(cellOf(/^Боровая/, /^Найдено объектов/)).getByRole('button', { name: '1' }));
    const dialog = await origin();
    expect(dialog).toHaveTextContent('Считаются: В реестре Объект в реестре');
    expect(dialog).toHaveTextContent('Парк O1');
    expect(dialog).not.toHaveTextContent('Парк O2');
    expect(dialog).toHaveTextContent('Ещё 2 названо, но источники не сообщают');
    expect(dialog).toHaveTextContent('Список неполный');
  });

  it('explains an unknown figure too', async () => {
    const { user } = await renderPanel(table);
    await user.click(within(cellOf(/^Дюнная/, /^Найдено объектов/)).getByRole('button'));
    const dialog = await origin();
    expect(dialog).toHaveTextContent('Неизвестно: ни один объект не подтверждён');
    expect(dialog).toHaveTextContent('Источник не назван');
  });

  it('does not select the row whose figure is pressed', async () => {
    const { user, currentView } = await renderPanel(table);
    await user.click(within(cellOf(/^Боровая/, /^Площадь/)).getByRole('button'));
    expect(currentView().regionId).toBeNull();
  });

  it('names the regions of a class from the legend', async () => {
    const scene = selectScene(fictionalDataset, fictionalGeography, fictionalView());
    const { user } = await renderPanel(
      <>
        <Legend scene={scene} />
        <ProvenanceSlot />
      </>,
    );
    await user.click(screen.getByRole('button', { name: '2 — Действующий' }));
    const dialog = await origin();
    expect(dialog).toHaveTextContent('Наличие парков: Действующий');
    expect(dialog).toHaveTextContent('2 региона');
    expect(dialog).toHaveTextContent('2 из 8 регионов в фильтре');
    expect(dialog).toHaveTextContent('Тихая, Каменная');
  });

  it('tells the method of a chart and the figures of its read-out', async () => {
    const { user } = await renderPanel(
      <>
        <DistrictCharts indicatorId="presence" />
        <ProvenanceSlot />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Источник и метод' }));
    expect(await origin()).toHaveTextContent('Известно для 6 из 8 регионов');
    await user.click(screen.getByRole('button', { name: 'Реестр — 2' }));
    await waitFor(() =>
      expect(screen.getByRole('dialog', { name: 'Откуда эта цифра' })).toHaveTextContent('Боровая, Маячная'),
    );
  });

  it('opens from the card, whatever kinds are chosen', async () => {
    const { user } = await renderPanel(
      <>
        <RegionCard statements={noStatements} />
        <ProvenanceSlot />
      </>,
      { view: { regionId: 'LK-BOR', kinds: ['industrial_technopark'] } },
    );
    await user.click(screen.getByRole('button', { name: '3: 2 действующих и 1 создаваемый' }));
    const dialog = await origin();
    expect(dialog).toHaveTextContent('3 объекта');
    expect(dialog).toHaveTextContent('Парк O1, Парк O2, Парк O3');
  });

  it('closes by Escape and leaves the card behind it open', async () => {
    const { user, currentView } = await renderPanel(
      <>
        <RegionCard statements={noStatements} />
        <ProvenanceSlot />
      </>,
      { view: { regionId: 'LK-BOR' } },
    );
    await user.click(screen.getByRole('button', { name: /^Реестр подтверждён/ }));
    await origin();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(currentView().regionId).toBe('LK-BOR');
  });

  it('says that a scenario is one', async () => {
    const { user } = await renderPanel(
      <>
        <Headlines />
        <ProvenanceSlot />
      </>,
      { dataset: fictionalScenario },
    );
    await user.click(screen.getByRole('button', { name: /^Источник 2/ }));
    expect(await origin()).toHaveTextContent('Иллюстративный сценарий — не официальные данные');
  });

  it('speaks English and leads to the page of sources', async () => {
    const { user, currentView } = await renderPanel(
      <>
        <Headlines />
        <ProvenanceSlot />
      </>,
      { language: 'en' },
    );
    await user.click(screen.getByRole('button', { name: /^Source 1: 31/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Where this figure comes from' });
    await user.click(within(dialog).getByRole('button', { name: 'All sources and the method' }));
    expect(currentView().form).toBe('sources');
  });
});

describe('figures of the table by keyboard', () => {
  it('are reached by arrows from the name of the region, which alone is a stop of the tabulator', async () => {
    const { user } = await renderPanel(table);
    const name = screen.getByRole('button', { name: /^Боровая/ });
    name.focus();
    await user.keyboard('{ArrowRight}');
    const row = screen.getByRole('row', { name: /^Боровая/ });
    const [presence, programme] = within(row).getAllByRole('button').slice(1);
    expect(presence).toHaveFocus();
    expect(presence).toHaveAttribute('tabindex', '-1');
    // The district is no figure and is stepped over.
    await user.keyboard('{ArrowRight}');
    expect(programme).toHaveFocus();
    // At the end of the row stands the tick.
    await user.keyboard(`{ArrowRight>${String(row.children.length)}/}`);
    expect(screen.getByRole('checkbox', { name: /Боровая/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('tr')).not.toHaveTextContent('Боровая');
    expect(document.activeElement).toHaveClass('region-table__figure');
  });
});
