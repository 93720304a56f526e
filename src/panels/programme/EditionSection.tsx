import type { ProgrammeEdition } from '../../domain/programme';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLinks } from '../sources/SourceLinks';
import { ProgrammeItems } from './ProgrammeItems';
import { RegionButton } from './RegionButton';
import { resolveSources, type Sources } from './resolveSources';
import { useProgrammeWords } from './programmeWords';

interface EditionSectionProps {
  readonly edition: ProgrammeEdition;
  readonly sources: Sources;
}

/** One year: its schedule, its published figures, the teams somebody named. */
export function EditionSection({ edition: { title, events, figures, teams }, sources }: EditionSectionProps) {
  const { format } = useI18n();
  const words = useProgrammeWords();
  return (
    <section className="programme__section programme__edition">
      <h2 className="programme__heading">{format.pick(title)}</h2>
      {figures.length > 0 && (
        <ul className="programme__figures">
          {figures.map(({ value, label, sourceIds }) => (
            <li key={label.ru}>
              <p className="programme__figure">{format.pick(value)}</p>
              <p>{format.pick(label)}</p>
              <SourceLinks sources={resolveSources(sourceIds, sources)} />
            </li>
          ))}
        </ul>
      )}
      {events.length > 0 && <ProgrammeItems items={events} sources={sources} />}
      {teams.length > 0 && (
        <>
          <h3 className="programme__subheading">{words.teams}</h3>
          <ul className="programme__items">
            {teams.map(({ regionId, name, text, sourceIds }) => (
              <li key={name.ru} className="programme__item">
                <p className="programme__item-title">
                  <RegionButton regionId={regionId} name={format.pick(name)} />
                </p>
                <p>{format.pick(text)}</p>
                <p className="programme__meta">
                  <SourceLinks sources={resolveSources(sourceIds, sources)} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
