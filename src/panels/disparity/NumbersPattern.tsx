import { verdictOf, type ClusterRule, type Clusters } from '../../domain/disparityPattern';
import type { SpatialAutocorrelation } from '../../domain/statistics/moran';
import { useI18n } from '../../i18n/I18nContext';
import { ClusterCard } from './ClusterCard';
import { useDisparityWords } from './disparityWords';
import { ExcludedNote } from './ExcludedNote';
import { MeasureCard } from './MeasureCard';
import { PatternSection } from './PatternSection';
import type { PatternState } from './usePattern';

interface NumbersPatternProps {
  readonly state: PatternState;
  /** The clusters under the rule in force; `null`: none are known. */
  readonly groups: Clusters | null;
  readonly rule: ClusterRule;
  readonly onRule: (rule: ClusterRule) => void;
}

/** Whether like lies beside like: over all, and where. */
export function NumbersPattern({ state, groups, rule, onRule }: NumbersPatternProps) {
  const words = useDisparityWords();
  const pattern = state.kind === 'found' && state.pattern.kind === 'numbers' ? state.pattern : null;
  const { autocorrelation = null, local = null, islands = [] } = pattern ?? {};
  return (
    <PatternSection state={state}>
      {pattern !== null && (autocorrelation === null || local === null) && <p>{words.noPattern}</p>}
      {autocorrelation !== null && local !== null && groups !== null && (
        <>
          <ExcludedNote excluded={autocorrelation.excluded} islands={islands} />
          <div className="disparity__measures">
            <Autocorrelation found={autocorrelation} />
            <ClusterCard local={local} groups={groups} rule={rule} onRule={onRule} />
          </div>
        </>
      )}
    </PatternSection>
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
