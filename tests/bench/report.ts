import type { Measures } from './measure';
import { median } from './statistics';
import { REFERENCE_ID, type Subject } from './subjects';

export type Results = ReadonlyMap<Subject, readonly Measures[]>;

const ROWS: readonly (readonly [measure: string, label: string, decimals: number])[] = [
  ['colouredMs', 'coloured map, ms', 0],
  ['readyMs', 'can be used, ms', 0],
  ['slowColouredMs', 'coloured map, slow, ms', 0],
  ['slowReadyMs', 'can be used, slow, ms', 0],
  ['hoverMs', 'hover, ms', 1],
  ['recolourMs', 'recolour, ms', 1],
  ['filterMs', 'filter, ms', 1],
  ['zoomFrameMs', 'zoom frame, ms', 1],
  ['zoomFrameP95Ms', 'zoom frame p95, ms', 1],
  ['zoomShownP95Ms', 'zoom on screen p95, ms', 1],
  ['panFrameMs', 'pan frame, ms', 1],
  ['panFrameP95Ms', 'pan frame p95, ms', 1],
  ['panShownP95Ms', 'pan on screen p95, ms', 1],
  ['htmlKb', 'HTML, KB', 1],
  ['scriptKb', 'script until usable, KB', 1],
  ['slowScriptKb', 'the same, slow, KB', 1],
  ['scriptAllKb', 'script in all, KB', 1],
  ['shiftDesktop', 'layout shift 1440×900', 4],
  ['shiftPhone', 'layout shift 390×844', 4],
];

/** Medians over the runs, by subject and measure. */
export function summarise(results: Results): ReadonlyMap<Subject, Measures> {
  return new Map(
    [...results].map(([subject, runs]) => {
      const names = new Set(runs.flatMap((run) => Object.keys(run)));
      return [
        subject,
        Object.fromEntries([...names].map((name) => [name, median(runs.map((run) => run[name] ?? null))])),
      ];
    }),
  );
}

/** A line a measure, a column a subject, each with its ratio to the reference. */
export function formatTable(results: Results): string {
  const summary = summarise(results);
  const reference = [...summary].find(([subject]) => subject.id === REFERENCE_ID)?.[1];
  const cell = (measures: Measures, name: string, decimals: number) => {
    const value = measures[name] ?? null;
    if (value === null) return '–';
    const base = reference?.[name] ?? null;
    const ratio = base === null || base === 0 ? '' : ` (${(value / base).toFixed(2)})`;
    return `${value.toFixed(decimals)}${ratio}`;
  };
  const lines = ROWS.filter(([name]) => [...summary.values()].some((measures) => name in measures)).map(
    ([name, label, decimals]) => [label, ...[...summary.values()].map((each) => cell(each, name, decimals))],
  );
  const table = [['', ...[...summary.keys()].map(({ title }) => title)], ...lines];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  return table
    .map((line) =>
      line
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

export function toJson(results: Results): string {
  const subjects = [...summarise(results)].map(([{ id, title }, medians]) => ({
    id,
    title,
    medians,
    runs: [...results].find(([subject]) => subject.id === id)?.[1] ?? [],
  }));
  return JSON.stringify({ reference: REFERENCE_ID, subjects }, null, 2);
}
