import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { formatClock } from '../formatClock';
import { formatElapsed } from './formatElapsed';
import { usePresentWords } from './presentWords';

interface PresentClockProps {
  /** ms since the epoch. */
  readonly startedAt: number;
  readonly onRestart: () => void;
}

/** The time of day, and how long the presentation has run. */
export function PresentClock({ startedAt, onRestart }: PresentClockProps) {
  const words = usePresentWords();
  const { language } = useI18n().format;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <dl className="notes-window__clock">
      <div>
        <dt>{words.notes.clock}</dt>
        <dd>{formatClock(now, language)}</dd>
      </div>
      <div>
        <dt>{words.notes.elapsed}</dt>
        <dd>{formatElapsed(now - startedAt)}</dd>
      </div>
      <div>
        <dt className="visually-hidden">{words.notes.restart}</dt>
        <dd>
          <Button onClick={onRestart}>{words.notes.restart}</Button>
        </dd>
      </div>
    </dl>
  );
}
