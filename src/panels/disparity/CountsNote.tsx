import type { DisparityCounts } from '../../domain/disparity';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';

interface CountsNoteProps {
  readonly counts: DisparityCounts;
  /** What must be kept in mind; `null`: nothing. */
  readonly caution: string | null;
}

/** Of how many regions the page speaks, and why not of the others. */
export function CountsNote({ counts, caution }: CountsNoteProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const { known, unknown, notApplicable, filteredOut, total } = counts;
  const sentences = [
    words.counted(known, format.number(known), total, format.number(total)),
    filteredOut > 0 && words.filteredOut(filteredOut, format.number(filteredOut)),
    unknown > 0 && words.unknown(unknown, format.number(unknown)),
    notApplicable > 0 && words.notApplicable(notApplicable, format.number(notApplicable)),
  ];
  return (
    <>
      <p className="disparity__counts">{sentences.filter((sentence) => sentence !== false).join(' ')}</p>
      {caution !== null && <p className="disparity__caution">{caution}</p>}
    </>
  );
}
