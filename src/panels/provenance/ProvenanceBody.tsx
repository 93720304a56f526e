import type { Provenance } from '../../domain/provenance';
import type { ProvenanceWords } from '../../i18n/features/provenance.ru';
import { useI18n } from '../../i18n/I18nContext';
import { ProvenanceFormulaView } from './ProvenanceFormulaView';
import { ProvenanceSources } from './ProvenanceSources';

interface ProvenanceBodyProps {
  readonly provenance: Provenance;
  readonly words: ProvenanceWords;
}

/** Definition, date, confidence, formula, reservation and sources of a figure. */
export function ProvenanceBody({ provenance, words }: ProvenanceBodyProps) {
  const { t, format } = useI18n();
  const { definitions, asOf, confidence, note, sources, value } = provenance;
  const isKnown = value.kind !== 'unknown' && value.kind !== 'notApplicable';
  return (
    <>
      {isKnown && (
        <p className="provenance__meta">
          {[
            asOf === null ? words.undatedFigure : words.asOf(format.asOf(asOf)),
            confidence === null ? null : t.card.confidence[confidence],
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      )}
      {definitions.length > 0 && (
        <section className="provenance__section">
          <h3 className="provenance__heading">{words.definition}</h3>
          {definitions.map((definition) => (
            <p key={definition.ru}>{format.pick(definition)}</p>
          ))}
        </section>
      )}
      {note !== null && (
        <section className="provenance__section">
          <h3 className="provenance__heading">{words.note}</h3>
          <p>{format.pick(note)}</p>
        </section>
      )}
      <ProvenanceFormulaView
        provenance={provenance}
        words={words}
        renderInput={(input) => <ProvenanceBody provenance={input} words={words} />}
      />
      <ProvenanceSources sources={sources} words={words} />
    </>
  );
}
