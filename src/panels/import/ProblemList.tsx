import { ROW_PROBLEM_CODES, type Intake, type RowProblem } from '../../domain/intake';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useImportWords } from './ImportWordsContext';
import { problemsCsv } from './problemsCsv';
import { saveFile } from '../../ui/saveFile';

/** Rows of one kind of problem that are printed: the fault is mostly the same in all. */
const ROWS_SHOWN = 8;

/** Every problem by kind, with row, column and value, and what to do about it. */
export function ProblemList({ intake }: { readonly intake: Intake }) {
  const words = useImportWords();
  const { problems, problemCount } = intake;
  if (problemCount === 0) return <p>{words.report.noProblems}</p>;
  const groups = ROW_PROBLEM_CODES.map((code) => problems.filter((problem) => problem.code === code)).filter(
    ({ length }) => length > 0,
  );
  return (
    <div className="import-problems">
      <div className="import-problems__head">
        <h4 className="import-problems__heading">{words.report.problemCount(problemCount)}</h4>
        <Button
          variant="quiet"
          onClick={() =>
            saveFile(new Blob([problemsCsv(problems, words)], { type: 'text/csv' }), 'problems.csv')
          }
        >
          {words.downloadProblems}
        </Button>
      </div>
      {groups.map((group, index) => (
        <ProblemGroup key={group[0]?.code} problems={group} isOpen={index === 0} />
      ))}
      {problemCount > problems.length && (
        <p className="import-hint">{words.report.more(problemCount - problems.length)}</p>
      )}
    </div>
  );
}

function ProblemGroup({
  problems,
  isOpen,
}: {
  readonly problems: readonly RowProblem[];
  readonly isOpen: boolean;
}) {
  const words = useImportWords();
  const { format } = useI18n();
  const [first] = problems;
  if (first === undefined) return null;
  const { what, remedy } = words.problems[first.code];
  const rest = problems.length - ROWS_SHOWN;
  return (
    <Disclosure
      isOpen={isOpen}
      summary={
        <span className={`import-problem import-problem--${first.effect}`}>
          <span className="import-problem__count">{format.number(problems.length)}</span>
          <span>
            {what}
            <span className="import-problem__effect">{words.effects[first.effect]}</span>
          </span>
        </span>
      }
    >
      <p className="import-hint">{remedy}</p>
      <ul className="import-problem__rows">
        {problems.slice(0, ROWS_SHOWN).map(({ row, column, value }, index) => (
          // A row can have the same problem twice; the list never changes order.
          <li key={`${row}-${column ?? ''}-${index}`}>
            <span className="import-problem__row">{words.report.rowNumber(row)}</span>
            <span>{column ?? words.report.wholeRow}</span>
            <code className="import-problem__value">{value === '' ? words.report.emptyValue : value}</code>
          </li>
        ))}
        {rest > 0 && <li>{words.report.more(rest)}</li>}
      </ul>
    </Disclosure>
  );
}
