const PATHS = {
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  play: 'M5 3.5v9l7-4.5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** A drawn sign of a button; the button carries the words. */
export function ButtonIcon({ sign }: { readonly sign: keyof typeof PATHS }) {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[sign]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
