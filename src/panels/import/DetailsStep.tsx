import type { ImportDetails } from '../../data/import/contract';
import { CONFIDENCES } from '../../domain/geography';
import { RadioPills } from '../../ui/RadioPills';
import { ImportField } from './ImportField';
import { ImportSection } from './ImportSection';
import { useImportWords } from './ImportWordsContext';

interface DetailsStepProps {
  readonly details: ImportDetails;
  /** A data set file says everything but what it is to be called here. */
  readonly asks: 'title' | 'everything';
  /** Whether the table lists objects: only then can its list be complete. */
  readonly listsObjects: boolean;
  readonly onChange: (details: ImportDetails) => void;
}

/** True where everything is said that only a person knows. */
export function areDetailsComplete({ title, sourceTitle, asOf }: ImportDetails): boolean {
  return title.trim() !== '' && sourceTitle.trim() !== '' && asOf !== '';
}

/** What no table tells of itself: whose numbers they are, of which day, how far to be trusted. */
export function DetailsStep({ details, asks, listsObjects, onChange }: DetailsStepProps) {
  const { details: words, confidence } = useImportWords();
  const patch = (change: Partial<ImportDetails>) => onChange({ ...details, ...change });
  return (
    <ImportSection heading={words.heading}>
      <div className="import-details">
        <ImportField label={words.title}>
          {(ids) => (
            <input
              {...ids}
              className="import-input"
              required
              value={details.title}
              onChange={({ currentTarget }) => patch({ title: currentTarget.value })}
            />
          )}
        </ImportField>
        {asks === 'everything' && (
          <>
            <ImportField label={words.asOf}>
              {(ids) => (
                <input
                  {...ids}
                  className="import-input"
                  type="date"
                  required
                  value={details.asOf}
                  onChange={({ currentTarget }) => patch({ asOf: currentTarget.value })}
                />
              )}
            </ImportField>
            <ImportField label={words.sourceTitle} hint={words.sourceHint}>
              {(ids) => (
                <input
                  {...ids}
                  className="import-input"
                  required
                  value={details.sourceTitle}
                  onChange={({ currentTarget }) => patch({ sourceTitle: currentTarget.value })}
                />
              )}
            </ImportField>
            <RadioPills
              legend={words.confidence}
              options={CONFIDENCES.map((value) => ({ value, label: confidence[value] }))}
              value={details.confidence}
              onChange={(value) => patch({ confidence: value })}
            />
          </>
        )}
      </div>
      {listsObjects && (
        <label className="import-complete">
          <input
            className="import-complete__input"
            type="checkbox"
            checked={details.isComplete}
            onChange={({ currentTarget }) => patch({ isComplete: currentTarget.checked })}
          />
          {words.isComplete}
          <span className="import-hint import-complete__hint">{words.isCompleteHint}</span>
        </label>
      )}
      {!areDetailsComplete(details) && (
        <p className="import-missing" role="status">
          {words.missing}
        </p>
      )}
    </ImportSection>
  );
}
