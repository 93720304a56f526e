import type { NumericRanking } from '../../domain/rankingRows';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { useRankingWords } from './rankingWords';

/** A middle needs decimals even where every value is whole. */
const DIGITS = 2;
const MIDDLES = ['mean', 'median'] as const;

/** What the lines across the bars are: mean and median in figures, so that the lines need no labels of their own. */
export function MiddleLines({ ranking }: { readonly ranking: NumericRanking }) {
  const { format } = useI18n();
  const words = useRankingWords();
  const { indicator } = ranking;
  // A column of a table may have no unit.
  const unit = format.pick(indicator.unit);
  const middles = MIDDLES.flatMap((middle) => {
    const line = ranking[middle];
    return line === null ? [] : [{ middle, value: line.value }];
  });
  if (middles.length === 0) return null;
  return (
    <div className="region-ranking__middles">
      {middles.map(({ middle, value }) => (
        <p key={middle} className="region-ranking__middle">
          <svg className="region-ranking__key" aria-hidden="true">
            <line
              className={`region-ranking__line region-ranking__line--${middle}`}
              x1="50%"
              x2="50%"
              y2="100%"
            />
          </svg>
          {words.middle(words[middle], unit)}{' '}
          <FigureButton
            className="region-ranking__figure"
            {...opensProvenance({ kind: 'indicator', indicatorId: indicator.id })}
          >
            {format.number(value, DIGITS)}
          </FigureButton>
        </p>
      ))}
      <p className="region-ranking__hint">{words.unweighted}</p>
    </div>
  );
}
