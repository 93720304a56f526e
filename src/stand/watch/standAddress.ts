import { STAND_PARAMETERS } from '../../state/urlCodec';

/** What says how a stand is set up; the rest of an address is a visitor's view. */
const KEPT: readonly string[] = [...STAND_PARAMETERS, 'dataset', 'theme', 'renderer'];
/** The loop of a kiosk speaks the languages of its settings; a presenter that of the address. */
const KEPT_OF_PRESENTER: readonly string[] = [...KEPT, 'lang'];

/**
 * Where a stand begins anew.
 * @param href the address it was started at, before anybody touched it.
 */
export function standAddress(href: string): string {
  const { origin, pathname, searchParams } = new URL(href);
  const names = searchParams.get('mode') === 'present' ? KEPT_OF_PRESENTER : KEPT;
  const kept = names.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `${origin}${pathname}?${new URLSearchParams(kept).toString()}`;
}
