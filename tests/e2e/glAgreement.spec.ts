import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Renderer } from '../../src/map/chooseRenderer';
import { expect, test, type AtlasDriver, type ViewQuery } from './support/atlasDriver';

/** Share of pixels that may differ: ends of hatch lines, which each renderer softens its own way. */
const ALLOWED_SHARE = 0.001;
/** The dense hatching of a pair has more than twice as many lines to the same area, and as many more ends. */
const ALLOWED_WHERE_DENSE = 0.002;
/** Of pixelmatch: a softened edge is the same edge, another colour or an edge a pixel off is not. */
const THRESHOLD = 0.25;

/** What lies over the picture is the same HTML over both, but its typeface may be the fallback on a first visit. */
const WORDS = '.main-pane > :not(.main-pane__map), .map-labels, .map-controls, .map-tooltip';

async function paintedMap(atlas: AtlasDriver, query: ViewQuery, renderer: Renderer): Promise<PNG> {
  await atlas.goto({ ...query, renderer });
  // SVG paints first in any case.
  await atlas.onMap.waitForRenderer(renderer);
  // The map is fitted between what stands over it: all of that must be there.
  if ('with' in query) await expect(atlas.page.locator('.pair-legend')).toBeVisible();
  await atlas.waitForParts();
  await atlas.waitForMap();
  await atlas.page.addStyleTag({ content: `${WORDS} { visibility: hidden !important; }` });
  return PNG.sync.read(await atlas.map.screenshot({ animations: 'disabled' }));
}

const views: Readonly<Record<string, ViewQuery>> = {
  'the whole country': {},
  'presence and programme at once': { indicator: 'presence-programme' },
  'two numbers at once': { dataset: 'scenario-2020', indicator: 'objects-per-million', with: 'compliant' },
  'one district, the others faded': { district: 'sfo' },
  'a region past 180°': { region: 'RU-CHU' },
  'the dark theme': { theme: 'dark' },
};

for (const [name, query] of Object.entries(views)) {
  test(`GL and SVG draw the same picture: ${name}`, async ({ atlas }) => {
    const gl = await paintedMap(atlas, query, 'gl');
    const svg = await paintedMap(atlas, query, 'svg');
    const { width, height } = gl;
    expect([svg.width, svg.height]).toEqual([width, height]);
    const different = pixelmatch(gl.data, svg.data, undefined, width, height, { threshold: THRESHOLD });
    expect(different / (width * height)).toBeLessThan('with' in query ? ALLOWED_WHERE_DENSE : ALLOWED_SHARE);
  });
}
