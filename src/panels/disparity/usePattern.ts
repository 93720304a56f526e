import { useEffect, useState } from 'react';
import type { AskPattern } from '../../data/statisticsSession';
import type { Pattern, PatternJob } from '../../domain/disparityPattern';

export type PatternState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly pattern: Pattern };

const PENDING: PatternState = { kind: 'pending' };

/** What is found for the job in force; an answer to an earlier one is never shown. */
export function usePattern(job: PatternJob, ask: AskPattern): PatternState {
  const [answer, setAnswer] = useState<{ readonly job: PatternJob; readonly state: PatternState } | null>(
    null,
  );
  useEffect(() => {
    const asking = new AbortController();
    const tell = (state: PatternState) => {
      if (!asking.signal.aborted) setAnswer({ job, state });
    };
    ask(job, asking.signal).then(
      (pattern) => tell({ kind: 'found', pattern }),
      () => tell({ kind: 'failed' }),
    );
    return () => asking.abort();
  }, [job, ask]);
  return answer?.job === job ? answer.state : PENDING;
}
