import type { Scatter } from '../../domain/scatter';
import type { Axis } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { writeValue } from './measureText';
import { useScatterWords } from './scatterWords';

interface TrendReportProps {
  readonly scatter: Scatter;
  readonly logAxes: readonly Axis[];
}

/** A correlation needs two decimals and no more. */
const DIGITS = 2;

/** The line and the correlations in figures and in words. */
export function TrendReport({ scatter: { x, y, trend }, logAxes }: TrendReportProps) {
  const { format } = useI18n();
  const words = useScatterWords();
  if (trend === null) return <p className="scatter__hint">{words.noTrend}</p>;
  const [isLogX, isLogY] = [logAxes.includes('x'), logAxes.includes('y')];
  const unitOf = (unit: typeof x.unit) => format.pick(unit) || words.noUnit;
  const slope = writeValue(trend.slope, format);
  const factor = writeValue(10 ** trend.slope, format);
  const sentence = isLogX
    ? isLogY
      ? words.slopeLogBoth(factor)
      : words.slopeLogX(slope, unitOf(y.unit))
    : isLogY
      ? words.slopeLogY(unitOf(x.unit), factor)
      : words.slope(unitOf(x.unit), slope, unitOf(y.unit));
  const figures = [
    { name: words.r, written: format.number(trend.r, DIGITS) },
    { name: words.r2, written: format.percent(trend.r ** 2) },
    { name: words.rank, written: format.number(trend.rankR, DIGITS) },
    { name: words.count, written: format.number(trend.count) },
  ];
  return (
    <section className="scatter__trend" aria-label={words.trend}>
      <h2 className="scatter__heading">{words.trend}</h2>
      <dl className="scatter__figures">
        {figures.map(({ name, written }) => (
          <div key={name} className="scatter__figure">
            <dt>{name}</dt>
            <dd>
              <FigureButton
                aria-label={`${written} — ${name}`}
                {...opensProvenance({ kind: 'indicator', indicatorId: x.id })}
              >
                {written}
              </FigureButton>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {sentence} {isLogX || isLogY ? words.logNote : ''}
      </p>
      <p className="scatter__hint">{words.caution}</p>
    </section>
  );
}
