import { installWatchdogs } from '../stand/watch/watchdogs';
import { holdUpdatesWhileInUse } from './holdUpdates';
import type { StandMode } from './requestedMode';

/** What a stand needs before anything of it is on screen: a start that fails is watched over too. */
export function prepareStand(mode: StandMode): void {
  const root = document.getElementById('root');
  if (root !== null) installWatchdogs(root);
  if (mode === 'kiosk') holdUpdatesWhileInUse();
}
