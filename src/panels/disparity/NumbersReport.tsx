import { useMemo, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { AskPattern } from '../../data/statisticsSession';
import { LEAST_KNOWN, type DisparityNumbers } from '../../domain/disparity';
import { measureDisparity, shareOfLowest } from '../../domain/disparityMeasures';
import {
  countClustered,
  groupClusters,
  type ClusterRule,
  type PatternJob,
} from '../../domain/disparityPattern';
import { useI18n } from '../../i18n/I18nContext';
import { CountsNote } from './CountsNote';
import { useDisparityWords } from './disparityWords';
import { KeyFigures } from './KeyFigures';
import { LorenzSection } from './LorenzSection';
import { MeasuredProvider } from './measured';
import { MeasureCards, ZeroCard } from './MeasureCards';
import { NumbersPattern } from './NumbersPattern';
import { TheilCard } from './TheilCard';
import { usePattern } from './usePattern';

interface NumbersReportProps {
  readonly numbers: DisparityNumbers;
  readonly askPattern: AskPattern;
}

/** An indicator of numbers: the shortest answer first, then each measure, then who lies beside whom. */
export function NumbersReport({ numbers, askPattern }: NumbersReportProps) {
  const words = useDisparityWords();
  const { counts, isIncomplete } = numbers;
  if (counts.known >= LEAST_KNOWN) return <EnoughReport numbers={numbers} askPattern={askPattern} />;
  return (
    <header className="disparity__header">
      <p className="disparity__summary">{words.tooFew}</p>
      <CountsNote counts={counts} caution={isIncomplete ? words.incomplete : null} />
    </header>
  );
}

function EnoughReport({ numbers, askPattern }: NumbersReportProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const measures = useMemo(() => measureDisparity(numbers), [numbers]);
  const job = useMemo(
    (): PatternJob => ({ kind: 'numbers', regions: geography.regions, values: numbers.values }),
    [geography, numbers],
  );
  const pattern = usePattern(job, askPattern);
  const [rule, setRule] = useState<ClusterRule>('none');
  const local = pattern.kind === 'found' && pattern.pattern.kind === 'numbers' ? pattern.pattern.local : null;
  const groups = useMemo(() => (local === null ? null : groupClusters(local, rule)), [local, rule]);
  const { counts, isIncomplete } = numbers;
  const top = measures?.leading.ids.length ?? 0;
  const summary =
    measures === null
      ? words.undefinedMeasures
      : words.summary(
          format.percent(shareOfLowest(measures.lorenz, 0.5), 1),
          format.percent(measures.leading.share, 1),
          top,
          format.number(top),
        );
  return (
    <MeasuredProvider value={{ kind: 'indicator', indicatorId: numbers.indicator.id }}>
      <header className="disparity__header">
        <p className="disparity__summary">{summary}</p>
        {measures !== null && numbers.areRates && <p>{words.sumOfRates}</p>}
        <CountsNote counts={counts} caution={isIncomplete ? words.incomplete : null} />
      </header>
      <KeyFigures
        measures={measures}
        pattern={pattern}
        clustered={groups === null ? null : countClustered(groups)}
      />
      {measures !== null && <LorenzSection measures={measures} numbers={numbers} />}
      <div className="disparity__measures">
        {measures !== null && <MeasureCards numbers={numbers} measures={measures} />}
        <ZeroCard numbers={numbers} />
        {measures !== null && measures.theil !== null && (
          <TheilCard theil={measures.theil} areRates={numbers.areRates} />
        )}
      </div>
      <NumbersPattern state={pattern} groups={groups} rule={rule} onRule={setRule} />
    </MeasuredProvider>
  );
}
