// The common way: outlines of all countries as TopoJSON, projected and drawn in the browser by d3.
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { feature, merge } from 'topojson-client';
import { ready, show } from '../shared/panel.js';
import { colours, republics } from '../shared/republics.js';

const load = file => fetch(file).then(answer => answer.json());
const [world, articles] = await Promise.all([load('app-countries-50m.json'), load('app-articles.json')]);

const { countries } = world.objects;
const slugs = new Map(republics.map(([slug, number]) => [number, slug]));
const ours = countries.geometries.filter(({ id }) => slugs.has(id));
const others = countries.geometries.filter(({ id }) => !slugs.has(id));

// From the Baltic to the Kyrgyz border, as the page is framed.
const frame = { type: 'MultiPoint', coordinates: [[21, 59], [23, 46], [53, 35.5], [80, 42], [78, 58]] };
const projection = geoConicEqualArea().parallels([42, 64]).rotate([-52, 0]).fitExtent([[10, 10], [950, 590]], frame);
const path = geoPath(projection);

const svg = select('#map');
const map = svg.append('g');
map.append('path').datum(merge(world, others)).attr('d', path);
const lands = map.selectAll('.republic')
  .data(ours.map(shape => ({ ...feature(world, shape), slug: slugs.get(shape.id) })))
  .join('path')
  .attr('class', 'republic')
  .attr('data-republic', land => land.slug)
  .attr('d', path)
  .style('fill', land => colours[articles[land.slug].stance])
  .on('click', (event, chosen) => {
    lands.classed('chosen', land => land === chosen);
    show(articles[chosen.slug]);
  });
lands.append('title').text(land => articles[land.slug].name);

svg.call(zoom()
  .scaleExtent([0.5, 10])
  // The wheel alone scrolls the page.
  .filter(event => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
  .on('zoom', ({ transform }) => map.attr('transform', transform)));
ready();
