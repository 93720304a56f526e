/** An axis of the plot: where a value stands, and where it is written. */
export interface AxisScale {
  /** 0 … 1 of the axis. */
  readonly at: (value: number) => number;
  /** Values worth a line and a figure. */
  readonly ticks: readonly number[];
  /** The ends of the axis, in the units that are linear on it: logarithms on a logarithmic one. */
  readonly ends: readonly [from: number, to: number];
}

/** Empty space beyond the outermost points, of the axis. */
const MARGIN = 0.05;
const STEPS = [1, 2, 5, 10];
/** More figures than this many powers of ten need only the powers themselves. */
const FEW_DECADES = 2;

function linearTicks(from: number, to: number, wanted: number): readonly number[] {
  const rough = (to - from) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  // Multiplied and rounded, for a sum of steps drifts: 0.30000000000000004.
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function logTicks(from: number, to: number): readonly number[] {
  const digits = to - from > FEW_DECADES ? [1] : [1, 2, 5];
  const powers = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, i) => Math.floor(from) + i);
  return powers
    .flatMap((power) => digits.map((digit) => Number((digit * 10 ** power).toPrecision(12))))
    .filter((value) => Math.log10(value) >= from && Math.log10(value) <= to);
}

/**
 * An axis that holds all values.
 * @param values greater than zero where the axis is logarithmic; none: an axis from 0 to 1.
 * @param wanted about how many figures there is room for.
 */
export function createAxisScale(values: readonly number[], isLog: boolean, wanted: number): AxisScale {
  const linear = (value: number) => (isLog ? Math.log10(value) : value);
  const placed = values.length === 0 ? [0, 1] : values.map(linear);
  const [least, most] = [Math.min(...placed), Math.max(...placed)];
  const span = most - least || 1;
  // Zero at the very edge where nothing is below it: a bar of empty space would ask what is there.
  const from = !isLog && least >= 0 && least < span / 2 ? -span * 0.02 : least - span * MARGIN;
  const to = most + span * MARGIN;
  return {
    at: (value) => (linear(value) - from) / (to - from),
    ticks: isLog ? logTicks(from, to) : linearTicks(from, to, wanted),
    ends: [from, to],
  };
}
