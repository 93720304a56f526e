import type { GapCell, GapKnown, ParticipationState } from '../../domain/gap';
import type { Language, Localized } from '../../domain/text';
import { gap as en } from '../../i18n/features/gap.en';
import { gap as ru, type GapWords } from '../../i18n/features/gap.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, GapWords>> = { ru, en };

/** The words of the gap: both languages travel with them, for they load on demand anyway. */
export function useGapWords(): GapWords {
  return WORDS[useI18n().format.language];
}

/** A text in both languages, as data carries it: for the origin of a figure. */
export function inBoth(say: (words: GapWords, language: Language) => string): Localized {
  return { ru: say(ru, 'ru'), en: say(en, 'en') };
}

/** How a participation is called: by the class of the data set, where it has one. */
export function participationLabel(
  { reported, outside }: Pick<GapKnown, 'reported' | 'outside'>,
  participation: ParticipationState,
): Localized {
  return inBoth((words, language) => {
    if (participation === 'reported' && reported !== null) {
      return words.participation(lowered(reported.label[language]));
    }
    if (participation === 'outside' && outside !== null) {
      return lowered(outside.label[language]);
    }
    return words.participations[participation];
  });
}

/** A label within a sentence; a word of capitals stays as it is. */
function lowered(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(1) : label;
}

/** What a cell is called. */
export function cellLabel(gap: GapKnown, { compliance, participation }: GapCell): Localized {
  const label = participationLabel(gap, participation);
  return inBoth((words, language) => words.cellOf(words.compliances[compliance], label[language]));
}
