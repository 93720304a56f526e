import './Swatch.css';

interface SwatchProps {
  /** A CSS colour, usually a custom property of the palette. */
  readonly fill: string;
  /** Colour of a quiet hatching: what is not known. */
  readonly quietHatch?: string | undefined;
  /** Colour of a heavy hatching the other way, with an outline: a second variable on top. */
  readonly boldHatch?: string | undefined;
}

// Lines instead of a pattern: a pattern needs an id that is unique on the page.
const RISING = 'M-6 20 14 0M0 20 20 0M6 20 26 0M12 20 32 0';
const FALLING = 'M-8 0 12 20M0 0 20 20M8 0 28 20M16 0 36 20';

/** A class of a legend as the map paints it. Decoration: the label beside it says the rest. */
export function Swatch({ fill, quietHatch, boldHatch }: SwatchProps) {
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect width="24" height="16" fill={fill} />
      {quietHatch === undefined ? null : <path d={RISING} stroke={quietHatch} strokeWidth="1.2" />}
      {boldHatch === undefined ? null : <path d={FALLING} stroke={boldHatch} strokeWidth="2.2" />}
      <rect
        className="swatch__edge"
        x="0.75"
        y="0.75"
        width="22.5"
        height="14.5"
        fill="none"
        stroke={boldHatch ?? 'var(--line-strong)'}
        strokeWidth={boldHatch === undefined ? 1 : 1.5}
      />
    </svg>
  );
}
