import { LANGUAGES } from '../../domain/text';
import { Button } from '../../ui/Button';
import { DIAGNOSTICS_WORDS } from '../diagnostics/diagnosticsWords';
import { formatClock } from '../formatClock';
import './RestPage.css';

interface RestPageProps {
  /** When the stand begins anew by itself. */
  readonly until: Date;
  readonly onWake: () => void;
}

/** In place of an atlas that did not recover; in every language, for nobody knows who stands before it. */
export function RestPage({ until, onWake }: RestPageProps) {
  return (
    <main className="rest-page">
      {LANGUAGES.map((language) => {
        const { rest } = DIAGNOSTICS_WORDS[language];
        return (
          <section key={language} className="rest-page__part" lang={language}>
            <h1 className="rest-page__title">{rest.title}</h1>
            <p>{rest.text(formatClock(until, language))}</p>
            <Button variant="outline" onClick={onWake}>
              {rest.wake}
            </Button>
          </section>
        );
      })}
    </main>
  );
}
