import type { AskPattern } from '../../data/statisticsSession';
import type { PatternJob } from '../../domain/disparityPattern';
import { useDisparityWords } from './disparityWords';
import { ExcludedNote } from './ExcludedNote';
import { JoinsCard } from './JoinsCard';
import { PatternSection } from './PatternSection';
import { usePattern } from './usePattern';

interface AnswersPatternProps {
  readonly job: PatternJob;
  /** The class asked about. */
  readonly label: string;
  readonly askPattern: AskPattern;
}

/** Whether yes lies beside yes, and no beside no. */
export function AnswersPattern({ job, label, askPattern }: AnswersPatternProps) {
  const words = useDisparityWords();
  const state = usePattern(job, askPattern);
  const found = state.kind === 'found' && state.pattern.kind === 'answers' ? state.pattern : null;
  return (
    <PatternSection state={state}>
      {found !== null && found.joins === null && <p>{words.allSame}</p>}
      {found !== null && found.joins !== null && (
        <>
          <ExcludedNote excluded={found.joins.excluded} islands={found.islands} />
          <JoinsCard text={words.measures.joins} joins={found.joins} label={label} otherwise={words.bothNo} />
        </>
      )}
    </PatternSection>
  );
}
