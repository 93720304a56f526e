import { listOwnDatasets, removeOwnDataset } from '../../data/ownDatasets';
import { clearClassHighlight } from '../../state/classHighlightStore';
import { setClassDraft } from '../../state/classDraftStore';
import { hoverRegion } from '../../state/hoverStore';
import { setOwnDatasets } from '../../state/ownDatasetStore';
import { viewStore } from '../../state/viewStore';

/** Data sets that a visitor has brought; those that the browser will not let go of are at least not listed. */
async function forgetOwnDatasets(): Promise<void> {
  const entries = await listOwnDatasets();
  await Promise.allSettled(entries.map(({ id }) => removeOwnDataset(id)));
  setOwnDatasets([]);
}

/** What floats above the page. */
function closeEverything(): void {
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open')) popover.hidePopover();
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
}

/**
 * Takes away whatever a visitor has left but the view itself, which the loop replaces: open windows, what was typed,
 * unfolded, sorted and moved, own data, focus, scroll.
 */
export function endSession(): void {
  closeEverything();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  hoverRegion(null);
  clearClassHighlight();
  setClassDraft(null);
  // Everything that remembers something by itself is made anew, and the map shows the whole country.
  viewStore.setState(({ session }) => ({ session: session + 1 }));
  window.scrollTo(0, 0);
  try {
    sessionStorage.clear();
  } catch {
    // Storage is forbidden here: then there is nothing in it.
  }
  // The databases of the browser may be out of order; the stand goes on.
  forgetOwnDatasets().catch(() => setOwnDatasets([]));
}
