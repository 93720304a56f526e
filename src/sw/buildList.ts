/** What belongs to one build, written into the worker by scripts/lib/stampServiceWorker.mjs. */
export interface BuildList {
  /** Changes with any file of the build, the worker itself included. */
  readonly id: string;
  /** Page, scripts, styles, fonts, icons: path below the scope (the page is '') to its SHA-256 in hexadecimal. */
  readonly code: Readonly<Record<string, string>>;
  /** Files that may be replaced without a build: they have no sum. */
  readonly data: readonly string[];
}
