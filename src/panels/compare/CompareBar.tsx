interface CompareBarProps {
  readonly value: number;
  /** The axis that the bars of the row share; it holds zero. */
  readonly axis: { readonly from: number; readonly to: number };
  /** A CSS colour. */
  readonly fill: string;
}

/** Width of the tick that stands for a zero, so that it is not taken for a missing bar, CSS pixels. */
const ZERO_TICK = 3;
const percent = (share: number) => `${share * 100}%`;

/** A value on the axis of its row. Says nothing the number above it does not. */
export function CompareBar({ value, axis: { from, to }, fill }: CompareBarProps) {
  const at = (one: number) => (one - from) / (to - from);
  return (
    <svg className="compare__bar" aria-hidden="true">
      <rect
        x={percent(at(Math.min(0, value)))}
        width={value === 0 ? ZERO_TICK : percent(Math.abs(value) / (to - from))}
        height="100%"
        fill={fill}
      />
    </svg>
  );
}
