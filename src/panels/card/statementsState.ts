import type { StatementSet } from '../../domain/dataset';

/** Statements are loaded when the first card opens; until then the card shows what the data set itself knows. */
export type StatementsState = StatementSet | 'loading' | 'failed';
