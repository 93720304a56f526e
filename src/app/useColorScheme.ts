import { useEffect, useSyncExternalStore } from 'react';
import type { ColorScheme } from '../domain/palette';
import type { Theme } from '../domain/view';

const QUERY = '(prefers-color-scheme: dark)';

function subscribeToSystem(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The scheme in force for a theme, mirrored on the root element where the tokens switch on it. */
export function useColorScheme(theme: Theme): ColorScheme {
  const systemIsDark = useSyncExternalStore(
    subscribeToSystem,
    () => matchMedia(QUERY).matches,
    () => false,
  );
  const scheme = theme === 'auto' ? (systemIsDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return scheme;
}
