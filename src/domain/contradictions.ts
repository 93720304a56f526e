import type { Contradiction, Statement, StatementSet } from './dataset';
import type { RegionId } from './geography';
import type { Localized } from './text';

/** Statements that do not agree, with what somebody knows of the reason. */
export interface ExplainedContradiction {
  readonly contradiction: Contradiction;
  readonly statements: readonly Statement[];
}

/** Statements found by comparison: one place, one thing, different numbers. */
export interface FoundDifference {
  readonly regionId: RegionId | null;
  readonly subject: Localized;
  readonly label: Localized;
  /** Oldest first; those dated in words only, last. */
  readonly statements: readonly Statement[];
  /** True where two of them speak of the same year: time alone does not explain the difference. */
  readonly isSameYear: boolean;
}

export interface Contradictions {
  readonly explained: readonly ExplainedContradiction[];
  /** Those that no explanation covers whole. */
  readonly found: readonly FoundDifference[];
}

/** One number and nothing else but words of measure: "21", "> 90", "about 100"; not "12 / 4". */
const ONE_NUMBER = /^[^\d]*\d[\d\s\u00a0\u202f]*([.,]\d+)?[^\d]*$/;

/** What is counted, without what stands in brackets: the publisher, a date, a remark. */
const withoutBrackets = (text: string) => text.replace(/\s*\([^)]*\)/g, '');

function thingOf({ label, type }: Statement): string {
  const words = withoutBrackets(label.ru)
    .toLowerCase()
    .replace(/[^a-zа-яё]+/g, ' ')
    .trim();
  // A plan and a fact never contradict each other.
  return `${type}|${words}`;
}

function numberOf({ value }: Statement): number | null {
  if (!ONE_NUMBER.test(value.ru)) return null;
  return Number(value.ru.replace(/[^\d.,]/g, '').replace(',', '.'));
}

const yearOf = ({ asOf }: Statement): string | null => (typeof asOf === 'string' ? asOf.slice(0, 4) : null);

function byDate(a: Statement, b: Statement): number {
  const iso = ({ asOf }: Statement) => (typeof asOf === 'string' ? asOf : '9999');
  return iso(a).localeCompare(iso(b)) || a.id.localeCompare(b.id);
}

/**
 * Groups of statements about one place and one thing whose numbers differ. Only single numbers are compared; the unit
 * must begin alike, for a Russian unit changes its ending with the number.
 */
export function findDifferences(statements: readonly Statement[]): readonly FoundDifference[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (numberOf(statement) === null) continue;
    const unit = statement.unit.ru.trim().toLowerCase().slice(0, 4);
    const key = [statement.regionId ?? statement.subject.ru, thingOf(statement), unit].join('|');
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].flatMap((group): FoundDifference[] => {
    const [first, ...others] = [...group].sort(byDate);
    if (first === undefined || new Set(group.map(numberOf)).size < 2) return [];
    const ordered = [first, ...others];
    const isSameYear = ordered.some((one, index) =>
      ordered
        .slice(index + 1)
        .some(
          (two) => yearOf(one) !== null && yearOf(one) === yearOf(two) && numberOf(one) !== numberOf(two),
        ),
    );
    const { regionId, subject } = first;
    const label = { ru: withoutBrackets(first.label.ru), en: withoutBrackets(first.label.en) };
    return [{ regionId, subject, label, statements: ordered, isSameYear }];
  });
}

/** What contradicts what: the explained ones in the data set's order, then what comparison finds besides. */
export function selectContradictions({ statements, contradictions }: StatementSet): Contradictions {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const explained = contradictions.map((contradiction) => ({
    contradiction,
    statements: contradiction.statementIds.flatMap((id) => byId.get(id) ?? []),
  }));
  const isExplained = (group: readonly Statement[]) =>
    contradictions.some(({ statementIds }) => group.every(({ id }) => statementIds.includes(id)));
  return {
    explained,
    found: findDifferences(statements).filter(({ statements: group }) => !isExplained(group)),
  };
}
