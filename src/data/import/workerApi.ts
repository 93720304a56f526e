import { ImportError, type BuiltDataset } from './contract';
import { createImportDesk, type ImportDesk } from './workerDesk';
import {
  ITEMS_A_MESSAGE,
  LONG_LISTS,
  type BuiltHead,
  type ImportSetting,
  type ImportWorkerApi,
  type LongList,
  type Outcome,
} from './workerMessages';
import type { ImportContext } from './context';

/** A bar does not show less. */
const LEAST_PROGRESS = 0.01;

/** The worker's side of a session; `loadContext` fetches what tables are read against. */
export function createWorkerApi(
  loadContext: (setting: ImportSetting) => Promise<ImportContext>,
): ImportWorkerApi {
  let desk: ImportDesk | null = null;
  const builds = new Map<number, BuiltDataset['dataset']>();
  let lastBuild = 0;
  const onDesk = (): ImportDesk => {
    if (desk === null) throw new ImportError('noTable');
    return desk;
  };
  return {
    open: (setting, file, name, onProgress) =>
      tellAsync(async () => {
        desk ??= createImportDesk(await loadContext(setting));
        return desk.open(file, name, { onProgress: inSteps(onProgress) });
      }),
    check: (sheet, mapping, details) => tell(() => onDesk().check(sheet, mapping, details)),
    build: (details) =>
      tell(() => {
        const built = onDesk().build(details);
        lastBuild += 1;
        builds.set(lastBuild, built.dataset);
        return headOf(lastBuild, built);
      }),
    items: (build, list, from) => (builds.get(build)?.[list] ?? []).slice(from, from + ITEMS_A_MESSAGE),
    release: (build) => void builds.delete(build),
  };
}

function headOf(build: number, { dataset, statements }: BuiltDataset): BuiltHead {
  const lengthOf = (list: LongList) => dataset[list]?.length ?? 0;
  const lengths = Object.fromEntries(LONG_LISTS.map((list) => [list, lengthOf(list)]));
  const empty = { objects: [], unmatchedObjects: [], sources: [] };
  const regions = dataset.unmatchedRegions === undefined ? {} : { unmatchedRegions: [] };
  return {
    build,
    head: { dataset: { ...dataset, ...empty, ...regions }, statements },
    lengths: lengths as BuiltHead['lengths'],
  };
}

function inSteps(onProgress: (share: number) => void): (share: number) => void {
  let told = -1;
  return (share) => {
    if (share - told < LEAST_PROGRESS && share < 1) return;
    told = share;
    onProgress(share);
  };
}

function tell<T>(work: () => T): Outcome<T> {
  try {
    return { isOk: true, value: work() };
  } catch (error) {
    return refusal(error);
  }
}

async function tellAsync<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { isOk: true, value: await work() };
  } catch (error) {
    return refusal(error);
  }
}

/** A fault of our own goes on as it is. */
function refusal(error: unknown): Outcome<never> {
  if (!(error instanceof ImportError)) throw error;
  return { isOk: false, code: error.code, params: error.params };
}
