import type { map as russian } from '../ru/map';

export const map: typeof russian = {
  regions: 'Regions on the map',
  keyboardHint:
    'Arrows go from region to region, Enter selects, Escape clears the selection, plus and minus zoom, zero shows the whole country, Shift with an arrow moves the map',
  controls: 'Map zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCountry: 'Show the whole country',
  noTiles: 'The tile grid is not available, the map is shown',
};
