//! The texts beside the map in the picture that readers save: for each layer its titles, its classes and where they come from;
//! names and summaries of the republics; the sentences. `web/picture.js` takes from them what the page shows, and none from the
//! page, where a translator may have put others.

use super::notes::claims;
use crate::error::Result;
use crate::strings;
use azerbaijan_1994::strings::{class, standing};
use content::model::Content;
use domain::layer::Layer;
use domain::republic::Republic;
use serde::Serialize;
use state::generated::MomentIndex;
use state::moment_text::Text;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Texts<'a> {
    layers: BTreeMap<&'static str, LayerTexts<'a>>,
    /// After the name of a class, for the republics that the source reaches only as a group.
    as_a_group: String,
    /// The overlay of Nagorno-Karabakh.
    overlay: &'static str,
    /// By the id of the republic.
    names: BTreeMap<&'static str, &'static str>,
    /// By the id of the republic.
    summaries: BTreeMap<&'static str, &'a str>,
    /// What a sentence asserts, and its words; by its id.
    sentences: BTreeMap<&'a str, [String; 2]>,
    /// The heading while the map shows what the source leaves out.
    silence: &'static str,
}

#[derive(Serialize)]
struct LayerTexts<'a> {
    /// By the id of the moment.
    titles: BTreeMap<&'static str, String>,
    /// Paint and name of each class.
    classes: Vec<[&'static str; 2]>,
    /// Whether Azerbaijan, which has no class, has a standing in the layer.
    has_subject: bool,
    /// What Azerbaijan is in the layer, by the id of the moment.
    subject: BTreeMap<&'static str, &'static str>,
    origin: &'static str,
    sources: Vec<&'a str>,
}

/// The texts as JSON that can stand in a `script` element.
///
/// # Errors
/// When they cannot be written as JSON.
pub fn export_texts(content: &Content) -> Result<String> {
    let layers = Layer::ALL.map(|layer| (layer.slug(), layer_texts(content, layer)));
    let summaries = Republic::ALL.into_iter();
    let sentences = content.sentences.iter();
    let texts = Texts {
        layers: layers.into_iter().collect(),
        as_a_group: messages::as_a_group(""),
        overlay: messages::legend_karabakh(),
        summaries: summaries
            .filter_map(|republic| Some((republic.slug(), content.article(republic)?.summary.as_str())))
            .collect(),
        names: Republic::ALL.map(|republic| (republic.slug(), republic.name())).into(),
        sentences: sentences
            .map(|sentence| (sentence.id.as_str(), [claims(sentence), sentence.text.clone()]))
            .collect(),
        silence: messages::silence_title(),
    };
    // `<` could end the script that holds it.
    Ok(serde_json::to_string(&texts)?.replace('<', "\\u003c"))
}

fn layer_texts(content: &Content, layer: Layer) -> LayerTexts<'_> {
    let named = (0..).zip(layer.classes());
    LayerTexts {
        titles: MomentIndex::all()
            .map(|moment| (moment.moment().slug, title(layer, moment)))
            .collect(),
        classes: named.map(|(index, of)| [of.paint, class(layer, index)]).collect(),
        has_subject: layer == Layer::Cis,
        subject: MomentIndex::all()
            .map(|moment| (moment.moment().slug, standing(layer, moment, Republic::SUBJECT)))
            .collect(),
        origin: strings::layer_note(layer),
        sources: sources(content, layer),
    }
}

/// What the colours stand for, with the date.
fn title(layer: Layer, moment: MomentIndex) -> String {
    let begins = moment.text(Text::Begins);
    match layer {
        Layer::Stance => messages::picture_stances(moment.text(Text::InSentence)),
        Layer::Coverage => messages::picture_coverage().to_owned(),
        Layer::Cis => messages::picture_cis(begins),
        Layer::Relations => messages::picture_relations(begins),
    }
}

/// The titles of the works on which a layer of context rests, each once.
fn sources(content: &Content, layer: Layer) -> Vec<&str> {
    let facts = content.facts_of_layer(layer);
    let keys = facts.iter().flat_map(|fact| &fact.references);
    let mut titles = Vec::new();
    for reference in keys.filter_map(|key| content.reference(key)) {
        if !titles.contains(&reference.title.as_str()) {
            titles.push(reference.title.as_str());
        }
    }
    titles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_layers_of_context_have_sources_of_their_own_and_each_source_is_named_once() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let content = content::load(&folder).expect("the content is in order");
        for layer in Layer::ALL {
            let mut titles = sources(&content, layer);
            assert_eq!(titles.is_empty(), !layer.is_context(), "{layer:?}");
            let count = titles.len();
            titles.sort_unstable();
            titles.dedup();
            assert_eq!(titles.len(), count, "{layer:?}");
        }
    }

    #[test]
    fn a_title_has_the_date_that_the_page_shows_unless_the_layer_has_none() {
        let second = MomentIndex::clamped(2);
        assert_eq!(
            title(Layer::Stance, second),
            "Relations (our interpretation), between 12 October 1992 and the coup of 1993"
        );
        assert_eq!(title(Layer::Cis, second), "CIS status by October 1992");
        assert_eq!(
            title(Layer::Coverage, second),
            title(Layer::Coverage, MomentIndex::FIRST)
        );
    }
}
