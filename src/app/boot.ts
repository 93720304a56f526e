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
}

/** A font of the stylesheet, as the build finds it there. */
export interface FontSource {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

/**
 * Runs before the first paint, inlined like `boot`: fetches the fonts at once, and uses them if all are there before the
 * first text is painted; else the metric-matched fallback stays for this visit, and the next one has them in its cache.
 * A preload would hold the first frame for them, and a late swap would move the words under the reader.
 */
export function raceFonts(fonts: readonly FontSource[]): void {
  let isTooLate = false;
  // Called as the first frame begins: what comes later would move words that are on their way to the screen.
  requestAnimationFrame(() => {
    isTooLate = true;
  });
  const faces = fonts.map(
    ({ family, source, weight, unicodeRange }) => new FontFace(family, source, { weight, unicodeRange }),
  );
  Promise.all(faces.map((face) => face.load())).then(
    () => {
      if (isTooLate) return;
      for (const face of faces) document.fonts.add(face);
    },
    // The fallback stays.
    () => {},
  );
}
