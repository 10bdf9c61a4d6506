//! The search: a combobox over the printed index, which a link opens without the program. Each result shows why it
//! matches.

use crate::binding::{Binding, Value};
use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use interaction::search::{self, Entry, MOST};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::sync::Arc;

#[derive(Clone, Default)]
struct Results {
    entries: Arc<Vec<Entry>>,
    /// Whether the query is not empty.
    has_query: bool,
    /// The index of the result that Enter selects.
    active: usize,
}

#[derive(Clone, Copy)]
struct Search(RwSignal<Results>);

/// The ids of the options.
const OPTION_IDS: [&str; MOST] = ["hit-0", "hit-1", "hit-2", "hit-3", "hit-4", "hit-5", "hit-6", "hit-7"];

pub fn search_combobox(store: Store) -> ElementBuilder {
    let search = Search(RwSignal::new(Results::default()));
    let input = element("input")
        .attr("type", "text")
        .attr("enterkeyhint", "search")
        .attr("role", "combobox")
        .attr("data-search", "")
        .attr("aria-label", strings::SEARCH_LABEL)
        .attr("placeholder", strings::SEARCH_LABEL)
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", "hits")
        .bind("aria-expanded", search.boolean(|results| !results.entries.is_empty()))
        .bind(
            "aria-activedescendant",
            search.value(|results| {
                results
                    .entries
                    .get(results.active)
                    .and(OPTION_IDS.get(results.active).copied())
                    .map(Into::into)
            }),
        )
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .bind("disabled", store.flag(|state| !state.live))
        .on("input", Box::new(move |event| search.run(&event_target_value(event))))
        .on(
            "keydown",
            Box::new(move |event| {
                if let Some(key) = event.dyn_ref() {
                    search.handle_key(key);
                }
            }),
        )
        .on("blur", Box::new(move |_| search.close()));
    let list = element("div")
        .attr("class", "hits")
        .bind("hidden", search.flag(|results| !results.has_query))
        .child(
            element("ul")
                .attr("id", "hits")
                .attr("role", "listbox")
                .attr("aria-label", strings::SEARCH_LABEL)
                .children((0..MOST).map(|index| option(search, index))),
        )
        .child(element("p").attr("role", "status").bind_text(search.value(|results| {
            results
                .has_query
                .then(|| strings::result_count(results.entries.len()).into())
        })));
    element("div")
        .attr("class", "search")
        .attr("role", "search")
        .child(input)
        .child(element("a").attr("href", "#index").text(strings::INDEX_LINK))
        .child(list)
}

/// The element of a result. All are printed, hidden without a result, so that none is created in the browser.
fn option(search: Search, index: usize) -> ElementBuilder {
    let text =
        |of: fn(&Entry) -> &str| search.value(move |results| Some(of(results.entries.get(index)?).to_owned().into()));
    element("li")
        .attr("role", "option")
        .attr("id", OPTION_IDS[index])
        .bind("hidden", search.flag(move |results| index >= results.entries.len()))
        .bind("aria-selected", search.boolean(move |results| index == results.active))
        .on(
            "mousedown",
            Box::new(move |event| {
                // The input keeps the focus until the selection moves it.
                event.prevent_default();
                search.select(index);
            }),
        )
        .child(element("b").bind_text(text(|entry| &entry.label)))
        .text(" ")
        .child(element("span").bind_text(text(|entry| &entry.why)))
}

impl Search {
    /// An attribute without a value, present while the condition holds.
    fn flag(self, condition: impl Fn(&Results) -> bool + Send + 'static) -> Binding {
        self.value(move |results| condition(results).then_some("".into()))
    }

    /// An attribute with the value `true` or `false`.
    fn boolean(self, condition: impl Fn(&Results) -> bool + Send + 'static) -> Binding {
        self.value(move |results| Some(if condition(results) { "true" } else { "false" }.into()))
    }

    fn value(self, compute: impl Fn(&Results) -> Value + Send + 'static) -> Binding {
        Box::new(move || self.0.with(&compute))
    }

    fn run(self, query: &str) {
        self.0.set(Results {
            entries: Arc::new(find(query)),
            has_query: !search::fold(query).is_empty(),
            active: 0,
        });
    }

    fn close(self) {
        self.0.set(Results::default());
    }

    fn select(self, index: usize) {
        let Results { entries, .. } = self.0.get_untracked();
        if let Some(entry) = entries.get(index) {
            self.close();
            follow(&entry.href);
        }
    }

    fn handle_key(self, event: &KeyboardEvent) {
        let Results {
            entries,
            has_query,
            active,
        } = self.0.get_untracked();
        let count = entries.len().max(1);
        let active = match event.key().as_str() {
            "ArrowDown" => (active + 1) % count,
            "ArrowUp" => (active + count - 1) % count,
            "Enter" => return self.select(active),
            // Esc closes the list and must not clear the selection of the page as well.
            "Escape" if has_query => {
                event.stop_propagation();
                return self.close();
            }
            _ => return,
        };
        event.prevent_default();
        self.0.set(Results {
            entries,
            has_query,
            active,
        });
    }
}

#[cfg(feature = "hydrate")]
fn find(query: &str) -> Vec<Entry> {
    let entries = crate::dom::index::entries();
    search::find(&entries, query)
        .into_iter()
        .filter_map(|index| entries.get(index).cloned())
        .collect()
}

#[cfg(not(feature = "hydrate"))]
fn find(_: &str) -> Vec<Entry> {
    Vec::new()
}

#[cfg(feature = "hydrate")]
fn follow(href: &str) {
    crate::dom::history::follow(href);
}

#[cfg(not(feature = "hydrate"))]
fn follow(_: &str) {}
