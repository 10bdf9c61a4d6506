// A small library with a map of the world of its own: outlines drawn beforehand, in one script.
import JsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/maps/world.js';
import { ready, show } from '../shared/panel.js';
import { colours, republics } from '../shared/republics.js';

const articles = await (await fetch('app-articles.json')).json();
const slugs = new Map(republics.map(([slug, , letters]) => [letters, slug]));

new JsVectorMap({
  selector: '#map',
  map: 'world',
  backgroundColor: 'transparent',
  zoomMax: 40,
  regionsSelectable: true,
  regionsSelectableOne: true,
  regionStyle: {
    initial: { fill: '#e9e4d8', stroke: '#8d877b', strokeWidth: 0.7 },
    selected: { stroke: '#1c1b19', strokeWidth: 2 },
  },
  series: {
    regions: [{
      attribute: 'fill',
      scale: colours,
      values: Object.fromEntries(republics.map(([slug, , letters]) => [letters, articles[slug].stance])),
    }],
  },
  focusOn: { regions: ['UA', 'AZ', 'TM', 'KG', 'EE'], animate: false },
  onRegionClick: (event, letters) => {
    if (slugs.has(letters)) show(articles[slugs.get(letters)]);
  },
});
for (const [slug, , letters] of republics) {
  document.querySelector(`[data-code="${letters}"]`).setAttribute('data-republic', slug);
}
ready();
