//! The rest of the legend: the overlay, the switch of the patterns, and where the classes of each layer come from: the
//! source text, or context facts with their own sources.

use super::print::print;
use crate::strings;
use azerbaijan_1994::ui::map::swatch::swatch;
use content::model::Content;
use domain::layer::Layer;
use leptos::prelude::*;

/// Contains one note for each layer; the style sheet shows that of the current layer.
pub fn legend_foot(content: &Content) -> String {
    let notes = Layer::ALL.map(|layer| {
        let mut titles: Vec<&str> = Vec::new();
        let keys = content.facts_of_layer(layer);
        for key in keys.iter().flat_map(|fact| &fact.references) {
            let title = content.reference(key).map_or("", |reference| reference.title.as_str());
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let inside = if layer.is_context() {
            let items: Vec<_> = titles.iter().map(|title| view! { <li>{*title}</li> }).collect();
            view! {
                <details>
                    <summary>{strings::layer_note(layer)}</summary>
                    <ul>{items}</ul>
                </details>
            }
            .into_any()
        } else {
            view! { <p>{strings::layer_note(layer)}</p> }.into_any()
        };
        view! { <div data-for=layer.slug()>{inside}</div> }
    });
    print(view! {
        <p class="turned">{strings::SILENCE_LEGEND}</p>
        <p class="overlay">{swatch("karabakh")}{strings::LEGEND_KARABAKH}</p>
        <label class="patterns"><input type="checkbox"/>" "{strings::PATTERNS}</label>
        <div class="layer-sources">{notes.into_iter().collect_view()}</div>
    })
}
