import type { RegionId } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { TEXT_PX, textWidth } from './measureText';
import { placeNames } from './placeNames';
import type { PlotLayout } from './plotLayout';

interface DotNamesProps {
  readonly layout: PlotLayout;
  readonly scale: number;
  readonly selectedId: RegionId | null;
  readonly pointedId: RegionId | null;
}

/** Pixels at a desk. */
const DOT_PX = 9;
/** More than the distance of any dot from the middle. */
const FIRST = 10;

/** Names of the chosen region, then of those furthest from the middle of the plot: they are what is asked about. */
export function DotNames({ layout, scale, selectedId, pointedId }: DotNamesProps) {
  const { format } = useI18n();
  const { frame, dots, line } = layout;
  const kept = dots.filter(({ isKept }) => isKept);
  const middleOf = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [left, top] = [middleOf(kept.map((dot) => dot.left)), middleOf(kept.map((dot) => dot.top))];
  const names = placeNames(
    kept.map(({ region, left: x, top: y }) => ({
      id: region.id,
      text: format.pick(region.shortName),
      x,
      y,
      priority:
        Math.hypot((x - left) / frame.width, (y - top) / frame.height) +
        (region.id === pointedId ? 2 * FIRST : region.id === selectedId ? FIRST : 0),
    })),
    {
      frame,
      line,
      widthOf: (text) => textWidth(text, scale),
      lineHeight: TEXT_PX * 1.2 * scale,
      dot: DOT_PX * scale,
    },
  );
  return (
    <g aria-hidden="true">
      {names.map(({ id, text, x, y }) => (
        <text
          key={id}
          className={`scatter-plot__name${id === selectedId ? ' scatter-plot__name--selected' : ''}`}
          x={x}
          y={y}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
