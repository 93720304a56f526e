import type { ProgrammeItem } from '../../domain/programme';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLinks } from '../sources/SourceLinks';
import { resolveSources, type Sources } from './resolveSources';
import { useProgrammeWords } from './programmeWords';
import './StageDiagram.css';

interface StageDiagramProps {
  readonly stages: readonly ProgrammeItem[];
  readonly sources: Sources;
}

/** The way of a team through a module: numbered steps on one line, or down the page where that is narrow. */
export function StageDiagram({ stages, sources }: StageDiagramProps) {
  const { format } = useI18n();
  const words = useProgrammeWords();
  const cited = resolveSources([...new Set(stages.flatMap(({ sourceIds }) => sourceIds))], sources);
  return (
    <figure className="stage-diagram">
      <ol className="stage-diagram__steps" aria-label={words.stagesLabel}>
        {stages.map(({ id, title, text }, index) => (
          <li key={id} className="stage-diagram__step">
            <span className="stage-diagram__number" aria-hidden="true">
              {format.number(index + 1)}
            </span>
            <div className="stage-diagram__words">
              <p className="stage-diagram__title">{format.pick(title)}</p>
              <p className="stage-diagram__text">{format.pick(text)}</p>
            </div>
          </li>
        ))}
      </ol>
      {/* The steps rest on the same publication: it is named once under the drawing. */}
      <figcaption>
        <SourceLinks sources={cited} />
      </figcaption>
    </figure>
  );
}
