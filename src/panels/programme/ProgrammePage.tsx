import type { Programme } from '../../domain/programme';
import { useI18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';
import { SourceList } from '../sources/SourceList';
import { EditionSection } from './EditionSection';
import { Participants } from './Participants';
import { Parties } from './Parties';
import { ProgrammeItems } from './ProgrammeItems';
import { StageDiagram } from './StageDiagram';
import { useProgrammeWords } from './programmeWords';
import './ProgrammePage.css';

/** The programme in the order a newcomer asks: what for, by whom, how, who has taken part, what is next. */
export function ProgrammePage({ programme }: { readonly programme: Programme }) {
  const { format } = useI18n();
  const words = useProgrammeWords();
  const { name, lead, caveat, parties, purpose, stages, editions, plans, sources } = programme;
  return (
    <article className="programme">
      <header className="programme__header">
        <h1 className="programme__name">{format.pick(name)}</h1>
        <p className="programme__lead">{format.pick(lead)}</p>
        <p className="programme__caveat">{format.pick(caveat)}</p>
      </header>
      <section className="programme__section">
        <h2 className="programme__heading">{words.purpose}</h2>
        <ProgrammeItems items={purpose} sources={sources} />
      </section>
      <section className="programme__section">
        <h2 className="programme__heading">{words.parties}</h2>
        <Parties parties={parties} sources={sources} />
      </section>
      <section className="programme__section">
        <h2 className="programme__heading">{words.stages}</h2>
        <StageDiagram stages={stages} sources={sources} />
      </section>
      <Participants />
      {editions.map((edition) => (
        <EditionSection key={edition.title.ru} edition={edition} sources={sources} />
      ))}
      <section className="programme__section">
        <h2 className="programme__heading">{words.plans}</h2>
        <ProgrammeItems items={plans} sources={sources} />
      </section>
      <Disclosure summary={words.sources(sources.size)}>
        <SourceList sources={[...sources.values()]} />
      </Disclosure>
    </article>
  );
}
