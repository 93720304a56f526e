import { useLayoutEffect } from 'react';

/** A narrower page is the screen of nobody's hall: it is laid out as a phone's. */
const HALL = '(min-width: 900px)';

/** Tells the stylesheet that the page is the screen of a hall, and whether the panel beside the map is shown to it. */
export function useHallLook(isPanelShown: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const wide = matchMedia(HALL);
    const tell = () => {
      if (wide.matches) dataset['hall'] = isPanelShown ? 'panel' : 'map';
      else delete dataset['hall'];
    };
    tell();
    wide.addEventListener('change', tell);
    return () => {
      wide.removeEventListener('change', tell);
      delete dataset['hall'];
    };
  }, [isPanelShown]);
}
