import { useId } from 'react';
import type { DisparityQuestion } from '../../domain/disparity';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';

interface QuestionPickerProps {
  readonly questions: readonly DisparityQuestion[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

/** Which class is asked about, by the indicator it belongs to. */
export function QuestionPicker({ questions, chosenId, onChoose }: QuestionPickerProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const id = useId();
  const indicators = [...new Set(questions.map(({ indicator }) => indicator))];
  return (
    <div className="question-picker">
      <label className="question-picker__label" htmlFor={id}>
        {words.question}
      </label>
      <select
        id={id}
        className="question-picker__select"
        value={chosenId}
        onChange={(event) => onChoose(event.target.value)}
      >
        {indicators.map((indicator) => (
          <optgroup key={indicator.id} label={format.pick(indicator.label)}>
            {questions
              .filter((question) => question.indicator === indicator)
              .map((question) => (
                <option key={question.id} value={question.id}>
                  {format.pick(question.category.label)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
