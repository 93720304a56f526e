import { useMemo, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { AskPattern } from '../../data/statisticsSession';
import { LEAST_KNOWN, type DisparityClasses, type DisparityQuestion } from '../../domain/disparity';
import type { PatternJob } from '../../domain/disparityPattern';
import { useI18n } from '../../i18n/I18nContext';
import { AnswersPattern } from './AnswersPattern';
import { CountsNote } from './CountsNote';
import { useDisparityWords } from './disparityWords';
import { MeasuredProvider } from './measured';
import { QuestionPicker } from './QuestionPicker';

interface ClassesReportProps {
  readonly classes: DisparityClasses;
  readonly askPattern: AskPattern;
}

/** An indicator of classes: whether the regions of the chosen one lie together. */
export function ClassesReport({ classes, askPattern }: ClassesReportProps) {
  const words = useDisparityWords();
  const { questions, defaultQuestionId } = classes;
  const [chosenId, setChosenId] = useState(defaultQuestionId);
  const question = questions.find(({ id }) => id === chosenId) ?? questions[0];
  if (question === undefined) return <p className="disparity__summary">{words.tooFew}</p>;
  return (
    <>
      <QuestionPicker questions={questions} chosenId={question.id} onChoose={setChosenId} />
      <Answers question={question} askPattern={askPattern} />
    </>
  );
}

interface AnswersProps {
  readonly question: DisparityQuestion;
  readonly askPattern: AskPattern;
}

function Answers({ question, askPattern }: AnswersProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const { answers, counts, category } = question;
  const job = useMemo(
    (): PatternJob => ({ kind: 'answers', regions: geography.regions, answers }),
    [geography, answers],
  );
  const label = format.pick(category.label);
  const yes = answers.filter(({ value }) => value).length;
  const isEnough = counts.known >= LEAST_KNOWN;
  return (
    <MeasuredProvider value={{ kind: 'indicator', indicatorId: question.indicator.id }}>
      <header className="disparity__header">
        <p className="disparity__summary">
          {isEnough
            ? words.answersSummary(label, yes, format.number(yes), format.number(counts.known))
            : words.tooFew}
        </p>
        <CountsNote counts={counts} caution={counts.unknown > 0 ? words.someUnknown : null} />
      </header>
      {isEnough && <AnswersPattern job={job} label={label} askPattern={askPattern} />}
    </MeasuredProvider>
  );
}
