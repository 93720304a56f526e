import { useId, type ReactNode } from 'react';
import { PATTERN_OPTIONS } from '../../domain/disparityPattern';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';
import type { PatternState } from './usePattern';

interface PatternSectionProps {
  readonly state: PatternState;
  /** Absent: who lies beside whom. */
  readonly heading?: string;
  /** What is said before the search is through. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Frame of what the worker finds: that it works, that it failed, or the result. */
export function PatternSection({ state, heading, lead, children }: PatternSectionProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const id = useId();
  const { permutations, seed } = PATTERN_OPTIONS;
  return (
    <section className="disparity__section" aria-labelledby={id} aria-busy={state.kind === 'pending'}>
      <h2 id={id} className="disparity__heading">
        {heading ?? words.placeHeading}
      </h2>
      {lead}
      <p className="disparity__status" role="status">
        {state.kind === 'pending' && words.pending}
        {state.kind === 'failed' && words.failed}
        {/* A seed is a name, not an amount: no grouping of digits. */}
        {state.kind === 'found' && words.method(format.number(permutations), String(seed))}
      </p>
      {children}
    </section>
  );
}
