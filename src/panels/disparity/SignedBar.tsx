interface SignedBarProps {
  readonly value: number;
  /** The greatest amount of all bars of the list, above zero. */
  readonly reach: number;
}

/** A bar to the right of zero, or to the left below it. Says nothing the number beside it does not. */
export function SignedBar({ value, reach }: SignedBarProps) {
  const length = (Math.abs(value) / reach) * 50;
  return (
    <svg className="signed-bar" aria-hidden="true">
      <rect
        className={value < 0 ? 'signed-bar__bar signed-bar__bar--below' : 'signed-bar__bar'}
        x={`${value < 0 ? 50 - length : 50}%`}
        width={`${length}%`}
        y="20%"
        height="60%"
      />
      <line className="signed-bar__zero" x1="50%" x2="50%" y1="0" y2="100%" />
    </svg>
  );
}
