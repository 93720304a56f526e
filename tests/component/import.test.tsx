// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  ImportError,
  type BuiltDataset,
  type ImportDetails,
  type ImportReport,
} from '../../src/data/import/contract';
import type { ImportSession } from '../../src/data/import/importSession';
import type { OpenedSummary } from '../../src/data/import/workerDesk';
import { importRu } from '../../src/i18n/features/import.ru';
import { DatasetPicker } from '../../src/panels/filters/DatasetPicker';
import { ViewNotes } from '../../src/panels/errors/ViewNotes';
import { ImportDialog } from '../../src/panels/import/ImportDialog';
import { ImportWordsProvider } from '../../src/panels/import/ImportWordsContext';
import { OwnDatasetControls } from '../../src/panels/import/OwnDatasetControls';
import { renderPanel } from '../support/renderPanel';

const OPENED: OpenedSummary = {
  kind: 'tables',
  format: 'csv',
  encoding: 'windows-1251',
  delimiter: ';',
  sheets: [
    {
      name: 'Лист 1',
      rowCount: 3,
      preview: [
        ['Наименование', 'Где', 'Выпуск, млн руб.'],
        ['Первый', 'Боровая', '7,5'],
        ['Второй', 'Борвая', '8'],
      ],
      recognised: {
        headingRow: 0,
        headings: ['Наименование', 'Где', 'Выпуск, млн руб.'],
        columns: [],
        dataRows: 2,
        mapping: null,
        alternatives: { objects: null, regions: null },
        missing: 'noRegionColumn',
      },
    },
  ],
};

const REPORT: ImportReport = {
  shape: 'objects',
  intake: {
    origin: 'register.csv',
    readAt: '2031-01-01T00:00:00Z',
    rows: 2,
    accepted: 1,
    unmatched: 0,
    refused: 1,
    problems: [
      {
        code: 'unknownRegion',
        effect: 'row',
        row: 3,
        column: 'Где',
        value: 'Борвая',
        suggestions: ['LK-BOR'],
      },
    ],
    problemCount: 1,
  },
  districts: [{ districtId: 'north', rows: 1, regions: 1 }],
  coveredRegions: 1,
  unmatchedNames: [],
};

const words = (text: string) => ({ ru: text, en: text });

const BUILT: BuiltDataset = {
  dataset: {
    id: 'own-1',
    title: words('Реестр'),
    subtitle: words('Объектов: 1'),
    description: words('Из файла'),
    illustrativeNotice: null,
    compiledOn: '2031-01-01',
    licence: words('Не указана'),
    defaultIndicatorId: 'objects',
    presenceIndicatorId: null,
    programmeIndicatorId: null,
    indicators: [
      {
        id: 'objects',
        type: 'objectCount',
        label: words('Объекты'),
        shortLabel: words('Объекты'),
        question: words('Сколько объектов'),
        definition: words('Число объектов'),
        unit: words('объектов'),
        where: {},
        isComplete: false,
        confidence: 'medium',
      },
    ],
    headlines: [],
    objects: [],
    unmatchedObjects: [],
    participations: [],
    sources: [],
  },
  statements: { datasetId: 'own-1', statements: [], otherSites: [], sources: [] },
};

const DETAILS: ImportDetails = {
  id: 'own-1',
  title: 'register',
  sourceTitle: 'register.csv',
  asOf: '2031-01-01',
  confidence: 'medium',
  isComplete: false,
  regionChoices: {},
  origin: 'register.csv',
  sourceUrl: null,
};

const FILE = new File(['x'], 'register.csv', { type: 'text/csv' });

async function openDialog(patch: Partial<ImportSession> = {}) {
  const session = {
    open: vi.fn<ImportSession['open']>(() => Promise.resolve(OPENED)),
    check: vi.fn<ImportSession['check']>(() => Promise.resolve(REPORT)),
    build: vi.fn<ImportSession['build']>(() => Promise.resolve(BUILT)),
    cancel: vi.fn(),
    ...patch,
  };
  const onAccept = vi.fn(() => Promise.resolve());
  const onClose = vi.fn();
  const createSession = () => session;
  const createDetails = () => DETAILS;
  const rendered = await renderPanel(
    <ImportWordsProvider value={importRu}>
      <ImportDialog
        dropped={null}
        createSession={createSession}
        createDetails={createDetails}
        onAccept={onAccept}
        onClose={onClose}
      />
    </ImportWordsProvider>,
  );
  const choose = (label = 'Выбрать файл') => rendered.user.upload(screen.getByLabelText(label), FILE);
  const mapByHand = async () => {
    const { user } = rendered;
    await user.selectOptions(screen.getByLabelText('Что означает столбец «Наименование»'), 'name');
    await user.selectOptions(screen.getByLabelText('Что означает столбец «Где»'), 'region');
  };
  return { ...rendered, session, onAccept, onClose, choose, mapByHand };
}

const acceptButton = () => screen.getByRole('button', { name: 'Принять и показать' });

describe('loading a file', () => {
  it('asks for the columns it could not recognise, and reads no row before', async () => {
    const { choose, session } = await openDialog();
    await choose();
    expect(
      await screen.findByText(/кодировка WINDOWS-1251, разделитель: точка с запятой/),
    ).toBeInTheDocument();
    expect(screen.getByText(importRu.columns.missing.objects)).toBeInTheDocument();
    expect(acceptButton()).toBeDisabled();
    expect(session.check).not.toHaveBeenCalled();
  });

  it('reports what the rows became, and hands over the data set only when it is accepted', async () => {
    const { choose, mapByHand, session, onAccept, user } = await openDialog();
    await choose();
    await mapByHand();
    expect(await screen.findByText('Принято 1 из 2 строк. 1 замечание.')).toBeInTheDocument();
    expect(session.check).toHaveBeenLastCalledWith(
      0,
      { shape: 'objects', headingRow: 0, fields: { name: 0, region: 1 } },
      DETAILS,
    );
    const group = screen.getByText('Регион не распознан').closest('details');
    expect(group).toHaveTextContent('Строка 3');
    expect(group).toHaveTextContent('Борвая');
    const totals = screen.getByRole('table', { name: 'По федеральным округам' });
    expect(within(totals).getByRole('row', { name: 'Северный округ 1 1' })).toBeInTheDocument();
    expect(onAccept).not.toHaveBeenCalled();
    await user.click(acceptButton());
    await waitFor(() => expect(onAccept).toHaveBeenCalledExactlyOnceWith(BUILT));
  });

  it('builds again when something is said of the data set after the check', async () => {
    const { choose, mapByHand, session, user } = await openDialog();
    await choose();
    await mapByHand();
    await screen.findByText('Принято 1 из 2 строк. 1 замечание.');
    const title = screen.getByLabelText('Название набора');
    await user.clear(title);
    expect(acceptButton()).toBeDisabled();
    await user.type(title, 'Реестр');
    await user.click(acceptButton());
    await waitFor(() => expect(session.build).toHaveBeenLastCalledWith({ ...DETAILS, title: 'Реестр' }));
  });

  it('checks the rows again with the region a person chose', async () => {
    const { choose, mapByHand, session, user } = await openDialog();
    await choose();
    await mapByHand();
    const select = await screen.findByLabelText('Регион для «Борвая»');
    expect(within(select).getAllByRole('group')[0]).toHaveTextContent('Боровая область');
    await user.selectOptions(select, 'Боровая область');
    await waitFor(() =>
      expect(session.check).toHaveBeenLastCalledWith(0, expect.anything(), {
        ...DETAILS,
        regionChoices: { Борвая: 'LK-BOR' },
      }),
    );
  });

  it('turns a table of regions into indicators with their units', async () => {
    const { choose, session, user } = await openDialog();
    await choose();
    await user.click(await screen.findByLabelText(/Таблица регионов/));
    await user.selectOptions(screen.getByLabelText('Что означает столбец «Где»'), 'region');
    await user.selectOptions(screen.getByLabelText('Что означает столбец «Выпуск, млн руб.»'), 'indicator');
    await waitFor(() =>
      expect(session.check).toHaveBeenLastCalledWith(
        0,
        {
          shape: 'regions',
          headingRow: 0,
          region: 1,
          indicators: [{ column: 2, label: 'Выпуск', unit: 'млн руб.' }],
        },
        DETAILS,
      ),
    );
    // Only a person knows that an output adds up and percentages do not.
    await user.click(screen.getByLabelText('Складывается по регионам: Выпуск'));
    await waitFor(() =>
      expect(session.check).toHaveBeenLastCalledWith(
        0,
        expect.objectContaining({
          indicators: [{ column: 2, label: 'Выпуск', unit: 'млн руб.', isCount: true }],
        }),
        DETAILS,
      ),
    );
  });

  it('says in one sentence why a file cannot be used, and takes another', async () => {
    const open = vi
      .fn<ImportSession['open']>()
      .mockRejectedValueOnce(new ImportError('tooLarge', { limit: 67_108_864, actual: 209_715_200 }))
      .mockResolvedValueOnce(OPENED);
    const { choose } = await openDialog({ open });
    await choose();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Размер файла 200 МБ, допустимо не более 64 МБ.');
    expect(alert).toHaveTextContent('Данные на экране не изменились.');
    await choose('Выбрать другой файл');
    expect(await screen.findByText('register.csv')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('stops reading when it is cancelled, and ignores what still arrives', async () => {
    let answer: (opened: OpenedSummary) => void = () => undefined;
    const open: ImportSession['open'] = (_, onProgress) => {
      onProgress(0.4);
      return new Promise((resolve) => (answer = resolve));
    };
    const { choose, session, user } = await openDialog({ open });
    await choose();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4');
    await user.click(screen.getByRole('button', { name: 'Отменить' }));
    expect(session.cancel).toHaveBeenCalled();
    // eslint-disable-next-line @typescript-eslint/require-await -- only so does act wait for what follows
    await act(async () => answer(OPENED));
    expect(screen.getByLabelText('Выбрать файл')).toBeInTheDocument();
  });

  it('shows what was read even where the last of the progress arrives behind it', async () => {
    let report: (share: number) => void = () => undefined;
    const open: ImportSession['open'] = (_, onProgress) => {
      report = onProgress;
      return Promise.resolve(OPENED);
    };
    const { choose } = await openDialog({ open });
    await choose();
    expect(await screen.findByText('register.csv')).toBeInTheDocument();
    act(() => report(1));
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByText('register.csv')).toBeInTheDocument();
  });

  it('has words for every reason, in both languages', async () => {
    const { importEn } = await import('../../src/i18n/features/import.en');
    for (const words of [importRu, importEn]) {
      for (const { what, remedy } of Object.values(words.errors)) {
        expect(what({ limit: 1, actual: 2, format: 'PNG' })).not.toMatch(/undefined|NaN|!/);
        expect(remedy).not.toBe('');
      }
    }
  });
});

describe("one's own data set among the others", () => {
  const entry = { id: 'own-20310509-k3f9', title: { ru: 'Реестр', en: 'Register' }, isKept: true };
  const renderControls = async (isKept: boolean) => {
    const onRemove = vi.fn();
    const onSave = vi.fn(() => Promise.resolve());
    const rendered = await renderPanel(
      <ImportWordsProvider value={importRu}>
        <OwnDatasetControls entry={{ ...entry, isKept }} onRemove={onRemove} onSave={onSave} />
      </ImportWordsProvider>,
    );
    return { ...rendered, onRemove, onSave };
  };

  it('is marked, and offered even beside a single other', async () => {
    await renderPanel(
      <DatasetPicker datasets={[{ id: 'found', title: { ru: 'Источники', en: 'Sources' } }]} own={[entry]} />,
    );
    expect(screen.getByRole('radio', { name: 'Реестр (ваш файл)' })).toBeInTheDocument();
  });

  it('is removed only after a question, which leaves the focus where it was', async () => {
    const { user, onRemove } = await renderControls(true);
    await user.click(screen.getByRole('button', { name: 'Удалить' }));
    expect(onRemove).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Оставить' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Оставить' }));
    expect(screen.getByRole('button', { name: 'Удалить' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Удалить' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Удалить' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('can be removed though it cannot be read', async () => {
    const onRemove = vi.fn();
    const { user } = await renderPanel(
      <ImportWordsProvider value={importRu}>
        <OwnDatasetControls entry={entry} onRemove={onRemove} onSave={null} />
      </ImportWordsProvider>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Набор «Реестр» не открывается');
    expect(screen.queryByRole('button', { name: 'Сохранить файлами' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Удалить' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Удалить' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('says what to write into the configuration once it is saved', async () => {
    const { user } = await renderControls(true);
    await user.click(screen.getByRole('button', { name: 'Сохранить файлами' }));
    const json = (await screen.findByText(/"adapter"/)).textContent;
    expect(JSON.parse(json)).toEqual({
      id: 'data-20310509-k3f9',
      title: entry.title,
      adapter: 'bundle',
      url: 'data/data-20310509-k3f9/',
    });
  });

  it('says that it will be gone with the page where the browser could not keep it', async () => {
    await renderControls(false);
    expect(screen.getByText(importRu.own.notKept)).toBeInTheDocument();
  });

  it('tells a link to a data set of another browser from a mistyped address', async () => {
    await renderPanel(<ViewNotes />, {
      notes: [
        { parameter: 'dataset', value: entry.id },
        { parameter: 'region', value: 'XX' },
      ],
    });
    expect(screen.getByRole('status')).toHaveTextContent(
      /хранится только в браузере, где его загрузили; показан основной набор. Значение в адресе не распознано и не учтено: регион: «XX»/,
    );
  });
});
