import type { DataError } from '../../data/dataError';
import { problems as en } from '../../i18n/features/problems.en';
import { problems as ru } from '../../i18n/features/problems.ru';
import { useI18n } from '../../i18n/I18nContext';
import { usePresentWords } from './presentWords';

const PROBLEMS = { ru, en } as const;
/** More than a person mends at once. */
const SHOWN = 12;

/** Why a file is no story, place by place. */
export function DraftFailure({ failure }: { readonly failure: DataError | 'notJson' }) {
  const { draft: words } = usePresentWords();
  const { language } = useI18n().format;
  const { sentences, more } = PROBLEMS[language];
  const problems = failure === 'notJson' ? [] : failure.problems;
  return (
    <div role="alert" className="draft-dialog__refusal">
      <p>{words.broken}</p>
      <ul>
        {failure === 'notJson' && <li>{words.notJson}</li>}
        {problems.slice(0, SHOWN).map(({ code, path, params }, index) => (
          // The same path can fail twice; the list never changes order.
          <li key={`${path}-${index}`}>
            <code>{path}</code> — {sentences[code](params)}
          </li>
        ))}
        {problems.length > SHOWN && <li>{more(problems.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}
