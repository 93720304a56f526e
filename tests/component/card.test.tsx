// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Statement, StatementSet } from '../../src/domain/dataset';
import { RegionCard } from '../../src/panels/card/RegionCard';
import { patchView, useView } from '../../src/state/viewStore';
import { fictionalDataset, fictionalScenario, fictionalTable } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';

const text = (ru: string, en: string) => ({ ru, en });

function statement(id: string, patch: Partial<Statement>): Statement {
  return {
    id,
    regionId: 'LK-BOR',
    subject: text('Боровая', 'Borovaya'),
    label: text('парков в области', 'parks in the region'),
    value: text('21', '21'),
    unit: text('парк', 'parks'),
    asOf: '2025-02',
    confidence: 'high',
    type: 'count',
    evidence: text(`Свидетельство ${id}`, `Evidence ${id}`),
    sourceId: 'press',
    ...patch,
  };
}

function statementSet(statements: readonly Statement[]): StatementSet {
  return {
    datasetId: 'found',
    statements,
    statementsByRegion: new Map([['LK-BOR', statements]]),
    otherSites: [],
    otherSitesByRegion: new Map(),
    terms: [],
    contradictions: [],
    sources: fictionalDataset.sources,
  };
}

const none = statementSet([]);
const openCard = (
  regionId: string,
  options: Partial<Parameters<typeof renderPanel>[1]> = {},
  statements = none,
) => renderPanel(<RegionCard statements={statements} />, { view: { regionId }, ...options });

describe('RegionCard', () => {
  it('keeps no place for what a table of numbers does not speak of', async () => {
    await openCard('LK-BOR', { dataset: fictionalTable });
    expect(screen.queryByRole('region', { name: 'Главное' })).not.toBeInTheDocument();
    expect(screen.getByText('Прирост резидентов')).toBeInTheDocument();
  });

  it('names the programme as the data do', async () => {
    await openCard('LK-BOR');
    expect(screen.getByRole('heading', { name: 'Участие в программе' })).toBeInTheDocument();
  });

  it('says what matters: class, date, confidence, objects, programme', async () => {
    await openCard('LK-SNE');
    const summary = screen.getByRole('region', { name: 'Главное' });
    expect(summary).toHaveTextContent('Создаваемый');
    expect(summary).toHaveTextContent('Определение: Создаваемый');
    expect(summary).toHaveTextContent('по состоянию на: июль 2021 г.');
    expect(summary).toHaveTextContent('достоверность высокая');
    expect(summary).toHaveTextContent('1 создаваемый');
    expect(summary).toHaveTextContent('Участие подтверждено: 2021');
  });

  it('never turns "not found" into "none"', async () => {
    await openCard('LK-ZEL');
    const summary = screen.getByRole('region', { name: 'Главное' });
    expect(summary).toHaveTextContent('Сведений не найдено');
    expect(summary).toHaveTextContent('Названных объектов не найдено');
    expect(screen.getByText(/Это не значит, что регион не участвовал/)).toBeInTheDocument();
    expect(screen.queryByText('Объектов нет')).not.toBeInTheDocument();
  });

  it('says "none" where the list is complete, under the notice of the scenario', async () => {
    await openCard('LK-ZEL', { dataset: fictionalScenario });
    expect(screen.getAllByText('Объектов нет')).toHaveLength(2);
    expect(screen.getByText('Иллюстративный сценарий — не официальные данные')).toBeInTheDocument();
  });

  it('confirms no participation in a scenario', async () => {
    await openCard('LK-SNE', { dataset: fictionalScenario });
    expect(screen.getAllByText('Участвует: 2021')).not.toHaveLength(0);
    expect(screen.queryByText(/Участие подтверждено/)).not.toBeInTheDocument();
  });

  it('shows a note as it stands', async () => {
    const presence = fictionalDataset.indicators[0];
    if (presence?.type !== 'category') throw new Error('Presence is a category');
    const observation = {
      kind: 'value',
      value: 'operating',
      asOf: null,
      confidence: 'low',
      sourceIds: ['press'],
      note: text('Один источник: парк открыт; другой: не открыт', 'One source: open; another: not'),
    } as const;
    const noted = { ...presence, observations: new Map([['LK-BOR', observation]]) };
    const dataset = {
      ...fictionalDataset,
      indicatorById: new Map(fictionalDataset.indicatorById).set('presence', noted),
    };
    await openCard('LK-BOR', { dataset });
    expect(screen.getByText(/Один источник: парк открыт; другой: не открыт/)).toBeInTheDocument();
    expect(document.querySelector('.region-card__class .region-card__meta')).toHaveTextContent(
      'дата не указана достоверность низкая Источник',
    );
  });

  it('hatches the class where the map does', async () => {
    const hatched = () => document.querySelector('.region-card__swatch [stroke-width="2.2"]');
    const { rerender } = await openCard('LK-SNE', { view: { regionId: 'LK-SNE', indicatorId: 'presence' } });
    expect(hatched()).toBeNull();
    rerender(<></>);
    await openCard('LK-SNE', { view: { regionId: 'LK-SNE', indicatorId: 'presenceProgramme' } });
    expect(hatched()).not.toBeNull();
  });

  it('lists objects with type, status and register, and opens sources safely', async () => {
    await openCard('LK-BOR', { view: { regionId: 'LK-BOR' } });
    const item = screen.getByText('Парк O1').closest('li');
    expect(item).toHaveTextContent('Индустриальный парк действующий (2021)');
    expect(item).toHaveTextContent('В федеральном реестре');
    expect(screen.getByText('Парк O2').closest('li')).toHaveTextContent('Запись в реестре не подтверждена');
    for (const link of screen.getAllByRole('link'))
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('puts the objects outside the filter last and says so', async () => {
    await openCard('LK-BOR', { view: { regionId: 'LK-BOR', statuses: ['being_created'] } });
    const names = screen.getAllByText(/^Парк O/).map(({ textContent }) => textContent);
    expect(names).toEqual(['Парк O3', 'Парк O1', 'Парк O2']);
    expect(screen.getByText(/Фильтру отвечают: 1 из 3/)).toBeInTheDocument();
  });

  it('ranks statistics among the regions that have them', async () => {
    await openCard('LK-BOR');
    expect(screen.getByText(/2-е место из 7 известных/)).toBeInTheDocument();
    expect(screen.getByText(/1 января 2021/)).toBeInTheDocument();
  });

  it('speaks English with English ordinals', async () => {
    await openCard('LK-BOR', { language: 'en' });
    expect(screen.getByRole('heading', { name: 'Borovaya Region' })).toBeInTheDocument();
    expect(screen.getByText(/2nd of 7 known/)).toBeInTheDocument();
  });
});

describe('what the sources say', () => {
  const differing = statementSet([
    statement('A', { value: text('около 100', 'about 100'), asOf: '2020' }),
    statement('B', {}),
    statement('C', { type: 'projects', label: text('планируется', 'planned') }),
  ]);

  it('shows differing counts side by side, newest first, each with date and evidence', async () => {
    await openCard('LK-BOR', {}, differing);
    const heading = screen.getByRole('heading', { name: 'Сколько объектов называют источники' });
    const section = heading.closest('section');
    if (section === null) throw new Error('No section of counts');
    expect(section).toHaveTextContent('числа расходятся и не складываются');
    const items = within(section).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent('21 парк — парков в области');
    expect(items[0]).toHaveTextContent('Свидетельство B');
    expect(items[1]).toHaveTextContent('около 100 парк');
    expect(items[1]).toHaveTextContent('по состоянию на: 2020');
  });

  it('keeps plans apart from what exists', async () => {
    await openCard('LK-BOR', {}, differing);
    expect(screen.getByText('Планы и создаваемые объекты: 1')).toBeInTheDocument();
  });

  it('shows the rest of the card while they load', async () => {
    await renderPanel(<RegionCard statements="loading" />, { view: { regionId: 'LK-BOR' } });
    expect(screen.getByText('Загружаются сообщения источников')).toBeInTheDocument();
    expect(screen.getByText('Парк O1')).toBeInTheDocument();
  });

  it('says that they failed and tries again', async () => {
    const onRetry = vi.fn();
    const { user } = await renderPanel(<RegionCard statements="failed" onRetryStatements={onRetry} />, {
      view: { regionId: 'LK-BOR' },
    });
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Повторить' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.getByText('Парк O1')).toBeInTheDocument();
  });
});

describe('moving between regions', () => {
  it('goes to a neighbour and leads the focus into its heading', async () => {
    const { user, currentView } = await renderPanel(<RegionCard statements={none} />, {
      view: { regionId: 'LK-SNE' },
    });
    await user.click(screen.getByRole('button', { name: 'Боровая' }));
    expect(currentView().regionId).toBe('LK-BOR');
    expect(screen.getByRole('heading', { name: 'Боровая область' })).toHaveFocus();
  });

  /** A card mounted anew for each region keeps nothing of the former one. */
  function FreshCard() {
    const regionId = useView((view) => view.regionId);
    return <RegionCard key={regionId} statements={none} />;
  }

  it('goes on with the arrow that was pressed', async () => {
    const { user, currentView } = await renderPanel(<FreshCard />, {
      view: { regionId: 'LK-BOR' },
    });
    await user.click(screen.getByRole('button', { name: 'Следующий регион: Дюнная область' }));
    expect(currentView().regionId).toBe('LK-DUN');
    expect(screen.getByRole('button', { name: 'Следующий регион: Зелёная область' })).toHaveFocus();
  });

  it('closes by its button and by Escape, and gives the focus back', async () => {
    const { user, currentView } = await renderPanel(
      <>
        <button type="button">Карта</button>
        <RegionCard statements={none} />
      </>,
    );
    const map = screen.getByRole('button', { name: 'Карта' });
    await user.tab();
    expect(map).toHaveFocus();
    act(() => patchView({ regionId: 'LK-BOR' }));
    expect(screen.getByRole('heading', { name: 'Боровая область' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(currentView().regionId).toBeNull();
    expect(map).toHaveFocus();
  });
});
