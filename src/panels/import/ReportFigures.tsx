import type { Intake } from '../../domain/intake';
import { useI18n } from '../../i18n/I18nContext';
import { useImportWords } from './ImportWordsContext';

/** How many rows were read, and what became of them. */
export function ReportFigures({ intake }: { readonly intake: Intake }) {
  const { report } = useImportWords();
  const { format } = useI18n();
  const figures = [
    { id: 'read', label: report.read, value: intake.rows },
    { id: 'accepted', label: report.accepted, value: intake.accepted },
    { id: 'refused', label: report.refused, value: intake.refused },
    { id: 'unmatched', label: report.unmatched, value: intake.unmatched },
  ].filter(({ id, value }) => id !== 'unmatched' || value > 0);
  return (
    <dl className="import-figures">
      {figures.map(({ id, label, value }) => (
        <div key={id} className={`import-figures__item import-figures__item--${id}`}>
          <dt>{label}</dt>
          <dd className="import-figures__value">{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
