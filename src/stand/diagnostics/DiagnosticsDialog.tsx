import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { useModal } from '../../ui/useModal';
import { beginAnew } from '../watch/beginAnew';
import { standLog } from '../watch/eventLog';
import { standAddress } from '../watch/standAddress';
import { DIAGNOSTICS_WORDS } from './diagnosticsWords';
import { EventTable } from './EventTable';
import { MachineRows } from './MachineRows';
import { useMachine } from './useMachine';
import './DiagnosticsDialog.css';

export interface DiagnosticsDialogProps {
  /** Of the build; `null`: not known. */
  readonly readVersion: () => Promise<string | null>;
  readonly onClose: () => void;
}

/** For the technician of a stand: how it is, and what has befallen it. */
export function DiagnosticsDialog({ readVersion, onClose }: DiagnosticsDialogProps) {
  const { format } = useI18n();
  const words = DIAGNOSTICS_WORDS[format.language];
  const dialog = useModal();
  const machine = useMachine();
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    void readVersion().then(setVersion);
  }, [readVersion]);
  const save = () => {
    const report = { savedAt: new Date().toISOString(), version, machine, events: standLog.read() };
    saveFile(
      new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }),
      'stand-diagnostics.json',
    );
  };
  return (
    <dialog ref={dialog} className="diagnostics" aria-labelledby="diagnostics-title" onClose={onClose}>
      <h2 id="diagnostics-title" className="diagnostics__title">
        {words.title}
      </h2>
      <p className="diagnostics__actions">
        <Button variant="solid" onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
        <Button onClick={save}>{words.save}</Button>
        <Button onClick={standLog.clear}>{words.clear}</Button>
        <Button onClick={() => void beginAnew(standAddress(location.href), 'asked for')}>
          {words.reload}
        </Button>
      </p>
      <h3 className="diagnostics__heading">{words.state}</h3>
      <MachineRows machine={machine} version={version} />
      <h3 className="diagnostics__heading">{words.events}</h3>
      <EventTable />
    </dialog>
  );
}
