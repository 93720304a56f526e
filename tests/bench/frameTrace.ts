/** The categories that hold the marks of the pages and the life of each frame; more would slow the page down. */
export const TRACE_CATEGORIES = ['-*', 'blink.user_timing', 'benchmark'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly args: {
    readonly data?: { readonly startTime?: number };
    readonly main_frame_pipeline?: { readonly main_frame_id?: string };
  };
}

/** What the trace of one visit says; times in milliseconds since the navigation. */
export interface FrameTrace {
  readonly firstMark: (name: string) => number | null;
  readonly lastMark: (name: string) => number | null;
  /** When a frame with everything changed up to then was on the screen: committed, rasterised, displayed. */
  readonly presentedAfter: (time: number) => number | null;
  /** Times between the frames that reached the screen. */
  readonly presentedIntervals: (from: number, to: number) => readonly number[];
}

/** Frame ids exceed what a double can tell apart. */
function parseTrace(json: string): TraceEvent[] {
  const quoted = json.replace(/"main_frame_id":(\d+)/g, '"main_frame_id":"$1"');
  const { traceEvents } = JSON.parse(quoted) as { traceEvents: TraceEvent[] };
  return traceEvents.sort((a, b) => a.ts - b.ts);
}

/**
 * Follows a mark to the screen: the next commit of the page's main thread, the drawing of that very frame (it waits for
 * its raster), the next frame displayed. `requestAnimationFrame` alone would leave the raster out.
 */
export function readFrameTrace(json: string): FrameTrace {
  const events = parseTrace(json);
  const marks = events.filter((event) => /^ready$| (input|changed)$/.test(event.name));
  const [anyMark] = marks;
  const startTime = anyMark?.args.data?.startTime;
  if (anyMark === undefined || startTime === undefined)
    throw new Error('The page left no marks in the trace.');
  const navigatedAt = anyMark.ts - startTime * 1000;
  const toMs = (ts: number) => (ts - navigatedAt) / 1000;

  const ofPage = events.filter(({ pid, ph }) => pid === anyMark.pid && ph === 'X');
  const commits = ofPage.filter(({ name }) => name === 'ProxyMain::BeginMainFrame::commit');
  const draws = ofPage.filter(({ name }) => name === 'MainFrame.Draw');
  const displayed = events.filter(({ name }) => name === 'Display::FrameDisplayed').map(({ ts }) => toMs(ts));
  const frameOf = (event: TraceEvent) => event.args.main_frame_pipeline?.main_frame_id;
  const orderOf = new Map(commits.map((commit, index) => [frameOf(commit), index]));

  return {
    firstMark: (name) => marks.filter((mark) => mark.name === name).map(({ ts }) => toMs(ts))[0] ?? null,
    lastMark: (name) =>
      marks
        .filter((mark) => mark.name === name)
        .map(({ ts }) => toMs(ts))
        .at(-1) ?? null,
    presentedAfter: (time) => {
      const order = commits.findIndex(({ ts }) => toMs(ts) >= time);
      if (order === -1) return null;
      // A later frame, where this one was overtaken while it waited for its raster.
      const draw = draws.find((each) => (orderOf.get(frameOf(each)) ?? -1) >= order);
      return draw === undefined ? null : (displayed.find((at) => at >= toMs(draw.ts)) ?? null);
    },
    presentedIntervals: (from, to) => {
      const inside = displayed.filter((at) => at >= from && at <= to);
      return inside.slice(1).map((at, index) => at - (inside[index] ?? at));
    },
  };
}
