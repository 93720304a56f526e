import { installWatchdogs } from '../stand/watch/watchdogs';

/** What a stand needs before anything of it is on screen: a start that fails is watched over too. */
export function prepareStand(): void {
  const root = document.getElementById('root');
  if (root !== null) installWatchdogs(root);
}
