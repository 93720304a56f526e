/** What says how a stand is set up; the rest of an address is a visitor's view. */
const KEPT = [
  'mode',
  'story',
  'dataset',
  'languages',
  'idle',
  'countdown',
  'scene',
  'controls',
  'renderer',
  'session',
] as const;

/**
 * Where a stand begins anew.
 * @param href the address it was started at, before anybody touched it.
 */
export function standAddress(href: string): string {
  const { origin, pathname, searchParams } = new URL(href);
  const kept = KEPT.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `${origin}${pathname}?${new URLSearchParams(kept).toString()}`;
}
