//! What the second map needs (`web/beside.js`): an HTML fragment that is fetched when it is started, with all texts, and the
//! class of each republic at each date in each layer.

use super::print::print;
use azerbaijan_1994::strings::labels::{class_in_sentence, republic_label, standing_in_sentence};
use azerbaijan_1994::strings::{group_word, layer, map_word};
use content::model::Content;
use domain::layer::Layer;
use domain::republic::Republic;
use leptos::prelude::*;
use serde_json::{json, Map, Value};
use state::generated::{self, MomentIndex, NOW};
use state::State;

use crate::lists::comma;
use crate::markup::MARKS;

/// The fragment: a link to its style sheet, a section, and the table.
pub fn beside(sheet: &str, content: &Content) -> String {
    let options = date_options(content);
    let [first, second] = MARKS;
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <section
            class="two-dates"
            aria-labelledby="two-dates-title"
            data-comma=comma()
            data-drawing=messages::beside_map(first)
            data-change=messages::beside_change(first, second)
            data-same=messages::beside_same(first)
            data-none=messages::beside_none()
            data-undated=messages::beside_undated()
            data-once=messages::beside_once()
            data-narrow=messages::beside_narrow()
            data-unknown=messages::beside_unknown(first)
        >
            <h2 id="two-dates-title" tabindex="-1">{messages::beside()}</h2>
            <label>
                <span>{messages::beside_second()}</span>" "
                <select>{options}</select>
            </label>
            <button type="button" data-close="">{messages::beside_close()}</button>
            <ul class="key" aria-label=messages::beside_legend()></ul>
        </section>
        <section class="differences" aria-labelledby="differences-title">
            <h2 id="differences-title">{messages::beside_differences()}</h2>
            <div role="status"></div>
        </section>
        <p class="notice lost" role="status">
            <span></span>" "<a target="_blank" hidden>{messages::embed_whole()}</a>" "
            <button type="button">{messages::close()}</button>
        </p>
        <pre hidden translate="no" data-table="">{table(content).to_string()}</pre>
    })
}

/// For each layer and moment: of each republic its fill, whether it is reached only as a group, its class for a filter, the
/// word on the map, the class in a sentence, and the label of its link; and the word of the group.
fn table(content: &Content) -> Value {
    let layers = Layer::ALL.map(|layer| (layer.slug().to_owned(), layer_table(layer)));
    let names = Republic::ALL.map(|republic| (republic.slug().to_owned(), json!(republic.name())));
    let moments = content.moments.iter().map(|moment| json!([moment.id, moment.label]));
    json!({
        "now": NOW.moment().slug,
        "moments": moments.collect::<Vec<_>>(),
        "names": Map::from_iter(names),
        "republics": Republic::ALL.map(Republic::slug),
        "layers": Map::from_iter(layers),
    })
}

/// The dates, to choose the second from.
pub fn date_options(content: &Content) -> impl IntoView + use<> {
    let options = content.moments.iter().map(|moment| {
        view! { <option value=moment.id.clone()>{moment.label.clone()}</option> }
    });
    options.collect_view()
}

fn layer_table(of: Layer) -> Value {
    let at = |moment: MomentIndex| {
        let state = State::default().with_layer(of).at_moment(moment);
        let entries = Republic::ALL.map(|republic| (republic.slug().to_owned(), entry(state, republic)));
        let group = json!(group_word(state));
        (
            moment.moment().slug.to_owned(),
            json!({ "group": group, "of": Map::from_iter(entries) }),
        )
    };
    let is_dated = Republic::ALL.into_iter().any(|republic| {
        let class = |moment| generated::class_index(of, moment, republic);
        MomentIndex::all().any(|moment| class(moment) != class(NOW))
    });
    // For what readers take away: the classes by their index, which `data-classes` has.
    let classes = (0..)
        .zip(of.classes())
        .map(|(index, class)| json!([class.slug, class.paint, class_in_sentence(of, index)]));
    json!({
        "name": layer(of),
        "index": of.index(),
        "dated": is_dated,
        "classes": classes.collect::<Vec<_>>(),
        "at": Map::from_iter(MomentIndex::all().map(at)),
    })
}

fn entry(state: State, republic: Republic) -> Value {
    let (of, moment) = (state.layer, state.moment);
    let is_group = generated::is_group(moment, republic);
    let standing = match republic {
        Republic::SUBJECT if of != Layer::Cis => messages::subject_of_map().to_owned(),
        _ if state.is_group(republic) => messages::as_a_group(standing_in_sentence(of, moment, republic)),
        _ => standing_in_sentence(of, moment, republic).to_owned(),
    };
    let class = generated::class_of(of, moment, republic).map_or("", |class| class.slug);
    json!([
        state.paint(republic),
        u8::from(state.is_group(republic)) + 2 * u8::from(is_group),
        class,
        map_word(state, republic),
        standing,
        republic_label(of, moment, republic),
    ])
}
