import type { CDPSession } from 'playwright-core';

/** What a page holds, once everything that nobody needs has been collected. */
export interface Weight {
  /** Visitors so far. */
  readonly session: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** The painter of the map. */
  readonly paintedBy: string | null;
}

/** Weighs the page; it must be doing nothing. */
export async function weigh(
  session: CDPSession,
  { session: visitor, paintedBy }: Pick<Weight, 'session' | 'paintedBy'>,
): Promise<Weight> {
  // The console keeps whatever was written to it, and that is not the page's.
  await session.send('Runtime.discardConsoleEntries');
  // More than once: what a finaliser lets go of is collected by the next.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  return { session: visitor, heapBytes: usedSize, nodes, listeners: jsEventListeners, documents, paintedBy };
}
