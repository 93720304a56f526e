import type { RendererWanted } from '../map/chooseRenderer';

/** `?renderer=gl|svg` forces a painter; it steers the page and is not part of the view. */
export function requestedRenderer(): RendererWanted {
  if (typeof location === 'undefined') return 'auto';
  const asked = new URLSearchParams(location.search).get('renderer');
  return asked === 'gl' || asked === 'svg' ? asked : 'auto';
}
