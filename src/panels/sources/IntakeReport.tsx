import type { Intake } from '../../domain/intake';
import type { Language } from '../../domain/text';
import { importEn } from '../../i18n/features/import.en';
import { importRu, type ImportWords } from '../../i18n/features/import.ru';
import { useI18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';
import { useSourcesWords } from './sourcesWords';

const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { ru: importRu, en: importEn };

/** How a table became this data set: rows read, accepted, refused, and every problem that is kept. */
export function IntakeReport({ intake }: { readonly intake: Intake }) {
  const { format } = useI18n();
  const words = useSourcesWords();
  const { report, problems: problemWords, effects } = IMPORT_WORDS[format.language];
  const figures: readonly (readonly [string, number])[] = [
    [report.read, intake.rows],
    [report.accepted, intake.accepted],
    [report.refused, intake.refused],
    [report.unmatched, intake.unmatched],
  ];
  return (
    <section className="sources__section" id="sources-intake">
      <h2 className="sources__heading">{words.intake}</h2>
      <p>{words.intakeOrigin(intake.origin, format.asOf(intake.readAt.slice(0, 10)))}</p>
      <dl className="sources__facts">
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{report.rows(count)}</dd>
          </div>
        ))}
      </dl>
      {intake.problems.length > 0 && (
        <Disclosure summary={words.intakeProblems(intake.problems.length, intake.problemCount)}>
          <ul className="sources__list">
            {intake.problems.map(({ code, effect, row, column, value }, index) => (
              <li key={index}>
                {[
                  words.intakeRow(row),
                  column === null ? null : words.intakeColumn(column),
                  value === '' ? null : `«${value}»`,
                  problemWords[code].what,
                  effects[effect],
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
