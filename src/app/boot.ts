/**
 * Runs before the first paint, inlined into the page: settles the colour scheme, and hides the painted-in default
 * view when the address asks for another one, so that it never flashes. Self-contained: the build turns the function
 * into text.
 */
export function boot(viewParameters: readonly string[]): void {
  const root = document.documentElement;
  const parameters = new URLSearchParams(location.search);
  const theme = parameters.get('theme');
  const isDark =
    theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.scheme = isDark ? 'dark' : 'light';
  if (viewParameters.some((name) => parameters.has(name))) root.dataset.prepaint = 'off';
  // Until the map is on screen; the launch of the script takes it away.
  root.dataset.frame = 'first';
}

/** A font of the stylesheet, as the build finds it there. */
export interface FontSource {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

/**
 * Runs before the first paint, inlined like `boot`. A first visit keeps the metric-matched fallback and fetches the fonts
 * once it is idle; from the second on they come from the cache, and are used if all are there before the first frame.
 * Anything else costs the first frame a fifth of its time, or moves the words under the reader.
 */
export function raceFonts(fonts: readonly FontSource[]): void {
  const key = 'park-atlas-fonts';
  const addresses = JSON.stringify(fonts.map(({ source }) => source));
  const load = () =>
    Promise.all(
      fonts.map(({ family, source, weight, unicodeRange }) =>
        new FontFace(family, source, { weight, unicodeRange }).load(),
      ),
    );
  const fetchForNextVisit = () => {
    const fetchAll = () =>
      void load().then(
        () => localStorage.setItem(key, addresses),
        // Offline, perhaps: there will be another visit.
        () => {},
      );
    if ('requestIdleCallback' in window) requestIdleCallback(fetchAll);
    else setTimeout(fetchAll);
  };
  try {
    if (localStorage.getItem(key) !== addresses) {
      new PerformanceObserver((_, observer) => {
        observer.disconnect();
        fetchForNextVisit();
      }).observe({ type: 'paint', buffered: true });
      return;
    }
  } catch {
    // A browser that keeps nothing has no second visit.
    return;
  }
  let isTooLate = false;
  // Called as the first frame begins: what comes later would move words that are on their way to the screen.
  requestAnimationFrame(() => {
    isTooLate = true;
  });
  load().then(
    (faces) => {
      if (isTooLate) return;
      for (const face of faces) document.fonts.add(face);
    },
    // The fallback stays.
    () => {},
  );
}
