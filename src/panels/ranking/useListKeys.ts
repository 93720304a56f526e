import { useEffect, useRef, type RefObject } from 'react';
import { moveInList } from './moveInList';

/** Arrow keys for every list within an element. */
export function useListKeys(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listened = element.current;
    listened?.addEventListener('keydown', moveInList);
    return () => listened?.removeEventListener('keydown', moveInList);
  }, []);
  return element;
}
