import { memo, useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { paintValue } from '../domain/palette';
import { longestBar, type DistrictBar } from './districtBar';
import { HatchPatterns, hatchId } from './HatchPatterns';
import { inkClass } from './labelInk';

/** Where in its row a bar lies: under the label line. Shares of the row's height. */
const BAR_TOP = 0.54;
const BAR_HEIGHT = 0.38;
/** A number is written where it fits: width of a digit and of the air round it, in heights of the bar. */
const DIGIT = 0.5;
const AIR = 0.3;
const HOLLOW = 'hollow';

interface PlotRow {
  readonly bar: DistrictBar;
}

interface SegmentProps extends Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height'> {
  readonly row: PlotRow;
  readonly segmentKey: string;
  readonly patternScope: string;
  readonly hasNumbers: boolean;
}

function Segment({ x, y, width, height, row, segmentKey, patternScope, hasNumbers }: SegmentProps) {
  if (width <= 0) return null;
  const box = { x, y: y + height * BAR_TOP, width, height: height * BAR_HEIGHT };
  if (segmentKey === HOLLOW) return <rect {...box} className="bars-plot__hollow" />;
  const segment = row.bar.segments.find(({ key }) => key === segmentKey);
  if (segment === undefined) return null;
  const text = String(segment.count);
  const fits = width >= box.height * (text.length * DIGIT + AIR);
  return (
    <g>
      <rect {...box} fill={paintValue(segment.paint)} />
      {segment.hatch === null ? null : (
        <rect {...box} fill={`url(#${hatchId(patternScope, segment.hatch)})`} />
      )}
      <rect {...box} className="bars-plot__edge" />
      {hasNumbers && fits ? (
        <text
          className={`bars-plot__number ${inkClass(segment.paint)}${segment.hatch === null ? '' : ' bars-plot__number--hatched'}`}
          x={x + width / 2}
          y={box.y + box.height / 2}
        >
          {text}
        </text>
      ) : null}
    </g>
  );
}

interface BarsPlotProps {
  readonly bars: readonly DistrictBar[];
  readonly hasNumbers: boolean;
}

/** True where Recharts would lay out the very same picture. */
function isSamePlot(before: BarsPlotProps, after: BarsPlotProps): boolean {
  const pictureOf = ({ bars, hasNumbers }: BarsPlotProps) =>
    JSON.stringify([
      hasNumbers,
      bars.map(({ districtId, hollowLength, segments }) => [
        districtId,
        hollowLength,
        segments.map(({ key, count, length, paint, hatch }) => [key, count, length, paint, hatch]),
      ]),
    ]);
  return pictureOf(before) === pictureOf(after);
}

/**
 * The bars of a chart, one row of equal height a district; the labels and buttons lie over it. Which districts are
 * chosen is none of its business: the rows above it are veiled, and nothing is laid out.
 */
export const BarsPlot = memo(function BarsPlot({ bars, hasNumbers }: BarsPlotProps) {
  const patternScope = useId().replaceAll(':', '');
  const data = bars.map((bar): PlotRow => ({ bar }));
  const keys = bars[0]?.segments.map(({ key }) => key) ?? [];
  const lengthOf = (key: string) => (row: PlotRow) =>
    key === HOLLOW ? row.bar.hollowLength : (row.bar.segments.find((part) => part.key === key)?.length ?? 0);
  return (
    <div className="bars-plot" aria-hidden="true">
      <HatchPatterns scope={patternScope} bars={bars} />
      <BarChart
        responsive
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
        barCategoryGap={0}
        accessibilityLayer={false}
        style={{ width: '100%', height: '100%' }}
      >
        <XAxis type="number" hide domain={[0, longestBar(bars) || 1]} />
        <YAxis type="category" hide dataKey={(row: PlotRow) => row.bar.districtId} />
        {[...keys, HOLLOW].map((key) => (
          <Bar
            key={key}
            dataKey={lengthOf(key)}
            stackId="row"
            isAnimationActive={false}
            shape={({ x, y, width, height, payload }: BarShapeProps) => (
              <Segment
                {...{ x, y, width, height, hasNumbers, patternScope }}
                row={payload as PlotRow}
                segmentKey={key}
              />
            )}
          />
        ))}
      </BarChart>
    </div>
  );
}, isSamePlot);
