import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { readStandConfig } from '../data/standConfig';
import { DataErrorNotice } from '../panels/errors/DataErrorNotice';
import { PaneBoundary } from '../panels/errors/PaneBoundary';
import { Diagnostics } from '../stand/diagnostics/Diagnostics';
import { guardPage } from '../stand/kiosk/guardPage';
import { KioskStand } from '../stand/kiosk/KioskStand';
import { PresentStand } from '../stand/present/PresentStand';
import { WrongSettings } from '../stand/settings/WrongSettings';
import { fetchVersion } from './offline/version';
import { checkedStoryQuery, readStory } from './checkedStory';
import { openView } from './openView';
import type { StandMode } from './requestedMode';
import type { Installation } from './start';
import './StandSlot.css';

interface StandSlotProps {
  readonly installation: Installation;
  readonly mode: StandMode;
}

/** The build, as a technician writes it down. */
async function readVersion(): Promise<string | null> {
  const version = await fetchVersion();
  return version === null ? null : `${version.version} (${version.build})`;
}

/** What a stand adds to the atlas. A fault of it, or of its configuration, leaves the atlas on screen. */
export function StandSlot(props: StandSlotProps) {
  const { mode } = props;
  // Also while there is no story to tell: visitors stand before the atlas all the same.
  useEffect(() => (mode === 'kiosk' ? guardPage(() => undefined) : undefined), [mode]);
  return (
    <>
      <PaneBoundary>
        <ToldStand {...props} />
      </PaneBoundary>
      <Diagnostics readVersion={readVersion} />
    </>
  );
}

/** The story, its loop, the presenter's controls, what visitors take home. */
function ToldStand({ installation, mode }: StandSlotProps) {
  const queryClient = useQueryClient();
  // Read once: what a visitor does to the address changes nothing of the stand.
  const stand = useMemo(() => readStandConfig(installation.config, location.search), [installation]);
  const { data, error, refetch } = useQuery(checkedStoryQuery(queryClient, installation, stand));
  const open = useCallback(
    (parameters: Readonly<Record<string, string>>) =>
      openView(
        queryClient,
        installation,
        // A scene that names no data set is told on that of the stand, by its loop as by a presenter.
        new URLSearchParams({ dataset: stand.datasetId, ...parameters }).toString(),
      ),
    [queryClient, installation, stand],
  );
  const read = useCallback(
    (json: unknown, fileName: string) =>
      readStory(queryClient, installation, json, { url: fileName, datasetId: stand.datasetId }),
    [queryClient, installation, stand],
  );
  const Stand = mode === 'kiosk' ? KioskStand : PresentStand;
  return (
    <>
      <WrongSettings ignored={stand.ignored} />
      {error !== null && <DataErrorNotice error={error} onRetry={() => void refetch()} />}
      {error === null && data !== undefined && (
        <Stand stand={stand} story={data} openView={open} readStory={read} />
      )}
    </>
  );
}
