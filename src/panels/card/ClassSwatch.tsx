import { paintValue } from '../../domain/palette';

const HATCHES: Readonly<Record<string, string>> = {
  unknown: 'unknown.line',
  'programme.participant': 'programme.participant',
};

/** The colour or hatching of a class as on the map. */
export function ClassSwatch({ paint }: { readonly paint: string }) {
  const line = HATCHES[paint];
  return (
    <svg className="region-card__swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="21"
        height="15"
        fill={paintValue(line === undefined ? paint : 'unknown')}
        stroke="var(--line-strong)"
      />
      {line !== undefined && (
        <path d="M1 13 13 1M7 15 20 2M14 15l7-7" stroke={paintValue(line)} strokeWidth="1.5" fill="none" />
      )}
    </svg>
  );
}
