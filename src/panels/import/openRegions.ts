import type { RegionId } from '../../domain/geography';
import type { RowProblem } from '../../domain/intake';

/** A text of the file that names no region for sure, and what it may mean. */
export interface OpenRegion {
  readonly text: string;
  readonly suggestions: readonly RegionId[];
  /** What a person has chosen for it; `null`: nothing yet. */
  readonly chosen: RegionId | null;
}

/** The region texts of a report that a person can settle, each once, those already settled first. */
export function openRegionsOf(
  problems: readonly RowProblem[],
  choices: Readonly<Record<string, RegionId>>,
): readonly OpenRegion[] {
  const open = new Map<string, OpenRegion>(
    Object.entries(choices).map(([text, chosen]) => [text, { text, suggestions: [], chosen }]),
  );
  for (const { code, value, suggestions } of problems) {
    const isOpen = code === 'unknownRegion' || code === 'ambiguousRegion';
    if (isOpen && value !== '' && !open.has(value))
      open.set(value, { text: value, suggestions, chosen: null });
  }
  return [...open.values()];
}
