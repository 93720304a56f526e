import type { RegionId } from '../../domain/geography';
import { DifferenceTable } from './DifferenceTable';
import { DistrictTotals } from './DistrictTotals';
import { ImportFailure } from './FileChooser';
import { ImportSection } from './ImportSection';
import { useImportWords } from './ImportWordsContext';
import { openRegionsOf } from './openRegions';
import { ProblemList } from './ProblemList';
import { RegionChoices } from './RegionChoices';
import { ReportFigures } from './ReportFigures';
import type { CheckState } from './useCheck';

interface ReportStepProps {
  readonly check: CheckState;
  readonly regionChoices: Readonly<Record<string, RegionId>>;
  readonly onChooseRegion: (text: string, regionId: RegionId | null) => void;
}

/** What the file would become, told before anything changes. */
export function ReportStep({ check, regionChoices, onChooseRegion }: ReportStepProps) {
  const words = useImportWords();
  if (check.kind === 'checking') {
    return <p className="import-hint">{words.checking}</p>;
  }
  if (check.kind === 'failed') return <ImportFailure error={check.error} />;
  const { report, built, difference } = check;
  return (
    <ImportSection heading={words.report.title}>
      {report === null ? null : (
        <>
          <ReportFigures intake={report.intake} />
          {report.intake.unmatched > 0 && (
            <p className="import-hint">{words.report.unmatchedHint(report.unmatchedNames.join(', '))}</p>
          )}
          <RegionChoices
            open={openRegionsOf(report.intake.problems, regionChoices)}
            onChoose={onChooseRegion}
          />
          <ProblemList intake={report.intake} />
        </>
      )}
      <div className="import-tables">
        {report !== null && <DistrictTotals report={report} />}
        {difference !== null && <DifferenceTable difference={difference} />}
      </div>
      {report === null && built !== null && (
        <p role="status">
          {words.ready(
            built.dataset.objects.length,
            built.dataset.indicators.filter((indicator) => !('measureOf' in indicator)).length,
          )}
        </p>
      )}
    </ImportSection>
  );
}
