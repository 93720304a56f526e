import type { GapCell, GapKnown, ParticipationState } from '../../domain/gap';
import type { Localized } from '../../domain/text';
import { createInBoth } from '../../i18n/createInBoth';
import { gap as en } from '../../i18n/features/gap.en';
import { gap as ru } from '../../i18n/features/gap.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of the gap. */
export const useGapWords = createFeatureWords({ ru, en });

/** A text of it in both languages. */
export const inBoth = createInBoth({ ru, en });

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
