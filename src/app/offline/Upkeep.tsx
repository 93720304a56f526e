import { useEffect, useState } from 'react';
import { untilUpdateMayApply } from '../../data/updateGate';
import { standLog } from '../../stand/watch/eventLog';
import type { StandMode } from '../requestedMode';
import { keepOffline } from './keepOffline';
import { UpdateNote } from './UpdateNote';
import { VersionCorner } from './VersionCorner';
import { whenQuiet } from './whenQuiet';

interface UpkeepProps {
  readonly mode: StandMode | null;
}

type Apply = () => void;

/** Keeps the atlas for the time without a network and brings newer builds, without disturbing who is looking at it. */
export function Upkeep({ mode }: UpkeepProps) {
  const [update, setUpdate] = useState<Apply | null>(null);
  useEffect(() => {
    // Files of the development server change under the worker's hands; without HTTPS there is none.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const onUpdate = (apply: Apply) => {
      if (mode === 'kiosk') void untilUpdateMayApply().then(apply);
      // In front of an audience nothing asks for anything: the update comes with the next start.
      else if (mode === null) setUpdate(() => apply);
    };
    // A stand has the machine to itself: its copy must not give way to a full disk. Elsewhere a browser may ask about it.
    if (mode !== null) void navigator.storage.persist().catch(() => false);
    void whenQuiet().then(() =>
      keepOffline(navigator.serviceWorker, new URL('sw.js', document.baseURI).href, {
        report: standLog.report,
        onUpdate,
        reload: () => {
          standLog.flush();
          location.reload();
        },
      }),
    );
  }, [mode]);
  return (
    <>
      <VersionCorner />
      <UpdateNote apply={update} onDismiss={() => setUpdate(null)} />
    </>
  );
}
