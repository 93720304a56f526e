import { shareOfLowest } from '../../domain/disparityMeasures';
import type { LorenzPoint } from '../../domain/statistics/inequality';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';

interface LorenzPlotProps {
  readonly regions: readonly LorenzPoint[];
  readonly weighted: readonly LorenzPoint[] | null;
  /** Where the reader reads, 0 … 1. */
  readonly base: number;
}

/** Units of the drawing: the square of the curves, and room for what is written beside it. */
const SIDE = 300;
const LEFT = 62;
const TOP = 10;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const x = (share: number) => LEFT + share * SIDE;
const y = (share: number) => TOP + (1 - share) * SIDE;
const path = (curve: readonly LorenzPoint[]) =>
  curve
    .map(({ baseShare, valueShare }) => `${x(baseShare).toFixed(1)},${y(valueShare).toFixed(1)}`)
    .join(' ');

/** Lorenz curves under the line of full equality; told in words beside it. */
export function LorenzPlot({ regions, weighted, base }: LorenzPlotProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const half = format.percent(shareOfLowest(regions, 0.5), 1);
  return (
    <svg className="lorenz-plot" viewBox="0 0 380 370" role="img" aria-label={words.lorenzAlt(half)}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className="lorenz-plot__grid" x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
          <line className="lorenz-plot__grid" x1={x(tick)} x2={x(tick)} y1={y(0)} y2={y(1)} />
          <text className="lorenz-plot__tick" x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {format.percent(tick)}
          </text>
          <text className="lorenz-plot__tick" x={x(tick)} y={y(0) + 18} textAnchor="middle">
            {format.percent(tick)}
          </text>
        </g>
      ))}
      <text className="lorenz-plot__axis" x={x(0.5)} y={y(0) + 42} textAnchor="middle">
        {words.axisBase}
      </text>
      <text
        className="lorenz-plot__axis"
        transform={`translate(14 ${y(0.5)}) rotate(-90)`}
        textAnchor="middle"
      >
        {words.axisValue}
      </text>
      <line className="lorenz-plot__equal" x1={x(0)} x2={x(1)} y1={y(0)} y2={y(1)} />
      {weighted !== null && <polyline className="lorenz-plot__weighted" points={path(weighted)} />}
      <polyline className="lorenz-plot__regions" points={path(regions)} />
      <line className="lorenz-plot__reading" x1={x(base)} x2={x(base)} y1={y(0)} y2={y(1)} />
      <circle className="lorenz-plot__point" cx={x(base)} cy={y(shareOfLowest(regions, base))} r={5} />
    </svg>
  );
}
