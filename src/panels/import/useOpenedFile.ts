import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportSession } from '../../data/import/importSession';
import type { OpenedSummary } from '../../data/import/workerDesk';

export type FileStage =
  /** `failure`: why the last file could not be used; `null`: none has been tried. */
  | { readonly kind: 'choosing'; readonly failure: { readonly error: unknown } | null }
  /** `share`: how much has been read, 0…1. */
  | { readonly kind: 'opening'; readonly fileName: string; readonly share: number }
  | {
      readonly kind: 'opened';
      readonly file: File;
      readonly opened: OpenedSummary;
      readonly session: ImportSession;
    };

/** One file at a time: another one, or leaving, stops what is under way with the last. */
export function useOpenedFile(createSession: () => ImportSession) {
  const [stage, setStage] = useState<FileStage>({ kind: 'choosing', failure: null });
  const current = useRef<ImportSession | null>(null);
  const stop = useCallback(() => {
    current.current?.cancel();
    current.current = null;
  }, []);
  const open = useCallback(
    (file: File) => {
      stop();
      const session = createSession();
      current.current = session;
      const show = (next: FileStage) => {
        // What a session that was stopped still has to say concerns nobody.
        if (current.current === session) setStage(next);
      };
      let isOpening = true;
      // Progress comes by a channel of its own: the last of it may arrive behind the result.
      const showProgress = (share: number) => {
        if (isOpening) show({ kind: 'opening', fileName: file.name, share });
      };
      showProgress(0);
      session
        .open(file, showProgress)
        .finally(() => {
          isOpening = false;
        })
        .then(
          (opened) => show({ kind: 'opened', file, opened, session }),
          (error: unknown) => {
            show({ kind: 'choosing', failure: { error } });
            if (current.current === session) stop();
          },
        );
    },
    [createSession, stop],
  );
  const cancel = useCallback(() => {
    stop();
    setStage({ kind: 'choosing', failure: null });
  }, [stop]);
  useEffect(() => stop, [stop]);
  return { stage, open, cancel };
}
