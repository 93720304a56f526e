import { useLayoutEffect } from 'react';

/** Tells the stylesheet that the page is the screen of a hall, and whether the panel beside the map is shown to it. */
export function useHallLook(isPanelShown: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['hall'] = isPanelShown ? 'panel' : 'map';
    return () => {
      delete dataset['hall'];
    };
  }, [isPanelShown]);
}
