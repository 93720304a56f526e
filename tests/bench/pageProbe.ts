/**
 * Runs in every measured page before its own scripts. It only leaves marks; when their frames reached the screen is
 * read from Chromium's trace (frameTrace.ts), the same way for every page.
 */
export interface PageProbe {
  /** Names the marks that follow: `hover-3 input`, `hover-3 changed`. */
  readonly begin: (step: string) => void;
  /** The picture has just been changed. Pages on a canvas call it themselves, right behind their drawing. */
  readonly changed: () => void;
  /** From now on reports changes of the text and of these attributes of the elements and what is in them. */
  readonly watch: (watched: Watched) => void;
  /** A point inside an SVG path, in CSS pixels of the viewport. */
  readonly pointIn: (selector: string) => readonly [x: number, y: number];
  readonly startFrames: () => void;
  /** Milliseconds between the animation frames since `startFrames`. */
  readonly stopFrames: () => readonly number[];
}

/** Where a change of the picture shows in the DOM. */
export interface Watched {
  readonly selector: string;
  readonly attributes: readonly string[];
}

export interface ProbeSettings {
  /** For pages whose map is DOM: what to count until the country is coloured. */
  readonly regionSelector: string | null;
  /** What matches once the page can be used; `null`: as soon as the country is coloured. */
  readonly readySelector: string | null;
  /** Said on the console then: asking the page whether it is ready would compile the asker's own script in it. */
  readonly readyMessage: string;
}

declare global {
  interface Window {
    readonly probeSettings: ProbeSettings;
  }
}

const REGION_COUNT = 85;
const GRID_STEPS = 15;

let step = 'load';
let intervals: number[] = [];
let isCounting = false;

const observer = new MutationObserver(() => probe.changed());

const probe: PageProbe = {
  begin: (next) => {
    step = next;
  },
  changed: () => {
    performance.mark(`${step} changed`);
  },
  watch: ({ selector, attributes }) => {
    observer.disconnect();
    const attributeFilter = [...attributes];
    for (const element of document.querySelectorAll(selector)) {
      observer.observe(element, { subtree: true, childList: true, characterData: true, attributeFilter });
    }
  },
  pointIn: (selector) => {
    const path = document.querySelector(selector);
    if (!(path instanceof SVGPathElement)) throw new Error(`No path at ${selector}`);
    const { x, y, width, height } = path.getBBox();
    const steps = Array.from({ length: GRID_STEPS }, (_, index) => (index + 0.5) / GRID_STEPS);
    const inside = steps
      .flatMap((right) => steps.map((down) => new DOMPoint(x + right * width, y + down * height)))
      .filter((point) => path.isPointInFill(point));
    const found = inside[Math.floor(inside.length / 2)];
    const onScreen = found?.matrixTransform(path.getScreenCTM() ?? undefined);
    if (onScreen === undefined) throw new Error(`No point inside ${selector}`);
    return [onScreen.x, onScreen.y];
  },
  startFrames: () => {
    intervals = [];
    isCounting = true;
    let previous: number | null = null;
    const tick = (now: number) => {
      if (!isCounting) return;
      if (previous !== null) intervals.push(now - previous);
      previous = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  },
  stopFrames: () => {
    isCounting = false;
    return intervals;
  },
};
Object.assign(window, { probe });

for (const type of ['pointermove', 'click', 'wheel'] as const) {
  // The event's own time: when the input happened, before it waited for the page.
  const markInput = (event: Event) => performance.mark(`${step} input`, { startTime: event.timeStamp });
  window.addEventListener(type, markInput, { capture: true, passive: true });
}

/** Default black is no colour of any subject. */
function isColoured(element: Element): boolean {
  const { fill } = getComputedStyle(element);
  return fill !== 'none' && fill !== 'rgb(0, 0, 0)';
}

/** Looks at each animation frame, so that what it finds is painted in that very frame. */
function onceTrue(condition: () => boolean, react: () => void): void {
  const look = () => (condition() ? react() : requestAnimationFrame(look));
  requestAnimationFrame(look);
}

const { regionSelector, readySelector, readyMessage } = window.probeSettings;
if (regionSelector !== null) {
  const isCountryColoured = () => {
    const regions = [...document.querySelectorAll(regionSelector)];
    return regions.length >= REGION_COUNT && regions.every(isColoured);
  };
  onceTrue(isCountryColoured, () => probe.changed());
}
const isReady = () =>
  readySelector === null
    ? performance.getEntriesByName('load changed').length > 0
    : document.querySelector(readySelector) !== null;
onceTrue(isReady, () => {
  performance.mark('ready');
  console.debug(readyMessage);
});
