import { useRef, type KeyboardEvent } from 'react';
import { moveBreak, roomOf, stepOf } from '../../../domain/analysis/editBreaks';
import type { ClassEditing } from './useClassEditing';

const PAGE = 5;

interface BreakHandleProps {
  readonly editing: ClassEditing;
  readonly which: number;
  /** Of the drawing's width. */
  readonly position: string;
  /** Of the drawing's height: where the bars stand. */
  readonly ground: string;
  readonly name: string;
  readonly text: string;
}

/** The step a key leads to from `step`; `null`: not a key of a slider. */
function stepAfter(key: string, step: number, [first, last]: readonly [number, number]): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return step - 1;
    case 'PageUp':
      return step + PAGE;
    case 'PageDown':
      return step - PAGE;
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** A break as a slider: keys move it from value to value and write it when they are let go; Delete takes it away. */
export function BreakHandle({ editing, which, position, ground, name, text }: BreakHandleProps) {
  const { breaks, values, preview, commit, cancel } = editing;
  const { steps } = values;
  const isMoved = useRef(false);
  const value = breaks[which] ?? 0;
  const finish = () => {
    if (isMoved.current) commit(breaks);
    isMoved.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isMoved.current) {
      event.preventDefault();
      isMoved.current = false;
      cancel();
      return;
    }
    if ((event.key === 'Delete' || event.key === 'Backspace') && breaks.length > 1) {
      event.preventDefault();
      isMoved.current = false;
      commit(breaks.filter((_, i) => i !== which));
      return;
    }
    const to = stepAfter(event.key, stepOf(steps, value), roomOf(breaks, steps, which));
    if (to === null) return;
    event.preventDefault();
    const next = moveBreak(breaks, steps, which, to);
    if (next === breaks) return;
    isMoved.current = true;
    preview(next);
  };
  return (
    <g
      className="class-histogram__break"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={steps[0] ?? 0}
      aria-valuemax={steps.at(-1) ?? 0}
      aria-valuenow={value}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onKeyUp={finish}
      onBlur={finish}
    >
      <line x1={position} x2={position} y1="0" y2={ground} />
      <circle cx={position} cy="87%" />
    </g>
  );
}
