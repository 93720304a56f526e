import type { Scatter, ScatterPoint } from '../../domain/scatter';
import type { Axis } from '../../domain/view';
import { createAxisScale, type AxisScale } from './axisScale';
import type { PlotSize } from './usePlotSize';

/** Room for what is written beside the axes, at a desk, pixels. */
const LEAST_LEFT = 48;
/** Between the axis and its figures, and between them and the edge, both together. */
const TICK_AIR = 10;
const RIGHT = 12;
const TOP = 28;
const BOTTOM = 44;
/** A figure of an axis needs about as much. */
const TICK_ROOM = { x: 90, y: 56 } as const;

export interface PlotDot extends ScatterPoint {
  readonly left: number;
  readonly top: number;
}

/** Where everything stands, pixels. */
export interface PlotLayout {
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly x: AxisScale;
  readonly y: AxisScale;
  readonly left: (value: number) => number;
  readonly top: (value: number) => number;
  /** Faint ones first, so that they lie beneath. */
  readonly dots: readonly PlotDot[];
  /** Ends of the line; `null`: there is none. */
  readonly line: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

/**
 * The axes hold every region, kept or not, so that a filter moves nothing.
 * @param tickWidth how wide the figure of a tick is written, pixels: the widest of those at the left has its room there.
 */
export function layOutPlot(
  scatter: Scatter,
  logAxes: readonly Axis[],
  size: PlotSize,
  tickWidth: (tick: number) => number,
): PlotLayout {
  const { points, trend } = scatter;
  const { width, height, scale } = size;
  const axis = (name: Axis, room: number) =>
    createAxisScale(
      points.map((point) => point[name]),
      logAxes.includes(name),
      Math.max(2, Math.floor(room / (TICK_ROOM[name] * scale))),
    );
  const frameHeight = height - (TOP + BOTTOM) * scale;
  const y = axis('y', frameHeight);
  const frameLeft = Math.max(
    LEAST_LEFT * scale,
    ...y.ticks.map((tick) => tickWidth(tick) + TICK_AIR * scale),
  );
  const frame = {
    left: frameLeft,
    top: TOP * scale,
    width: width - frameLeft - RIGHT * scale,
    height: frameHeight,
  };
  const x = axis('x', frame.width);
  const across = (share: number) => frame.left + share * frame.width;
  const down = (share: number) => frame.top + (1 - share) * frame.height;
  const left = (value: number) => across(x.at(value));
  const top = (value: number) => down(y.at(value));
  const [[fromX, toX], [fromY, toY]] = [x.ends, y.ends];
  const heightOf = (at: number) =>
    trend === null ? 0 : down((trend.intercept + trend.slope * at - fromY) / (toY - fromY));
  return {
    frame,
    x,
    y,
    left,
    top,
    dots: points
      .toSorted((a, b) => Number(a.isKept) - Number(b.isKept))
      .map((point) => ({ ...point, left: left(point.x), top: top(point.y) })),
    line: trend === null ? null : [across(0), heightOf(fromX), across(1), heightOf(toX)],
  };
}

/** The dot nearest to a place, within `reach` pixels; kept ones win over faint ones as near. */
export function nearestDot(
  dots: readonly PlotDot[],
  left: number,
  top: number,
  reach: number,
): PlotDot | null {
  let best: PlotDot | null = null;
  let least = reach;
  for (const dot of dots) {
    const away = Math.hypot(dot.left - left, dot.top - top);
    if (away <= least) [best, least] = [dot, away];
  }
  return best;
}
