/** What went wrong between the atlas and a file or service, in the order a request can fail. */
export type DataErrorKind = 'offline' | 'network' | 'timeout' | 'http' | 'malformed' | 'schema' | 'reference';

/** One offending place in a file. Worded by the interface in the reader's language from `code` and `params`. */
export interface DataProblem {
  readonly code: ProblemCode;
  /** Where, as a JSON path: `$.indicators[0].observations.RU-MOS`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const PROBLEM_CODES = [
  // Shape: the file is not what the documentation describes.
  'missing',
  'wrongType',
  'numberIsText',
  'unknownKey',
  'notAllowed',
  'empty',
  'outOfRange',
  'badFormat',
  // References: the shape is right, but something named does not exist, or exists twice.
  'duplicate',
  'unknownRegion',
  'unknownDistrict',
  'unknownSource',
  'unknownStatement',
  'unknownCategory',
  'unknownPeriod',
  'periodOutOfOrder',
  'unknownIndicator',
  'wrongIndicatorType',
  'unknownSeries',
  'unknownDataset',
  'unexpectedId',
  'districtWithoutRegions',
  'regionWithoutGeometry',
  // A sentence of a part that is loaded apart and brings its words along, as `ru` and `en`.
  'said',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

interface DataErrorDetails {
  readonly url: string;
  readonly status?: number;
  readonly retryAfterMs?: number | null;
  readonly problems?: readonly DataProblem[];
  readonly cause?: unknown;
}

/** Data that could not be loaded or used: names what, where, and every offender found. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly url: string;
  /** HTTP status, for `kind: 'http'`. */
  readonly status: number | null;
  /** How long the server asked to be left alone; `null`: it did not say. */
  readonly retryAfterMs: number | null;
  readonly problems: readonly DataProblem[];

  constructor(kind: DataErrorKind, details: DataErrorDetails) {
    super(describe(kind, details), { cause: details.cause });
    this.kind = kind;
    this.url = details.url;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.problems = details.problems ?? [];
  }
}

/** For logs and test output only; the interface words an error itself. */
function describe(kind: DataErrorKind, { url, status, problems = [] }: DataErrorDetails): string {
  const lines = problems.map(({ code, path, params }) => `${path}: ${code} ${JSON.stringify(params)}`);
  return [`${kind}${status === undefined ? '' : ` ${status}`}: ${url}`, ...lines].join('\n  ');
}

/** Request timeout, too early, too many requests: the server itself says that it is a matter of time. */
const PASSING_STATUSES: readonly (number | null)[] = [408, 425, 429];

/** True for failures that a second attempt can cure: the line dropped, or the server stumbled. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof DataError)) return false;
  return error.kind === 'network' || (error.status ?? 0) >= 500 || PASSING_STATUSES.includes(error.status);
}
