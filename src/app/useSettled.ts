import { useDeferredValue, useMemo } from 'react';

/**
 * The value whose picture React has drawn already: what is drawn from it leaves the first frame of a change to what is
 * drawn from the value itself. A value that speaks of something else, as of another data set, is not waited for.
 */
export function useSettled<T>(value: T, of: unknown): T {
  const settled = useDeferredValue(useMemo(() => ({ value, of }), [value, of]));
  return settled.of === of ? settled.value : value;
}
