import type { RowProblem } from '../../src/domain/intake';
import type { Geography } from '../../src/domain/geography';
import type { Language } from '../../src/domain/text';
import type { ImportReport, Mapping } from '../../src/data/import/contract';
import type { OpenedSummary, SheetSummary } from '../../src/data/import/workerDesk';
import type { ImportWords } from '../../src/i18n/features/import.ru';
import { commandWords } from './importWords';

/** Everything a report is worded with. */
export interface Wording {
  readonly language: Language;
  readonly words: ImportWords;
  readonly geography: Geography;
}

/** How the file was read: its encoding and its delimiter, where it has them. */
export function describeFile(name: string, opened: OpenedSummary, { words }: Wording): string {
  if (opened.kind === 'dataset') return `${name}: ${words.file.json}`;
  const { format, encoding, delimiter } = opened;
  return [
    `${name}: ${format.toUpperCase()}`,
    ...(encoding === null ? [] : [words.file.encoding(encoding)]),
    ...(delimiter === null ? [] : [words.file.delimiter(words.file.delimiters[delimiter])]),
  ].join(', ');
}

/** Which column was taken for what. */
export function describeMapping(
  { recognised }: SheetSummary,
  mapping: Mapping,
  { words, language }: Wording,
): readonly string[] {
  const meanings = new Map<number, string>();
  if (mapping.shape === 'objects') {
    for (const [field, column] of Object.entries(mapping.fields)) {
      meanings.set(column, words.fields[field as keyof typeof words.fields]);
    }
  } else {
    meanings.set(mapping.region, words.fields.region);
    for (const { column, label, unit } of mapping.indicators) {
      meanings.set(column, unit === '' ? label : `${label}, ${unit}`);
    }
  }
  const { columns, notRead } = commandWords[language];
  return [
    `${columns}:`,
    ...recognised.headings.map((heading, column) => `  ${heading} → ${meanings.get(column) ?? notRead}`),
  ];
}

/** The report as it stands on screen, in lines. */
export function describeReport(report: ImportReport, wording: Wording): readonly string[] {
  const { words, geography, language } = wording;
  const { intake, districts, coveredRegions, unmatchedNames } = report;
  const { problems, problemCount } = intake;
  const name = (id: string) => geography.districtById.get(id)?.name[language] ?? id;
  return [
    words.report.title,
    words.report.summary(intake.accepted, intake.rows),
    `${words.report.refused}: ${intake.refused}`,
    `${words.report.unmatched}: ${intake.unmatched}`,
    ...(unmatchedNames.length === 0 ? [] : [words.report.unmatchedHint(unmatchedNames.join(', '))]),
    '',
    problemCount === 0 ? words.report.noProblems : `${words.report.problemCount(problemCount)}:`,
    ...problems.map((problem) => `  ${describeProblem(problem, wording)}`),
    ...(problemCount > problems.length ? [`  ${words.report.more(problemCount - problems.length)}`] : []),
    '',
    `${words.report.districts}:`,
    ...districts
      .filter(({ rows }) => rows > 0)
      .map(
        ({ districtId, rows, regions }) =>
          `  ${name(districtId)}: ${words.count.rows(rows)}, ${words.count.regions(regions)}`,
      ),
    words.report.covered(coveredRegions),
  ];
}

function describeProblem(problem: RowProblem, { words, geography, language }: Wording): string {
  const { code, effect, row, column, value, suggestions } = problem;
  const names = suggestions.map((id) => geography.regionById.get(id)?.name[language] ?? id);
  const { what, remedy } = words.problems[code];
  return [
    `${words.report.rowNumber(row)}, ${column ?? words.report.wholeRow}: ${value === '' ? words.report.emptyValue : value}`,
    `    ${what}. ${words.effects[effect]}. ${remedy}`,
    ...(names.length === 0 ? [] : [`    ${commandWords[language].suggestions(names.join(', '))}`]),
  ].join('\n');
}
