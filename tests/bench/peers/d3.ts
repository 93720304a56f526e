import { geoConicEqualArea, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { hideTooltip, onRecolour, part, showTooltip } from './controls';
import { colorOf, loadRegions } from './regionTable';

const { regions, table } = await loadRegions();
const { clientWidth, clientHeight } = part('map');
const projection = geoConicEqualArea()
  .parallels([52, 64])
  .rotate([-105, 0])
  .fitSize([clientWidth, clientHeight], regions);

const svg = select(part('map')).append('svg').attr('width', clientWidth).attr('height', clientHeight);
const country = svg.append('g');
const paths = country
  .selectAll('path')
  .data(regions.features)
  .join('path')
  .attr('class', 'region')
  .attr('d', geoPath(projection))
  .attr('fill', ({ properties }) => colorOf(table[properties.iso], 'presence'))
  .attr('stroke', '#fff')
  .attr('stroke-width', 1)
  .attr('vector-effect', 'non-scaling-stroke');

paths
  .on('pointerenter', function (event: PointerEvent, { properties }) {
    select(this).raise().attr('stroke', '#14222b').attr('stroke-width', 2);
    showTooltip(properties.name_en, event.clientX, event.clientY);
  })
  .on('pointerleave', function () {
    select(this).attr('stroke', '#fff').attr('stroke-width', 1);
    hideTooltip();
  });

svg.call(
  zoom<SVGSVGElement, unknown>().on('zoom', (event: { transform: { toString: () => string } }) => {
    country.attr('transform', event.transform.toString());
  }),
);

onRecolour((indicator) => paths.attr('fill', ({ properties }) => colorOf(table[properties.iso], indicator)));

window.pointOf = (iso) => projection([...(table[iso]?.anchor ?? [0, 0])]) ?? [0, 0];
