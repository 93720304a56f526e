import type { Scatter } from '../../domain/scatter';
import type { Axis } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { withUnit } from '../../i18n/withUnit';
import { nameOf as shortNameOf, writeTick } from './measureText';
import type { PlotLayout } from './plotLayout';
import { useScatterWords } from './scatterWords';
import type { PlotSize } from './usePlotSize';

interface PlotAxesProps {
  readonly scatter: Scatter;
  readonly logAxes: readonly Axis[];
  readonly layout: PlotLayout;
  readonly size: PlotSize;
}

/** From the axis to its figures, and from the edge to its name, pixels at a desk. */
const [TICK_GAP, NAME_GAP] = [6, 10];
/** About the width of a letter of a name, pixels at a desk. */
const LETTER_PX = 7.4;

/** Lines, figures and names of the axes; each dot says the same in words. */
export function PlotAxes({ scatter, logAxes, layout, size }: PlotAxesProps) {
  const { format } = useI18n();
  const words = useScatterWords();
  const { frame, x, y, left, top } = layout;
  const { scale } = size;
  const [right, bottom] = [frame.left + frame.width, frame.top + frame.height];
  const nameOf = (axis: Axis) => {
    const { label, unit } = scatter[axis];
    const isLog = logAxes.includes(axis);
    const whole = words.axis(withUnit(format.pick(label), format.pick(unit)), isLog);
    const hasRoom = whole.length * LETTER_PX * scale < size.width;
    return hasRoom ? whole : words.axis(shortNameOf(scatter[axis], format), isLog);
  };
  return (
    <g aria-hidden="true">
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line className="scatter-plot__grid" x1={frame.left} x2={right} y1={top(tick)} y2={top(tick)} />
          <text
            className="scatter-plot__tick"
            x={frame.left - TICK_GAP * scale}
            y={top(tick)}
            dominantBaseline="central"
            textAnchor="end"
          >
            {writeTick(tick, format)}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <g key={tick}>
          <line className="scatter-plot__grid" x1={left(tick)} x2={left(tick)} y1={frame.top} y2={bottom} />
          <text
            className="scatter-plot__tick"
            x={left(tick)}
            y={bottom + TICK_GAP * scale}
            dominantBaseline="hanging"
            textAnchor="middle"
          >
            {writeTick(tick, format)}
          </text>
        </g>
      ))}
      <text className="scatter-plot__axis" x={right} y={size.height - NAME_GAP * scale} textAnchor="end">
        {nameOf('x')} →
      </text>
      <text
        className="scatter-plot__axis"
        x={NAME_GAP * scale}
        y={NAME_GAP * scale}
        dominantBaseline="central"
      >
        ↑ {nameOf('y')}
      </text>
    </g>
  );
}
