import { binLabel } from '../legend/binWords';
import type { IndustrialObject } from '../../domain/dataset';
import type { ObjectFact, Provenance } from '../../domain/provenance';
import type { Language } from '../../domain/text';
import { digitsOf } from '../../i18n/digitsOf';
import { provenance as en } from '../../i18n/features/provenance.en';
import { provenance as ru, type ProvenanceWords } from '../../i18n/features/provenance.ru';
import type { I18n } from '../../i18n/I18nContext';

/** Both languages travel with the popover, which loads on demand anyway. */
export const PROVENANCE_WORDS: Readonly<Record<Language, ProvenanceWords>> = { ru, en };

/** What a figure is a figure of, in a line. */
export function subjectText({ subject }: Provenance, words: ProvenanceWords, i18n: I18n): string {
  const { format } = i18n;
  switch (subject.kind) {
    case 'words':
      return format.pick(subject.text);
    case 'class':
      return words.regionsOfClass(
        format.pick(subject.indicator.label),
        binLabel(subject.bin, subject.indicator, i18n),
      );
    case 'objects': {
      const { objectKind, status } = subject;
      const kind = objectKind === null ? words.objects : words.kinds[objectKind];
      return status === null ? kind : `${kind}, ${words.statuses[status]}`;
    }
    case 'share':
      return words.shareOfObjects;
    case 'fact':
      return `${words.facts[subject.fact]}: ${format.pick(subject.name)}`;
  }
}

function factText(
  object: IndustrialObject,
  fact: ObjectFact,
  words: ProvenanceWords,
  { t, format }: I18n,
): string {
  switch (fact) {
    case 'status':
      return t.card.statuses[object.status];
    case 'register':
      return t.card.register[object.register];
    case 'isCompliant':
      return words.compliant[object.isCompliant === null ? 'unknown' : object.isCompliant ? 'yes' : 'no'];
    case 'areaHa':
      return object.areaHa === null ? words.unknown : t.card.areaHa(format.number(object.areaHa));
    case 'residents':
      return object.residents === null
        ? words.unknown
        : t.card.residents(object.residents, format.number(object.residents));
    case 'openedYear':
      return object.openedYear ?? words.unknown;
  }
}

/** The figure itself. */
export function valueText(provenance: Provenance, words: ProvenanceWords, i18n: I18n): string {
  const { format } = i18n;
  const { value, formula } = provenance;
  switch (value.kind) {
    case 'number': {
      const written = format.number(value.value, digitsOf(value.value));
      if (formula?.kind === 'regions') return words.regionCount(written, value.value);
      // The unit of the data has one form; a number of objects is worded by its plural.
      if (formula?.kind === 'objects') return words.objectCount(written, value.value);
      return value.unit === null ? written : `${written} ${format.pick(value.unit)}`.trim();
    }
    case 'words':
      return format.pick(value.text);
    case 'share':
      return format.percent(value.value, 1);
    case 'coverage':
      return words.coverage(format.number(value.known), format.number(value.total), value.total);
    case 'fact':
      return factText(value.object, value.fact, words, i18n);
    case 'unknown':
      if (value.label !== null) return format.pick(value.label);
      return formula?.kind === 'objects' ? words.notCounted : words.unknown;
    case 'notApplicable':
      return format.pick(value.reason);
  }
}
