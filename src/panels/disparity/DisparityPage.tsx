import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { createAskPattern, type AskPattern } from '../../data/statisticsSession';
import { selectDisparity } from '../../domain/disparity';
import { selectGap } from '../../domain/gap';
import { useI18n } from '../../i18n/I18nContext';
import { useRegionFilter } from '../../state/viewParts';
import { Button } from '../../ui/Button';
import { PrintedHead } from '../figures/PrintedHead';
import { ClassesReport } from './ClassesReport';
import './DisparityPage.css';
import { useDisparityWords } from './disparityWords';
import { GapPattern } from './GapPattern';
import { NumbersReport } from './NumbersReport';
import { PrintedFilter } from './PrintedFilter';
import { PrintedSources } from './PrintedSources';

interface DisparityPageProps {
  readonly indicatorId: string;
  /** Another one in tests. */
  readonly askPattern?: AskPattern;
}

const ASK_WORKER = createAskPattern();

/** How uneven the chosen indicator is, and where. */
export function DisparityPage({ indicatorId, askPattern = ASK_WORKER }: DisparityPageProps) {
  const { dataset, geography } = useAtlas();
  const words = useDisparityWords();
  const { format } = useI18n();
  const filter = useRegionFilter();
  const disparity = useMemo(
    () => selectDisparity(dataset, geography, { ...filter, indicatorId }),
    [dataset, geography, filter, indicatorId],
  );
  // Numbers are not asked whether they are the gap.
  const gap = useMemo(
    () => (disparity.kind === 'classes' ? selectGap(dataset, geography, { ...filter, indicatorId }) : null),
    [disparity, dataset, geography, filter, indicatorId],
  );
  return (
    <article className="disparity" aria-label={words.heading}>
      <PrintedHead
        title={`${words.heading}: ${format.pick(disparity.indicator.question)}`}
        sayCompiled={words.compiled}
        sayAddress={words.address}
      >
        <PrintedFilter />
      </PrintedHead>
      <div className="disparity__top">
        <h2 className="disparity__title">{words.heading}</h2>
        <Button variant="quiet" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      {disparity.kind === 'numbers' ? (
        <NumbersReport numbers={disparity} askPattern={askPattern} />
      ) : (
        <>
          <ClassesReport key={indicatorId} classes={disparity} askPattern={askPattern} />
          {gap?.kind === 'known' && <GapPattern gap={gap} askPattern={askPattern} />}
        </>
      )}
      <PrintedSources indicatorId={indicatorId} />
    </article>
  );
}
