import type { AskPattern } from '../../data/statisticsSession';
import { verdictOf, type Pattern, type PatternJob } from '../../domain/disparityPattern';
import type { SpatialAutocorrelation } from '../../domain/statistics/moran';
import { useI18n } from '../../i18n/I18nContext';
import { ClusterCard } from './ClusterCard';
import { useDisparityWords } from './disparityWords';
import { ExcludedNote } from './ExcludedNote';
import { MeasureCard } from './MeasureCard';
import { PatternSection } from './PatternSection';
import { usePattern } from './usePattern';

interface NumbersPatternProps {
  readonly job: PatternJob;
  readonly askPattern: AskPattern;
}

/** Whether like lies beside like: over all, and where. */
export function NumbersPattern({ job, askPattern }: NumbersPatternProps) {
  const state = usePattern(job, askPattern);
  return (
    <PatternSection state={state}>
      {state.kind === 'found' && state.pattern.kind === 'numbers' && <Found pattern={state.pattern} />}
    </PatternSection>
  );
}

function Found({ pattern }: { readonly pattern: Extract<Pattern, { kind: 'numbers' }> }) {
  const words = useDisparityWords();
  const { autocorrelation, local, islands } = pattern;
  if (autocorrelation === null || local === null) return <p>{words.noPattern}</p>;
  return (
    <>
      <ExcludedNote excluded={autocorrelation.excluded} islands={islands} />
      <div className="disparity__measures">
        <Autocorrelation found={autocorrelation} />
        <ClusterCard local={local} />
      </div>
    </>
  );
}

function Autocorrelation({ found: { moran, geary } }: { readonly found: SpatialAutocorrelation }) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const written = (value: number) => format.number(value, 3);
  const moranWords = { chance: words.moranChance, more: words.moranAlike, less: words.moranUnlike }[
    verdictOf(moran)
  ];
  // C is small where neighbours are alike.
  const gearyWords = { chance: words.gearyChance, less: words.gearyAlike, more: words.gearyUnlike }[
    verdictOf(geary)
  ];
  return (
    <>
      <MeasureCard text={words.measures.moran} value={written(moran.observed)}>
        <p>{moranWords(written(moran.observed), written(moran.expected), written(moran.pOneSided))}</p>
      </MeasureCard>
      <MeasureCard text={words.measures.geary} value={written(geary.observed)}>
        <p>{gearyWords(written(geary.observed), written(geary.pOneSided))}</p>
      </MeasureCard>
    </>
  );
}
