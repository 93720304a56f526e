import type { Localized } from './text';

/** What the ids of data sets begin with that a person loaded and this browser keeps. */
const OWN_PREFIX = 'own-';

/** A data set of the viewer's own, as the choice of data sets lists it. */
export interface OwnDatasetEntry {
  readonly id: string;
  readonly title: Localized;
  /** False where the browser had no room: it is gone with the page. */
  readonly isKept: boolean;
}

/** True for an id that only the browser which loaded the data set can resolve. */
export function isOwnDatasetId(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

/** An id for a data set loaded on a day; `random` tells apart those of one day. */
export function createOwnDatasetId(isoDate: string, random: string): string {
  return `${OWN_PREFIX}${isoDate.replaceAll('-', '')}-${random}`;
}

/** The id under which a deployer publishes it: everybody's now, so no longer anybody's own. */
export function publishedIdOf(ownId: string): string {
  return `data-${ownId.slice(OWN_PREFIX.length)}`;
}
