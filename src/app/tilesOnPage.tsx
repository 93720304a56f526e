import { useEffect, useRef } from 'react';
import type { Geography } from '../domain/geography';
import type { LabelLayerProps } from '../map/LabelLayer';
import { createTileForm, type TileForm, type TileGridNamed } from '../map/tiles/tileForm';

/** Read by the stylesheet of the pane. */
const PROPERTY = '--header-bottom';

/**
 * Says to the pane how far down its header reaches: the title may take two lines, the figures three. Tiles begin below
 * it, for no tile may lie under words.
 */
function HeaderInset() {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pane = marker.current?.closest<HTMLElement>('.main-pane');
    const header = pane?.querySelector<HTMLElement>('.main-pane__header');
    if (!pane || !header) return;
    const observer = new ResizeObserver(() => {
      pane.style.setProperty(PROPERTY, `${header.offsetTop + header.offsetHeight}px`);
    });
    observer.observe(header);
    return () => {
      observer.disconnect();
      pane.style.removeProperty(PROPERTY);
    };
  }, []);
  return <span ref={marker} hidden />;
}

/** The tile form as it stands on the page: where the tiles are shown, their pane keeps clear of the header. */
export function createTilesOnPage(grid: TileGridNamed, geography: Geography): TileForm {
  const form = createTileForm(grid, geography);
  const { Labels } = form;
  return {
    ...form,
    Labels: (props: LabelLayerProps) => (
      <>
        <HeaderInset />
        <Labels {...props} />
      </>
    ),
  };
}
