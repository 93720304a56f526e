/** What the page asks of the worker. */
export type WorkerRequest =
  /** Take over now: the page is left alone, or its reader said so. */
  | { readonly kind: 'apply' }
  /** Bring the kept data up to date, all of them or none. */
  | { readonly kind: 'refreshData' };

/** Why a build could not be kept. */
export type FailureReason =
  /** The server has no such file. */
  | 'missing'
  /** The file is not that of the build: a deployment half done, or damaged on the way. */
  | 'changed'
  | 'unreachable'
  /** No room left on this machine. */
  | 'quota';

/** What the worker tells its pages: the former build, or the network, goes on serving them. */
export interface InstallFailure {
  readonly kind: 'installFailed';
  readonly build: string;
  readonly reason: FailureReason;
  /** Path below the scope. */
  readonly file: string;
}
