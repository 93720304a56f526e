import { readFileSync } from 'node:fs';
import type { WireStatements } from '../../src/data/wire/statements';
import type { Localized } from '../../src/domain/text';
import type { SourceRegistry } from './sourceRegistry';

type WireTerm = NonNullable<WireStatements['terms']>[number];
type WireContradiction = NonNullable<WireStatements['contradictions']>[number];

interface TermTable {
  /** Titles of the cited pages, by address. */
  readonly pages: Readonly<Record<string, Localized>>;
  readonly terms: readonly (Omit<WireTerm, 'sourceIds'> & { readonly pages: readonly string[] })[];
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../sources/tables/${name}`, import.meta.url), 'utf8'));
}

/** The field's terms with the pages that define them. */
export function buildTerms(registry: SourceRegistry): WireTerm[] {
  const { pages, terms } = readJson('terms.json') as TermTable;
  return terms.map(({ pages: addresses, ...term }) => ({
    ...term,
    sourceIds: addresses.map((url) => {
      const title = pages[url];
      if (title === undefined) throw new Error(`terms.json: no title for ${url}`);
      return registry.idOfPage(url, title);
    }),
  }));
}

/** Statements that do not agree, with what explains them. Unknown statements are found by the reference check. */
export function buildContradictions(): WireContradiction[] {
  const rows = readJson('contradictions.json') as readonly (Omit<WireContradiction, 'statementIds'> & {
    readonly statements: string[];
  })[];
  return rows.map(({ statements, ...row }) => ({ ...row, statementIds: statements }));
}
