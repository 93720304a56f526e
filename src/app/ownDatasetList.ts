import { listOwnDatasets } from '../data/ownDatasets';
import { setOwnDatasets } from '../state/ownDatasetStore';

/** Looks into the browser's storage and lists what is there. */
export async function listAll(): Promise<void> {
  setOwnDatasets(await listOwnDatasets());
}

/**
 * Lists what is there, without the data set asked for where it cannot be loaded: a copy that another version of the
 * atlas wrote otherwise must not take the whole page with it.
 */
export async function listUsable(askedId: string, load: () => Promise<unknown>): Promise<void> {
  const entries = await listOwnDatasets();
  const isUsable =
    entries.some(({ id }) => id === askedId) &&
    (await load().then(
      () => true,
      () => false,
    ));
  setOwnDatasets(isUsable ? entries : entries.filter(({ id }) => id !== askedId));
}
