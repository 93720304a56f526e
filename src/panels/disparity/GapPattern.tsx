import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { AskPattern } from '../../data/statisticsSession';
import type { PatternJob } from '../../domain/disparityPattern';
import type { GapKnown } from '../../domain/gap';
import { selectGapCrossing } from '../../domain/gapCrossing';
import type { ProvenanceTarget } from '../../domain/provenance';
import { useI18n } from '../../i18n/I18nContext';
import { inBoth } from '../gap/gapWords';
import { CrossedJoinsCard } from './CrossedJoinsCard';
import { CrossTableCard } from './CrossTableCard';
import { useDisparityWords } from './disparityWords';
import { ExcludedNote } from './ExcludedNote';
import { JoinsCard } from './JoinsCard';
import { MeasuredProvider } from './measured';
import { PatternSection } from './PatternSection';
import { usePattern } from './usePattern';

interface GapPatternProps {
  readonly gap: GapKnown;
  readonly askPattern: AskPattern;
}

/** Whether the gap lies beside itself, and whether the programme is where it is. */
export function GapPattern({ gap, askPattern }: GapPatternProps) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const crossing = useMemo(() => selectGapCrossing(gap), [gap]);
  const { answers, inGap, unknown, crossed } = crossing;
  const job = useMemo(
    (): PatternJob => ({
      kind: 'gap',
      regions: geography.regions,
      answers,
      pairs: crossed.kind === 'table' ? crossed.pairs : [],
    }),
    [geography, answers, crossed],
  );
  const state = usePattern(job, askPattern);
  const found = state.kind === 'found' && state.pattern.kind === 'gap' ? state.pattern : null;
  const target: ProvenanceTarget = {
    kind: 'regionSet',
    label: inBoth((both) => both.compliances.none),
    places: [],
    definitions: [inBoth((both) => both.definition), gap.programme.definition],
    regionIds: inGap.map(({ region }) => region.id),
    of: gap.regions.length,
    sourceIds: [...new Set(gap.regions.flatMap(({ sourceIds }) => sourceIds))],
  };
  // A scenario that was made so shows nothing by being so.
  const isByConstruction =
    dataset.illustrativeNotice !== null && crossed.kind === 'table' && crossed.association.phi === 1;
  const left = answers.length - inGap.length;
  return (
    <MeasuredProvider value={target}>
      <PatternSection
        state={state}
        heading={words.gapHeading}
        lead={
          <p>
            {words.gapCounted(inGap.length, format.number(inGap.length), left, format.number(left))}
            {unknown > 0 && ` ${words.gapUnknown(unknown, format.number(unknown))}`}
          </p>
        }
      >
        <CrossTableCard gap={gap} crossed={crossed} isByConstruction={isByConstruction} />
        {found !== null && (
          <>
            {found.joins === null ? (
              <p>{words.gapAlike}</p>
            ) : (
              <>
                <ExcludedNote excluded={found.joins.excluded} islands={found.islands} />
                <JoinsCard
                  text={words.measures.gapJoins}
                  joins={found.joins}
                  label={words.gapLabel}
                  otherwise={words.gapBothNo}
                />
              </>
            )}
            {found.crossed !== null && (
              <CrossedJoinsCard crossed={found.crossed} isByConstruction={isByConstruction} />
            )}
          </>
        )}
      </PatternSection>
    </MeasuredProvider>
  );
}
