import { useRef, type KeyboardEvent } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { nearestInDirection, type Direction } from '../../domain/nearestInDirection';
import { districtPaint, paintValue } from '../../domain/palette';
import type { Scatter } from '../../domain/scatter';
import { useI18n } from '../../i18n/I18nContext';
import { districtShape } from './districtShape';
import { nameOf, writeValue } from './measureText';
import type { PlotDot } from './plotLayout';
import { useScatterWords } from './scatterWords';

interface PlotDotsProps {
  readonly scatter: Scatter;
  readonly dots: readonly PlotDot[];
  readonly scale: number;
  readonly selectedId: RegionId | null;
  readonly pointedId: RegionId | null;
  readonly onPoint: (id: RegionId | null) => void;
  readonly onSelect: (id: RegionId) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A button a region: one stop of the tab key, arrows lead to the nearest dot that way. */
export function PlotDots(props: PlotDotsProps) {
  const { scatter, dots, scale, selectedId, pointedId, onPoint, onSelect } = props;
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useScatterWords();
  const group = useRef<SVGGElement>(null);
  const kept = dots.filter(({ isKept }) => isKept);
  const stopId = kept.find(({ region }) => region.id === (pointedId ?? selectedId))?.region.id;
  const onKeyDown = (event: KeyboardEvent, { region, left, top }: PlotDot) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(region.id);
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const others = kept
      .filter((dot) => dot.region.id !== region.id)
      .map((dot) => ({ id: dot.region.id, at: [dot.left, dot.top] as const }));
    const next = nearestInDirection([left, top], direction, others);
    if (next !== null) group.current?.querySelector<SVGGElement>(`[data-dot="${next}"]`)?.focus();
  };
  return (
    <g ref={group}>
      {dots.map((dot) => {
        const { region, districtIndex, left, top, isKept } = dot;
        const state = region.id === selectedId ? 'selected' : region.id === pointedId ? 'pointed' : 'plain';
        const district = geography.districtById.get(region.districtId);
        const outline = (
          <path
            className={`scatter-plot__dot scatter-plot__dot--${state}`}
            d={districtShape(districtIndex)}
            fill={paintValue(districtPaint(districtIndex))}
            transform={`scale(${scale})`}
          />
        );
        const at = { transform: `translate(${left.toFixed(1)} ${top.toFixed(1)})` };
        if (!isKept) {
          return (
            <g key={region.id} className="scatter-plot__faint" aria-hidden="true" {...at}>
              {outline}
            </g>
          );
        }
        const values = [
          `${nameOf(scatter.x, format)} ${writeValue(dot.x, format)}`,
          `${nameOf(scatter.y, format)} ${writeValue(dot.y, format)}`,
        ] as const;
        return (
          <g
            key={region.id}
            className="scatter-plot__button"
            role="button"
            tabIndex={region.id === (stopId ?? kept[0]?.region.id) ? 0 : -1}
            data-dot={region.id}
            aria-pressed={region.id === selectedId}
            aria-label={words.dot(
              format.pick(region.name),
              district === undefined ? '' : format.pick(district.shortName),
              ...values,
            )}
            onFocus={() => onPoint(region.id)}
            onBlur={() => onPoint(null)}
            onKeyDown={(event) => onKeyDown(event, dot)}
            onClick={(event) => {
              event.stopPropagation();
              onSelect(region.id);
            }}
            {...at}
          >
            {outline}
          </g>
        );
      })}
    </g>
  );
}
