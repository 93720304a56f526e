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
