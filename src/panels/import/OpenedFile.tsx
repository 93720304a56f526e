import { useMemo, useState } from 'react';
import type { BuiltDataset, ImportDetails, Mapping } from '../../data/import/contract';
import type { RegionId } from '../../domain/geography';
import type { ImportWords } from '../../i18n/features/import.ru';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { ColumnsStep } from './ColumnsStep';
import { emptyMapping, isReadable } from './columnRoles';
import { areDetailsComplete, DetailsStep } from './DetailsStep';
import { ImportFailure } from './FileChooser';
import { ImportField } from './ImportField';
import type { ImportSession } from '../../data/import/importSession';
import type { OpenedSummary, SheetSummary } from '../../data/import/workerDesk';
import { useImportWords } from './ImportWordsContext';
import { ReportStep } from './ReportStep';
import { readAndBuild, useCheck, type CheckState } from './useCheck';

interface OpenedFileProps {
  readonly file: File;
  readonly opened: OpenedSummary;
  readonly session: ImportSession;
  /** Details as far as the file tells them, under the id of the data set to be made. */
  readonly initialDetails: ImportDetails;
  /** Keeps and shows the data set. */
  readonly onAccept: (built: BuiltDataset) => Promise<void>;
  readonly onCancel: () => void;
}

/** A file that could be opened: its columns, what is to be said of it, the report, and the decision. */
export function OpenedFile(props: OpenedFileProps) {
  const { opened, session, onAccept, onCancel } = props;
  const words = useImportWords();
  const { format } = useI18n();
  const sheets = opened.kind === 'tables' ? opened.sheets : [];
  const [sheetIndex, setSheetIndex] = useState(() => indexOfBest(sheets));
  const sheet = sheets[sheetIndex];
  const [mappings, setMappings] = useState<Readonly<Record<number, Mapping>>>({});
  const mapping = sheet === undefined ? null : (mappings[sheetIndex] ?? initialMapping(sheet));
  const [details, setDetails] = useState(() =>
    opened.kind === 'dataset'
      ? { ...props.initialDetails, title: format.pick(opened.title) }
      : props.initialDetails,
  );
  const [acceptance, setAcceptance] = useState<'none' | 'running' | { readonly error: unknown }>('none');
  const table = useMemo(
    () => (mapping === null ? null : { sheet: sheetIndex, mapping }),
    [sheetIndex, mapping],
  );
  const isReady = opened.kind === 'dataset' || (mapping !== null && isReadable(mapping));
  const reading = isReady ? { session, table, details } : null;
  const check = useCheck(reading);
  const hasRows =
    check.kind === 'checked' &&
    (check.report === null ? check.built !== null : check.report.intake.accepted > 0);
  const isRunning = acceptance === 'running';
  const accept = async () => {
    if (reading === null) return;
    setAcceptance('running');
    try {
      // Built already, unless something was said of it since.
      const isBuilt = check.kind === 'checked' && check.details === details && check.built !== null;
      await onAccept(isBuilt ? check.built : await readAndBuild(reading));
    } catch (error) {
      setAcceptance({ error });
    }
  };
  const chooseRegion = (text: string, regionId: RegionId | null) => {
    const { [text]: _former, ...others } = details.regionChoices;
    setDetails({
      ...details,
      regionChoices: regionId === null ? others : { ...others, [text]: regionId },
    });
  };
  return (
    <>
      {sheets.length > 1 && (
        <ImportField label={words.sheet.heading}>
          {(ids) => (
            <select
              {...ids}
              className="import-select"
              value={sheetIndex}
              onChange={({ currentTarget }) => setSheetIndex(Number(currentTarget.value))}
            >
              {sheets.map(({ name, rowCount }, index) => (
                <option key={name} value={index}>
                  {words.sheet.option(name, rowCount)}
                </option>
              ))}
            </select>
          )}
        </ImportField>
      )}
      {sheet !== undefined && mapping !== null && (
        <ColumnsStep
          sheet={sheet}
          mapping={mapping}
          onMapping={(next) => setMappings({ ...mappings, [sheetIndex]: next })}
        />
      )}
      <DetailsStep
        details={details}
        asks={opened.kind === 'dataset' ? 'title' : 'everything'}
        listsObjects={mapping?.shape === 'objects'}
        onChange={setDetails}
      />
      {isReady && (
        <ReportStep check={check} regionChoices={details.regionChoices} onChooseRegion={chooseRegion} />
      )}
      {typeof acceptance === 'object' && <ImportFailure error={acceptance.error} />}
      <footer className="import-actions">
        <Button
          variant="solid"
          disabled={!isReady || !hasRows || !areDetailsComplete(details) || isRunning}
          onClick={() => void accept()}
        >
          {isRunning ? words.keeping : words.accept}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <p role="status" className="import-actions__summary">
          {isReady ? summaryOf(check, words) : ''}
        </p>
      </footer>
    </>
  );
}

/** The report in one line, in sight and announced while the rest of it is further down. */
function summaryOf(check: CheckState, { checking, report: words }: ImportWords): string {
  if (check.kind === 'checking') return checking;
  if (check.kind === 'failed' || check.report === null) return '';
  const { accepted, rows, problemCount } = check.report.intake;
  const problems = problemCount === 0 ? words.noProblems : `${words.problemCount(problemCount)}.`;
  return `${words.summary(accepted, rows)} ${problems}`;
}

/** The first sheet that could be recognised: a workbook often begins with a cover or with instructions. */
function indexOfBest(sheets: readonly SheetSummary[]): number {
  const found = sheets.findIndex(({ recognised }) => recognised.mapping !== null);
  return Math.max(found, 0);
}

function initialMapping({ recognised }: SheetSummary): Mapping {
  return recognised.mapping ?? emptyMapping('objects', recognised.headingRow);
}
