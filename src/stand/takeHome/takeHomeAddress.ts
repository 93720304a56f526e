import type { TakeHome } from '../../data/standConfig';
import { isOwnDatasetId } from '../../domain/ownDataset';
import { defaultView, type ViewState } from '../../domain/view';
import { encodeView } from '../../state/urlCodec';

/**
 * The public address of a view.
 * @param indicatorId what the view's data set shows first, which an address leaves out.
 * @returns `null` where nobody else can open the view: its data set is in this browser alone.
 */
export function takeHomeAddress(view: ViewState, indicatorId: string, takeHome: TakeHome): string | null {
  if (isOwnDatasetId(view.datasetId)) return null;
  const search = encodeView(view, defaultView(takeHome.language, takeHome.datasetId, indicatorId));
  const url = new URL(takeHome.url);
  // The address of the installation may carry parameters of its own.
  if (search !== '') url.search = url.search === '' ? search : `${url.search}&${search.slice(1)}`;
  return url.href;
}
