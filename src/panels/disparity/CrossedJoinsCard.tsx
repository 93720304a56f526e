import { verdictOf } from '../../domain/disparityPattern';
import type { CrossedJoins } from '../../domain/statistics/crossedJoins';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';

interface CrossedJoinsCardProps {
  readonly crossed: CrossedJoins;
  /** Whether the data were made so that participants are the regions of the gap. */
  readonly isByConstruction: boolean;
}

/** Whether a region of the gap lies beside a participant. */
export function CrossedJoinsCard({ crossed, isByConstruction }: CrossedJoinsCardProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const { observed, expected, pOneSided } = crossed;
  const sentence = { chance: words.crossedChance, more: words.crossedMore, less: words.crossedFewer }[
    verdictOf(crossed)
  ];
  const written = format.number(observed);
  return (
    <MeasureCard text={words.measures.crossedJoins} value={written} isWide>
      {isByConstruction ? (
        <p>{words.crossedSame(written)}</p>
      ) : (
        <p>{sentence(written, format.number(expected, 1), format.number(pOneSided, 3))}</p>
      )}
    </MeasureCard>
  );
}
