//! How to report an error: a section of the page "About".

use crate::markup::{self, MARKS};
use crate::paths::Page;
use crate::site::Site;
use domain::filter::Filter;
use domain::layer::Layer;
use domain::republic::Republic;
use leptos::prelude::*;
use state::generated::{MomentIndex, SentenceNumber};
use state::{route, Selection, State};

/// The section. `web/report.js` adds what the reader saw, if it is an address of this site: made of the pages, options and
/// fragments that stand here.
pub fn report(site: &Site) -> impl IntoView + use<> {
    let contact = match &site.reports {
        Some(address) => {
            let name = address
                .split('?')
                .next()
                .unwrap_or_default()
                .trim_start_matches("mailto:")
                .to_owned();
            let link =
                view! { <a data-contact="" rel="external noreferrer" href=address.clone()>{name}</a> }.into_any();
            markup::with(&messages::report_to(MARKS[0]), [link])
        }
        None => vec![messages::report_to_publisher().into_any()],
    };
    view! {
        <section id="report">
            <h2>{messages::report()}</h2>
            <p>{messages::report_note()}</p>
            <p>{contact}</p>
            <p data-seen="" data-options=options() data-fragments=fragments() data-pages=pages() hidden="">
                {messages::report_seen()}
            </p>
        </section>
    }
}

/// Every option of the query, as `key=value`.
fn options() -> String {
    let moments = MomentIndex::all().map(|moment| State::default().at_moment(moment));
    let layers = moments.flat_map(|state| Layer::ALL.map(|layer| state.with_layer(layer)));
    let states = layers.flat_map(|state| {
        let classes = 0..state.layer.classes().len() as u8;
        let filters = classes.flat_map(|class| [Filter::any(class), Filter::group(class)]);
        [state]
            .into_iter()
            .chain(filters.map(move |filter| state.with_filter(Some(filter))))
    });
    let without_connectors = State {
        connectors: false,
        ..State::default()
    };
    let mut options: Vec<String> = Vec::new();
    for state in states.chain([without_connectors]) {
        let query = route::format_query("", state);
        options.extend(query.trim_start_matches('?').split('&').map(str::to_owned));
    }
    options.retain(|option| !option.is_empty());
    options.sort();
    options.dedup();
    options.join(" ")
}

fn fragments() -> String {
    let republics = Republic::ALL.map(Selection::Republic);
    let sentences = SentenceNumber::all().map(Selection::Sentence);
    let selections = republics.into_iter().chain(sentences).chain([Selection::Silence]);
    selections.map(route::format_fragment).collect::<Vec<_>>().join(" ")
}

/// The folders of the pages that have a link to the report.
fn pages() -> String {
    Page::all()
        .map(|page| format!("{}/", page.folder()))
        .collect::<Vec<_>>()
        .join(" ")
}
