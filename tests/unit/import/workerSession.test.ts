import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { IMPORT_LIMITS, type ImportDetails, type Mapping } from '../../../src/data/import/contract';
import { createImportSession } from '../../../src/data/import/importSession';
import { createWorkerApi } from '../../../src/data/import/workerApi';
import { ITEMS_A_MESSAGE, type ImportSetting } from '../../../src/data/import/workerMessages';
import { parseDataset } from '../../../src/data/toDataset';
import { recognitionOf } from '../../../src/data/toRecognition';
import { fictionalDataset } from '../../../mocks/fixtures/fictionalFiles';
import { parseGeography } from '../../../src/data/toGeography';
import { fictionalGeography as wireGeography } from '../../../mocks/fixtures/fictionalFiles';

const geography = parseGeography(wireGeography, 'geography');
const setting: ImportSetting = { geography, recognitionUrl: null, boundariesUrl: null };
const regionName = geography.regions[0]!.name.ru;

const details: ImportDetails = {
  id: 'own-1',
  title: 'Реестр',
  sourceTitle: 'Министерство',
  asOf: '2020-12-31',
  confidence: 'high',
  isComplete: true,
  regionChoices: {},
  origin: 'parks.csv',
  sourceUrl: null,
};

const mapping: Mapping = { shape: 'objects', headingRow: 0, fields: { name: 0, region: 1 } };

const fileOf = (text: string, name = 'parks.csv'): File => new File([text], name);
const parks = (count: number): File => {
  const rows = Array.from({ length: count }, (_, index) => `Парк ${index};${regionName}`);
  return fileOf(['Название;Регион', ...rows].join('\n'));
};

const threads: FakeThread[] = [];
type FakeThread = ReturnType<typeof startThread>;

/** A thread that is none, over a real message channel: everything crosses it as a copy. */
function startThread(shouldAnswer = true) {
  const { port1, port2 } = new MessageChannel();
  const state = {
    isTerminated: false,
    itemMessages: 0,
    crash: () => port1.dispatchEvent(new Event('error')),
  };
  if (shouldAnswer) {
    const api = createWorkerApi((given) =>
      Promise.resolve({
        geography: given.geography,
        recognition: recognitionOf(given.geography),
        locate: null,
      }),
    );
    const counted = {
      ...api,
      items: (...asked: Parameters<typeof api.items>) => {
        state.itemMessages += 1;
        return api.items(...asked);
      },
    };
    expose(counted, port2);
  }
  const terminate = () => {
    state.isTerminated = true;
    port1.close();
    port2.close();
  };
  return Object.assign(port1, { state, terminate });
}

function startSession(shouldAnswer?: boolean) {
  return createImportSession(setting, () => {
    const thread = startThread(shouldAnswer);
    threads.push(thread);
    return thread;
  });
}

afterEach(() => {
  for (const thread of threads.splice(0)) thread.terminate();
});

describe('a session', () => {
  it('opens, checks and builds; long lists come piece by piece, in order', async () => {
    const count = 2 * ITEMS_A_MESSAGE + 1;
    const session = startSession();
    const shares: number[] = [];
    const opened = await session.open(parks(count), (share) => shares.push(share));
    expect(opened).toMatchObject({
      kind: 'tables',
      format: 'csv',
      delimiter: ';',
      sheets: [{ rowCount: count + 1 }],
    });
    expect(opened.kind === 'tables' && opened.sheets[0]?.preview).toHaveLength(20);
    const report = await session.check(0, mapping, details);
    expect(report.intake).toMatchObject({ rows: count, accepted: count, refused: 0 });
    const { dataset, statements } = await session.build(details);
    expect(dataset.objects.map(({ name }) => name.ru)).toEqual(
      Array.from({ length: count }, (_, index) => `Парк ${index}`),
    );
    expect(statements.datasetId).toBe('own-1');
    expect(parseDataset(dataset, geography, 'built').objects).toHaveLength(count);
    // Three for the objects, one for the sources.
    expect(threads[0]?.state.itemMessages).toBe(4);
    expect(shares.at(-1)).toBe(1);
  });

  it('builds as often as it is asked', async () => {
    const session = startSession();
    await session.open(parks(3), () => undefined);
    await session.check(0, mapping, details);
    const [first, second] = await Promise.all([
      session.build(details),
      session.build({ ...details, id: 'own-2' }),
    ]);
    expect([first.dataset.id, second.dataset.id]).toEqual(['own-1', 'own-2']);
    expect(second.dataset.objects).toEqual(first.dataset.objects);
  });

  it('takes a data set file under another id; words stay its own unless a title is given', async () => {
    const session = startSession();
    const file = fileOf(JSON.stringify(fictionalDataset), 'set.json');
    expect(await session.open(file, () => undefined)).toEqual({
      kind: 'dataset',
      title: fictionalDataset.title,
    });
    const same = await session.build({ ...details, title: fictionalDataset.title.ru });
    expect(same.dataset).toEqual({ ...fictionalDataset, id: 'own-1' });
    const renamed = await session.build(details);
    expect(renamed.dataset.title).toEqual({ ru: 'Реестр', en: 'Реестр' });
  });
});

describe('a session that fails', () => {
  const broken: readonly [name: string, file: File, code: string, params: object][] = [
    ['a picture', new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], 'x.csv'), 'binary', { format: 'PNG' }],
    ['nothing but delimiters', fileOf(';;\n;;'), 'noTable', {}],
    ['JSON that is no data set', fileOf('{"type":"FeatureCollection","features":[]}'), 'notADataset', {}],
    [
      'a data set of another country',
      fileOf(
        JSON.stringify({
          ...fictionalDataset,
          participations: [
            { regionId: 'XX', years: { ru: 'а', en: 'a' }, project: { ru: 'а', en: 'a' }, sourceIds: [] },
          ],
        }),
      ),
      'notADataset',
      { path: '$.participations[0].regionId', problems: 1 },
    ],
  ];
  it.each(broken)('%s: the code and its numbers cross the threads', async (_, file, code, params) => {
    await expect(startSession().open(file, () => undefined)).rejects.toMatchObject({
      name: 'ImportError',
      code,
      params,
    });
  });

  it('200 MB are refused before a worker is started', async () => {
    const huge = Object.defineProperty(fileOf('x'), 'size', { value: 200 * 1024 * 1024 });
    await expect(startSession().open(huge, () => undefined)).rejects.toMatchObject({
      code: 'tooLarge',
      params: { limit: IMPORT_LIMITS.fileBytes, actual: 200 * 1024 * 1024 },
    });
    expect(threads).toHaveLength(0);
  });

  it('cancelling ends the worker at once, and what is under way fails as cancelled', async () => {
    const session = startSession(false);
    const opening = session.open(parks(3), () => undefined);
    session.cancel();
    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    expect(threads[0]?.state.isTerminated).toBe(true);
  });

  it('a worker that dies is told of, not waited for', async () => {
    const opening = startSession(false).open(parks(3), () => undefined);
    threads[0]?.state.crash();
    await expect(opening).rejects.toThrow('The import worker failed');
  });

  it('a file that fails does not leave the rows of the one before', async () => {
    const session = startSession();
    await session.open(parks(3), () => undefined);
    await session.check(0, mapping, details);
    await expect(session.open(fileOf(''), () => undefined)).rejects.toMatchObject({ code: 'empty' });
    await expect(session.open(fileOf(';;'), () => undefined)).rejects.toMatchObject({ code: 'noTable' });
    await expect(session.build(details)).rejects.toMatchObject({ code: 'noTable' });
  });
});
