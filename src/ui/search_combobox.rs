//! The search box: a combobox over the printed index. What is found says why; without the live page the index itself
//! is one link away.

use crate::binding::{Binding, Value};
use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use interaction::search::{self, Entry, MOST};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::sync::Arc;

/// What is typed, what it finds, and which result Enter would take.
#[derive(Clone, Default)]
struct Finding {
    hits: Arc<Vec<Entry>>,
    asked: bool,
    active: usize,
}

/// The signal of a finding, and the forms in which the box shows it.
#[derive(Clone, Copy)]
struct Found(RwSignal<Finding>);

/// The ids of the places for results.
const SLOTS: [&str; MOST] = ["hit-0", "hit-1", "hit-2", "hit-3", "hit-4", "hit-5", "hit-6", "hit-7"];

/// The box and its list of results.
pub fn search_combobox(store: Store) -> ElementBuilder {
    let found = Found(RwSignal::new(Finding::default()));
    let input = element("input")
        .attr("type", "text")
        .attr("enterkeyhint", "search")
        .attr("role", "combobox")
        .attr("data-search", "")
        .attr("aria-label", strings::SEARCH_LABEL)
        .attr("placeholder", strings::SEARCH_LABEL)
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", "hits")
        .bind("aria-expanded", found.truth(|now| !now.hits.is_empty()))
        .bind(
            "aria-activedescendant",
            found.read(|now| {
                now.hits
                    .get(now.active)
                    .and(SLOTS.get(now.active).copied())
                    .map(Into::into)
            }),
        )
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .bind("disabled", store.flag(|state| !state.live))
        .on("input", Box::new(move |event| found.ask(&event_target_value(event))))
        .on(
            "keydown",
            Box::new(move |event| {
                if let Some(key) = event.dyn_ref() {
                    found.key(key);
                }
            }),
        )
        .on("blur", Box::new(move |_| found.close()));
    let hits = element("div")
        .attr("class", "hits")
        .bind("hidden", found.mark(|now| !now.asked))
        .child(
            element("ul")
                .attr("id", "hits")
                .attr("role", "listbox")
                .attr("aria-label", strings::SEARCH_LABEL)
                .children((0..MOST).map(|slot| option(found, slot))),
        )
        .child(
            element("p")
                .attr("role", "status")
                .bind_text(found.read(|now| now.asked.then(|| strings::found(now.hits.len()).into()))),
        );
    element("div")
        .attr("class", "search")
        .attr("role", "search")
        .child(input)
        .child(element("a").attr("href", "#index").text(strings::TO_INDEX))
        .child(hits)
}

/// A place for a result. All are always there, so that the list is made once.
fn option(found: Found, slot: usize) -> ElementBuilder {
    let told = |tell: fn(&Entry) -> &str| found.read(move |now| Some(tell(now.hits.get(slot)?).to_owned().into()));
    element("li")
        .attr("role", "option")
        .attr("id", SLOTS[slot])
        .bind("hidden", found.mark(move |now| slot >= now.hits.len()))
        .bind("aria-selected", found.truth(move |now| slot == now.active))
        .on(
            "mousedown",
            Box::new(move |event| {
                // The box keeps the focus until the choice moves it.
                event.prevent_default();
                found.choose(slot);
            }),
        )
        .child(element("b").bind_text(told(|hit| &hit.label)))
        .text(" ")
        .child(element("span").bind_text(told(|hit| &hit.why)))
}

impl Found {
    /// An attribute that stands, without a value, while something holds.
    fn mark(self, holds: impl Fn(&Finding) -> bool + Send + 'static) -> Binding {
        self.read(move |now| holds(now).then_some("".into()))
    }

    /// An attribute that says whether something holds.
    fn truth(self, holds: impl Fn(&Finding) -> bool + Send + 'static) -> Binding {
        self.read(move |now| Some(if holds(now) { "true" } else { "false" }.into()))
    }

    fn read(self, read: impl Fn(&Finding) -> Value + Send + 'static) -> Binding {
        Box::new(move || self.0.with(&read))
    }

    fn ask(self, query: &str) {
        self.0.set(Finding {
            hits: Arc::new(look_up(query)),
            asked: !search::fold(query).is_empty(),
            active: 0,
        });
    }

    fn close(self) {
        self.0.set(Finding::default());
    }

    fn choose(self, which: usize) {
        let Finding { hits, .. } = self.0.get_untracked();
        if let Some(hit) = hits.get(which) {
            self.close();
            follow(&hit.href);
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let Finding { hits, asked, active } = self.0.get_untracked();
        let count = hits.len().max(1);
        let active = match event.key().as_str() {
            "ArrowDown" => (active + 1) % count,
            "ArrowUp" => (active + count - 1) % count,
            "Enter" => return self.choose(active),
            // Elsewhere Esc clears the choice; here it only closes the list.
            "Escape" if asked => {
                event.stop_propagation();
                return self.close();
            }
            _ => return,
        };
        event.prevent_default();
        self.0.set(Finding { hits, asked, active });
    }
}

#[cfg(feature = "hydrate")]
fn look_up(query: &str) -> Vec<Entry> {
    let entries = crate::dom::index::entries();
    search::find(&entries, query)
        .into_iter()
        .filter_map(|place| entries.get(place).cloned())
        .collect()
}

/// The press has nobody who types.
#[cfg(not(feature = "hydrate"))]
fn look_up(_: &str) -> Vec<Entry> {
    Vec::new()
}

#[cfg(feature = "hydrate")]
fn follow(href: &str) {
    crate::dom::history::follow(href);
}

#[cfg(not(feature = "hydrate"))]
fn follow(_: &str) {}
