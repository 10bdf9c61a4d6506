//! The sentence of the legend, for each layer at each moment, in the line format of [`domain::legend`]: it says in words what
//! the colours of the map show, and its coloured words are the buttons that filter the map.

mod buttons;
mod cis;
mod coverage;
mod relations;
mod stances;
mod words;

use crate::collation::partners;
use crate::model::{Content, Moment};
use domain::layer::Layer;
use domain::republic::Republic;

impl Content {
    /// The legend of a layer at a moment. It mentions each partner once, by its name or in a number.
    pub fn legend(&self, layer: Layer, moment: &Moment) -> String {
        match layer {
            Layer::Stance => stances::sentence(self, moment),
            Layer::Coverage => coverage::sentence(self, moment),
            Layer::Cis => cis::sentence(self, moment),
            Layer::Relations => relations::sentence(self, moment),
        }
    }

    /// What the marks of the layer of stances stand for: why a reading rests on other sources than the source text. Empty
    /// at a moment without marks.
    pub fn legend_note(&self, moment: &Moment) -> String {
        stances::note(self, moment)
    }

    /// Azerbaijan's place in the CIS at a moment, as a sentence of that layer's legend. Empty if it has none.
    pub fn legend_place(&self, moment: &Moment) -> String {
        self.cis_place(moment).map_or_else(String::new, cis::azerbaijan)
    }

    /// All lines that the live page reads: the legends, layer by layer, each at all moments; the captions; the notes.
    /// `state::legend` finds the line of a moment.
    pub fn legend_lines(&self) -> String {
        let legends = Layer::ALL
            .into_iter()
            .flat_map(|layer| self.moments.iter().map(move |moment| self.legend(layer, moment)));
        let captions = self.moments.iter().map(|moment| self.caption(moment));
        let notes = self.moments.iter().map(|moment| self.legend_note(moment));
        legends.chain(captions).chain(notes).collect::<Vec<_>>().join("\n")
    }

    /// The partners in a class of a layer, sorted by their names in the language of the page.
    fn members(&self, layer: Layer, moment: &Moment, class: &str) -> Vec<Republic> {
        let class = layer.class_from_slug(class);
        partners()
            .into_iter()
            .filter(|partner| class.is_some() && self.class(layer, moment, *partner) == class)
            .collect()
    }
}
