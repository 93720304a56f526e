import { createRoot } from 'react-dom/client';
import { RestPage } from './RestPage';

/** Covers whatever is left of the page; a root of its own, for the page's may be what failed. */
export function showRest(until: number, onWake: () => void): void {
  const container = document.createElement('div');
  document.body.append(container);
  createRoot(container).render(<RestPage until={new Date(until)} onWake={onWake} />);
}
