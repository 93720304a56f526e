import type { ProgrammeItem } from '../../domain/programme';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLinks } from '../sources/SourceLinks';
import { resolveSources, type Sources } from './resolveSources';
import { useProgrammeWords } from './programmeWords';

interface ProgrammeItemsProps {
  readonly items: readonly ProgrammeItem[];
  readonly sources: Sources;
}

/** Sentences about the programme, each with its date and its sources. */
export function ProgrammeItems({ items, sources }: ProgrammeItemsProps) {
  const { format } = useI18n();
  const words = useProgrammeWords();
  return (
    <ul className="programme__items">
      {items.map(({ id, title, text, asOf, sourceIds }) => (
        <li key={id} className="programme__item">
          <p className="programme__item-title">{format.pick(title)}</p>
          <p>{format.pick(text)}</p>
          <p className="programme__meta">
            {asOf !== null && `${words.asOf(format.asOf(asOf))} · `}
            <SourceLinks sources={resolveSources(sourceIds, sources)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
