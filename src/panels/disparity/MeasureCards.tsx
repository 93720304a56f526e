import { useAtlas } from '../../data/AtlasContext';
import type { DisparityNumbers } from '../../domain/disparity';
import { measureZeros, type DisparityMeasures } from '../../domain/disparityMeasures';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';

interface MeasureCardsProps {
  readonly numbers: DisparityNumbers;
  readonly measures: DisparityMeasures;
}

/** Inequality and concentration: Gini, Herfindahl–Hirschman, the five greatest. */
export function MeasureCards({ numbers, measures }: MeasureCardsProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const n = numbers.values.length;
  const { concentration, leading } = measures;
  const equivalent = Math.round(concentration.equivalentCount);
  const names = leading.ids.map((id) =>
    format.pick(geography.regionById.get(id)?.name ?? { ru: id, en: id }),
  );
  return (
    <>
      <MeasureCard text={words.measures.gini} value={format.number(measures.gini, 3)}>
        <p>{words.gini(format.number((n - 1) / n, 3))}</p>
        <WeightedGini numbers={numbers} value={measures.weightedGini} />
      </MeasureCard>
      <MeasureCard text={words.measures.hhi} value={format.number(concentration.index, 3)}>
        <p>{words.hhi(equivalent, format.number(equivalent), format.number(1 / n, 3))}</p>
        {numbers.areRates && <p>{words.sumOfRates}</p>}
      </MeasureCard>
      <MeasureCard text={words.measures.leading} value={format.percent(leading.share, 1)}>
        <p>{words.leading(format.percent(leading.share, 1), format.list(names))}</p>
        {numbers.areRates && <p>{words.sumOfRates}</p>}
        {leading.isTied && <p>{words.leadingTied}</p>}
      </MeasureCard>
    </>
  );
}

interface WeightedGiniProps {
  readonly numbers: DisparityNumbers;
  readonly value: number | null;
}

function WeightedGini({ numbers: { weighted }, value }: WeightedGiniProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  if (weighted === null || value === null) return <p>{words.noWeight}</p>;
  const { series, asOf, withoutWeight } = weighted;
  return (
    <>
      <p>{words.giniWeighted(format.pick(series.label), format.asOf(asOf), format.number(value, 3))}</p>
      {withoutWeight > 0 && <p>{words.withoutWeight(withoutWeight, format.number(withoutWeight))}</p>}
    </>
  );
}

/** How many of the known regions have nothing: told even where all have nothing. */
export function ZeroCard({ numbers }: { readonly numbers: DisparityNumbers }) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const zero = measureZeros(numbers);
  if (zero === null) return null;
  const { count, known, share } = zero;
  return (
    <MeasureCard text={words.measures.zero} value={format.percent(share, 1)}>
      <p>
        {count === 0
          ? words.noZero(format.number(known))
          : words.zero(count, format.number(count), format.number(known))}
      </p>
    </MeasureCard>
  );
}
