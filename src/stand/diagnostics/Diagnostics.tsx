import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { DiagnosticsDialogProps } from './DiagnosticsDialog';
import { watchLongPress } from './watchLongPress';

const DiagnosticsDialog = lazy(() =>
  import('./DiagnosticsDialog').then(({ DiagnosticsDialog: dialog }) => ({ default: dialog })),
);

/** The hidden page of a stand: the top left corner held for three seconds, or Ctrl+Alt+D. */
export function Diagnostics({ readVersion }: Pick<DiagnosticsDialogProps, 'readVersion'>) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const open = () => setOpen(true);
    const onKeyDown = (event: KeyboardEvent) => {
      // By the place of the key: a Russian keyboard writes another letter there.
      if (event.code !== 'KeyD' || !event.ctrlKey || !event.altKey) return;
      event.preventDefault();
      open();
    };
    const stop = watchLongPress(window, open);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stop();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <DiagnosticsDialog readVersion={readVersion} onClose={close} />
    </Suspense>
  );
}
