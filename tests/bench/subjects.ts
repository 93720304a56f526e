import type { Watched } from './pageProbe';

/** How one page is driven and observed; everything that is special to it. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly site: 'peers' | 'atlas';
  readonly path: string;
  /** Only for maps that are DOM; a page on a canvas tells the probe itself. */
  readonly dom: {
    readonly regions: string;
    /** The path of one region; `null` where the page itself tells where to point. */
    readonly regionOf: ((iso: string) => string) | null;
    readonly hover: Watched;
    readonly recolour: Watched;
  } | null;
  readonly readySelector: string | null;
  /** Clicked by turns; each click changes the indicator. */
  readonly recolourControls: readonly string[];
  /** Clicked by turns; each click changes the filter. Peers have none. */
  readonly filter: { readonly controls: readonly string[]; readonly watched: Watched } | null;
}

const peer = {
  site: 'peers',
  dom: null,
  readySelector: null,
  recolourControls: ['.recolour'],
  filter: null,
} as const;

const d3Dom = {
  regions: 'path.region',
  regionOf: null,
  hover: { selector: 'svg', attributes: ['stroke'] },
  recolour: { selector: 'svg', attributes: ['fill'] },
} as const;

const PANEL = '.side-panel__controls';
const INDICATORS = `${PANEL} > .pills:first-of-type`;
const PICTURE = { selector: '.map-svg', attributes: ['fill', 'opacity', 'href'] };

const atlas = {
  site: 'atlas',
  dom: {
    regions: '.map-svg path[id]',
    regionOf: (iso: string) => `#outline-${iso}`,
    hover: { selector: '.map-svg__highlight', attributes: ['href'] },
    recolour: PICTURE,
  },
  readySelector: '[data-map-state="idle"]',
  recolourControls: [`${INDICATORS} .pill:nth-of-type(2)`, `${INDICATORS} .pill:nth-of-type(1)`],
  filter: {
    controls: ['pfo', 'pfo', 'cfo', 'cfo'].map((id) => `${PANEL} .pill:has([value="${id}"])`),
    watched: {
      selector: `.map-svg, .legend, ${PANEL}`,
      attributes: ['fill', 'opacity', 'href', 'width'],
    },
  },
} as const;

export const SUBJECTS: readonly Subject[] = [
  { ...atlas, id: 'atlas', title: 'Atlas, renderer chosen', path: '' },
  { ...atlas, id: 'atlas-svg', title: 'Atlas, SVG forced', path: '?renderer=svg' },
  { ...peer, id: 'd3', title: 'D3 SVG', path: 'd3.html', dom: d3Dom },
  {
    ...peer,
    id: 'd3-overview',
    title: 'D3 SVG, overview outlines',
    path: 'd3.html?outlines=overview',
    dom: d3Dom,
  },
  { ...peer, id: 'leaflet', title: 'Leaflet canvas', path: 'leaflet.html' },
  { ...peer, id: 'echarts', title: 'ECharts', path: 'echarts.html' },
  { ...peer, id: 'maplibre', title: 'maplibre-gl', path: 'maplibre.html' },
];

/** What the ratios are against. */
export const REFERENCE_ID = 'd3';
