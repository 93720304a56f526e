// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, Statement, StatementSet } from '../../src/domain/dataset';
import { SourcesPage } from '../../src/panels/sources/SourcesPage';
import {
  fictionalDataset,
  fictionalRules,
  fictionalScenario,
  fictionalTable,
} from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';

const text = (ru: string, en = ru) => ({ ru, en });

const statement = (id: string, value: string, patch: Partial<Statement> = {}): Statement => ({
  id,
  regionId: 'LK-BOR',
  subject: text('Боровая область'),
  label: text('парки области'),
  value: text(value),
  unit: text('парков'),
  asOf: '2021',
  confidence: 'high',
  type: 'count',
  evidence: text(`Сказано ${id}`),
  sourceId: 'press',
  ...patch,
});

const statementSet = (patch: Partial<StatementSet> = {}): StatementSet => ({
  datasetId: 'found',
  statements: [],
  statementsByRegion: new Map(),
  otherSites: [],
  otherSitesByRegion: new Map(),
  terms: [],
  contradictions: [],
  sources: fictionalDataset.sources,
  ...patch,
});

function section(name: string | RegExp): HTMLElement {
  const found = screen.getByRole('heading', { name, level: 2 }).parentElement;
  if (found === null) throw new Error('A heading without a section');
  return found;
}

describe('completeness', () => {
  it('counts for how many regions each indicator is known, how surely and of when', async () => {
    await renderPanel(<SourcesPage statements={statementSet()} />);
    const row = within(section('Полнота')).getByRole('row', { name: /^Наличие парков/ });
    expect(row).toHaveTextContent('6 из 8');
    expect(row).toHaveTextContent('высокая 6');
    expect(row).toHaveTextContent('июль 2021 г.');
  });

  it('sets the objects named beside the published total and says that they are not the same', async () => {
    await renderPanel(<SourcesPage statements={statementSet()} />);
    const completeness = section('Полнота');
    expect(completeness).toHaveTextContent('Объектов названо в этом наборе: 9');
    expect(completeness).toHaveTextContent('не является итогом по стране');
    expect(within(completeness).getByRole('button', { name: '31 объект на конец 2020 г.' })).toBeVisible();
    // O9 says nothing of the requirements; O1, O5, O6 and O7 are in the register, of the others nobody says.
    expect(completeness).toHaveTextContent('Известно о соответствии требованиям8 из 9');
    expect(completeness).toHaveTextContent('Известно о записи в федеральном реестре4 из 9');
  });

  it('does not call a complete list incomplete', async () => {
    await renderPanel(<SourcesPage statements={statementSet()} />, { dataset: fictionalScenario });
    expect(section('Полнота')).toHaveTextContent('Список полный');
    expect(section('Полнота')).not.toHaveTextContent('не является итогом');
  });

  it('says nothing of objects where the data set is a table of regions', async () => {
    await renderPanel(<SourcesPage statements={statementSet()} />, { dataset: fictionalTable });
    expect(section('Полнота')).not.toHaveTextContent('Объектов названо');
  });
});

describe('which objects count', () => {
  it('tells each definition with its number, and switches the view', async () => {
    const dataset: Dataset = { ...fictionalDataset, countingRules: fictionalRules };
    const { user, currentView } = await renderPanel(<SourcesPage statements={statementSet()} />, { dataset });
    const counting = section('Какие объекты считать');
    expect(counting).toHaveTextContent('Отвечают определению: 4. Источники не сообщают: 5.');
    expect(counting).toHaveTextContent('Отвечают определению: 4. Источники не сообщают: 1.');
    await user.click(within(counting).getByRole('radio', { name: 'Отвечают требованиям' }));
    expect(currentView().countingRuleId).toBe('compliant');
    await user.click(within(counting).getByRole('radio', { name: 'Все названные' }));
    expect(currentView().countingRuleId).toBeNull();
  });

  it('is not offered where there is one way to count', async () => {
    await renderPanel(<SourcesPage statements={statementSet()} />);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('contradictions', () => {
  const statements = [statement('A', '21'), statement('B', '100', { asOf: '2021-05' })];

  it('shows the sides that somebody explains, and not once more as found', async () => {
    const contradictions = [
      {
        id: 'c',
        title: text('21 или 100'),
        explanation: text('Разные определения'),
        statementIds: ['A', 'B'],
      },
    ];
    await renderPanel(<SourcesPage statements={statementSet({ statements, contradictions })} />);
    const found = section('Что чему противоречит');
    expect(found).toHaveTextContent('Разные определения');
    expect(within(found).getByRole('button', { name: '21 парков' })).toBeVisible();
    expect(within(found).getByRole('button', { name: '100 парков' })).toBeVisible();
    expect(found).not.toHaveTextContent('Найдено сравнением');
  });

  it('shows those found by comparison', async () => {
    await renderPanel(<SourcesPage statements={statementSet({ statements })} />);
    expect(section('Что чему противоречит')).toHaveTextContent(
      'Боровая область: парки области (в пределах одного года)',
    );
  });

  it('says that there are none', async () => {
    await renderPanel(<SourcesPage statements={statementSet()} />);
    expect(section('Что чему противоречит')).toHaveTextContent('Расхождений в этом наборе не найдено');
  });
});

describe('terms and definitions', () => {
  it('names the licence, the boundaries, every definition and term with its source', async () => {
    const terms = [
      {
        id: 't',
        term: text('Гринфилд', 'Greenfield'),
        definition: text('Новая земля', 'New land'),
        sourceIds: ['press'],
      },
    ];
    await renderPanel(<SourcesPage statements={statementSet({ terms })} />, { language: 'en' });
    for (const words of [
      'CC BY 4.0',
      'Fictional boundaries',
      'How it is counted: Objects',
      'Definition: Registered',
      'No result',
      'Greenfield',
      'New land',
    ]) {
      expect(screen.getAllByText(words)).not.toHaveLength(0);
    }
    expect(section('Terms and requirements')).toHaveTextContent('Source: A newspaper');
  });
});

describe('what is outside the list of regions', () => {
  it('lists objects and rows of a table, with their number', async () => {
    const [first] = fictionalDataset.objects;
    if (first === undefined) throw new Error('The fixture has no object');
    const { regionId: _, ...object } = first;
    const dataset: Dataset = {
      ...fictionalDataset,
      unmatchedObjects: [{ ...object, id: 'X1', regionName: text('Заморская земля') }],
      unmatchedRegions: [{ name: text('Островная'), values: { growth: 12 } }],
    };
    await renderPanel(<SourcesPage statements={statementSet()} />, { dataset });
    const outside = section('Вне перечня регионов: 2');
    expect(outside).toHaveTextContent('Парк O1 — Заморская земля');
    expect(outside).toHaveTextContent('Островная — Прирост резидентов: 12');
  });
});

describe('how a table was read', () => {
  // Once, so that no test waits for the compilation of a chunk.
  beforeAll(() => import('../../src/panels/sources/IntakeReport'));

  it('tells rows and every problem kept', async () => {
    const dataset: Dataset = {
      ...fictionalTable,
      intake: {
        origin: 'реестр.csv',
        readAt: '2026-03-01T10:00:00Z',
        rows: 12,
        accepted: 10,
        unmatched: 1,
        refused: 2,
        problems: [
          {
            code: 'unknownRegion',
            effect: 'row',
            row: 7,
            column: 'Регион',
            value: 'Бaровая',
            suggestions: ['LK-BOR'],
          },
        ],
        problemCount: 3,
      },
    };
    await renderPanel(<SourcesPage statements={statementSet()} />, { dataset });
    expect(await screen.findByText('реестр.csv, прочитано 1 марта 2026 г.')).toBeInTheDocument();
    const intake = section('Как прочитана таблица');
    expect(intake).toHaveTextContent('12 строк');
    expect(intake).toHaveTextContent('Замечания: 3, показаны первые 1');
    expect(intake).toHaveTextContent('строка 7 · столбец «Регион» · «Бaровая»');
  });
});

describe('all sources', () => {
  const statements = statementSet({ statements: [statement('A', '21')] });
  const listed = () =>
    within(section('Все источники'))
      .getAllByRole('listitem')
      .filter((item) => item.parentElement?.className === 'source-list');

  it('says what rests on each', async () => {
    await renderPanel(<SourcesPage statements={statements} />);
    expect(screen.getByRole('status')).toHaveTextContent('3 источника');
    const press = listed().find((item) => item.textContent.startsWith('Газета'));
    expect(press).toHaveTextContent('дата не указана, адрес не указан');
    expect(press).toHaveTextContent('9 объектов');
    expect(press).toHaveTextContent('1 сообщение');
    expect(press).toHaveTextContent('Главные цифры: региона без объекта');
    expect(press).toHaveTextContent('Боровая область: парки области — 21 парков');
  });

  it('is searched by words, year and use', async () => {
    const { user } = await renderPanel(<SourcesPage statements={statements} />);
    const search = screen.getByRole('searchbox', { name: 'Название, издатель или адрес' });
    await user.type(search, 'МИНИСТЕРСТВА новость');
    expect(listed()).toHaveLength(1);
    await user.clear(search);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Год' }), '2022');
    expect(listed().map((item) => item.textContent)).toEqual([expect.stringContaining('Ежегодник')]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Что опирается на источник' }), 'objects');
    expect(screen.getByText('Таких источников нет. Измените условия.')).toBeInTheDocument();
  });

  it('does without what the sources say, and says so', async () => {
    await renderPanel(<SourcesPage statements="failed" />);
    expect(screen.getByRole('alert')).toHaveTextContent('Сообщения источников не загружены');
    expect(listed()).toHaveLength(3);
  });
});
