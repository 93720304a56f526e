import { proxy, wrap, type Endpoint, type Remote } from 'comlink';
import {
  ImportError,
  type BuiltDataset,
  type ImportDetails,
  type ImportReport,
  type Mapping,
} from './contract';
import { checkFileSize } from './openFileSize';
import type { OpenedSummary } from './workerDesk';
import {
  LONG_LISTS,
  type ImportSetting,
  type ImportWorkerApi,
  type LongList,
  type Outcome,
} from './workerMessages';

/** A worker, or what stands for one. */
export type ImportThread = Endpoint & { readonly terminate: () => void };

/** One file on its way to become a data set. Everything that grows with the file is done in a worker. */
export interface ImportSession {
  /** @throws ImportError where the file cannot be used at all. */
  readonly open: (file: File, onProgress: (share: number) => void) => Promise<OpenedSummary>;
  /** Reads the rows of a sheet; `build` then speaks of this reading. */
  readonly check: (sheet: number, mapping: Mapping, details: ImportDetails) => Promise<ImportReport>;
  /** The data set of the last `check`, or of a data set file, under the id and the title of the details. */
  readonly build: (details: ImportDetails) => Promise<BuiltDataset>;
  /** Ends the worker at once; whatever is under way fails as cancelled. */
  readonly cancel: () => void;
}

/**
 * Starts a session; the worker starts with the first file.
 * @param startThread makes the worker; another one in tests.
 */
export function createImportSession(
  setting: ImportSetting,
  startThread: () => ImportThread = startWorker,
): ImportSession {
  let thread: ImportThread | null = null;
  let api: Remote<ImportWorkerApi> | null = null;
  let fail: (reason: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  // Nobody may be waiting when it fails.
  failed.catch(() => undefined);

  const worker = (): Remote<ImportWorkerApi> => {
    if (api !== null) return api;
    thread = startThread();
    // Its script did not load, or it ran out of memory: no answer will come.
    thread.addEventListener('error', (event) =>
      fail(new Error('The import worker failed', { cause: event })),
    );
    api = wrap<ImportWorkerApi>(thread);
    return api;
  };
  const ask = async <T>(question: Promise<Outcome<T>>): Promise<T> => {
    const outcome = await Promise.race([question, failed]);
    if (outcome.isOk) return outcome.value;
    throw new ImportError(outcome.code, outcome.params);
  };

  return {
    open: async (file, onProgress) => {
      checkFileSize(file.size);
      return ask(worker().open(setting, file, file.name, proxy(onProgress)));
    },
    check: (sheet, mapping, details) => ask(worker().check(sheet, mapping, details)),
    build: async (details) => {
      const { build, head, lengths } = await ask(worker().build(details));
      const items = async (list: LongList) => {
        const all: unknown[] = [];
        // One message at a time: between two of them the page is free.
        while (all.length < lengths[list]) {
          all.push(...(await Promise.race([worker().items(build, list, all.length), failed])));
        }
        return all;
      };
      const lists: Partial<Record<LongList, unknown[]>> = {};
      for (const list of LONG_LISTS) if (lengths[list] > 0) lists[list] = await items(list);
      void worker().release(build);
      return { ...head, dataset: { ...head.dataset, ...lists } as BuiltDataset['dataset'] };
    },
    cancel: () => {
      thread?.terminate();
      fail(new ImportError('cancelled'));
    },
  };
}

function startWorker(): ImportThread {
  return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
}
