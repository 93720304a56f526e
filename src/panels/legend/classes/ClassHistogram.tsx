import { useRef, type PointerEvent } from 'react';
import { breakPosition, moveBreak, nearestStep, stepOf } from '../../../domain/analysis/editBreaks';
import { HISTOGRAM_COLUMNS, selectHistogram } from '../../../domain/analysis/histogram';
import { paintValue } from '../../../domain/palette';
import type { Scene } from '../../../domain/scene';
import { useI18n } from '../../../i18n/I18nContext';
import { rangeDigits } from '../binWords';
import { BreakHandle } from './BreakHandle';
import './ClassHistogram.css';
import { useClassWords } from './classWords';
import type { ClassEditing } from './useClassEditing';

/** A press this near to a handle takes it, CSS pixels: half of a target for a finger. */
const REACH_PX = 22;
/** Part of the drawing's height that the bars may fill; the grips hang below. */
const BARS_SHARE = 0.7;
const GAP = 0.15;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

interface ClassHistogramProps {
  readonly scene: Scene;
  readonly editing: ClassEditing;
  readonly label: string;
}

/** The values of all regions as bars in the colours of their classes, with a handle at every break. */
export function ClassHistogram({ scene, editing, label }: ClassHistogramProps) {
  const { format } = useI18n();
  const words = useClassWords();
  const { values, axis, breaks, middle } = editing;
  const { steps } = values;
  const picture = useRef<SVGSVGElement>(null);
  const dragged = useRef<{ readonly which: number; breaks: readonly number[] } | null>(null);
  const { parts, tallest } = selectHistogram(values, axis, scene.scale.binOfValue);
  const positions = breaks.map((value) => breakPosition(steps, axis, stepOf(steps, value)));

  const shareAt = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const share = shareAt(event);
    const distances = positions.map((at) => Math.abs(at - share));
    const nearest = Math.min(...distances);
    const which = distances.indexOf(nearest);
    if (which < 0 || nearest * event.currentTarget.getBoundingClientRect().width > REACH_PX) return;
    dragged.current = { which, breaks };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.querySelectorAll<SVGElement>('[role="slider"]')[which]?.focus();
    // Else the press would move the focus away again.
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    const drag = dragged.current;
    if (drag === null) return;
    const next = moveBreak(drag.breaks, steps, drag.which, nearestStep(steps, axis, shareAt(event)));
    if (next === drag.breaks) return;
    drag.breaks = next;
    editing.preview(next);
  };
  const onPointerUp = () => {
    const drag = dragged.current;
    dragged.current = null;
    if (drag !== null && drag.breaks !== breaks) editing.commit(drag.breaks);
  };
  const onPointerCancel = () => {
    dragged.current = null;
    editing.cancel();
  };
  const [least = 0, most = least] = [steps[0], steps.at(-1)];
  const notes = [
    ...(middle === null ? [] : [words.middles[middle.kind](format.number(middle.value))]),
    ...(axis.isLogarithmic ? [words.logarithmic] : []),
  ];
  return (
    <div className="class-histogram">
      <svg
        ref={picture}
        className="class-histogram__picture"
        role="group"
        aria-label={words.histogram(label)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerCancel}
      >
        <g aria-hidden="true">
          {parts.map(({ bin, column, below, count }) => (
            <rect
              key={`${column}-${bin.id}`}
              x={percent((column + GAP / 2) / HISTOGRAM_COLUMNS)}
              width={percent((1 - GAP) / HISTOGRAM_COLUMNS)}
              y={percent(BARS_SHARE * (1 - (below + count) / tallest))}
              height={percent((BARS_SHARE * count) / tallest)}
              fill={paintValue(bin.paint)}
            />
          ))}
          <line
            className="class-histogram__ground"
            x1="0"
            x2="100%"
            y1={percent(BARS_SHARE)}
            y2={percent(BARS_SHARE)}
          />
          {middle !== null && (
            <line
              className="class-histogram__mean"
              x1={percent(axis.at(middle.value))}
              x2={percent(axis.at(middle.value))}
              y1="0"
              y2="100%"
            />
          )}
        </g>
        {breaks.map((value, which) => (
          <BreakHandle
            // A handle is its place in the order: a moved one keeps the focus.
            key={which}
            editing={editing}
            which={which}
            position={percent(positions[which] ?? 0)}
            ground={percent(BARS_SHARE)}
            name={words.breakName(format.number(which + 1), format.number(breaks.length))}
            text={words.upTo(format.number(value, 2))}
          />
        ))}
      </svg>
      <p className="class-histogram__ends">
        <span>{steps.length === 0 ? '' : format.number(least, rangeDigits(least))}</span>
        <span>{notes.join(', ')}</span>
        <span>{steps.length === 0 ? '' : format.number(most, rangeDigits(most))}</span>
      </p>
    </div>
  );
}
