//! The search box: a combobox over the printed index. What is found says why; without the live page the index itself
//! is one link away.

use crate::search::{self, Entry, MOST};
use crate::watch::{Mark, Watch, Words};
use crate::words;
use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use std::sync::{Arc, Mutex};

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
#[component]
pub fn Search(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let found = Found(RwSignal::new(Finding::default()));
    let expanded = found.mark(|now| Some(if now.hits.is_empty() { "false" } else { "true" }));
    let active = found.mark(|now| now.hits.get(now.active).and_then(|_| SLOTS.get(now.active)).copied());
    view! {
        <div class="search" role="search">
            <input
                type="text"
                enterkeyhint="search"
                role="combobox"
                data-search=""
                aria-label=words::SEARCH_LABEL
                placeholder=words::SEARCH_LABEL
                aria-autocomplete="list"
                aria-controls="hits"
                aria-expanded=expanded
                aria-activedescendant=active
                autocomplete="off"
                spellcheck="false"
                disabled=watch.mark(|view| !view.live)
                on:input=move |event: Event| found.ask(&event_target_value(&event))
                on:keydown=move |event| found.key(&event)
                on:blur=move |_| found.close()
            />
            <a href="#index">{words::TO_INDEX}</a>
            <div class="hits" hidden=found.mark(|now| (!now.asked).then_some(""))>
                <ul id="hits" role="listbox" aria-label=words::SEARCH_LABEL>
                    {(0..MOST).map(|slot| option(found, slot)).collect_view()}
                </ul>
                <p role="status">
                    {found.words(|now| if now.asked { words::found(now.hits.len()) } else { String::new() })}
                </p>
            </div>
        </div>
    }
}

/// A place for a result. All are always there, so that the list is made once.
fn option(found: Found, slot: usize) -> impl IntoView {
    let told = move |tell: fn(&Entry) -> &str| {
        found.words(move |now| now.hits.get(slot).map(tell).unwrap_or_default().to_owned())
    };
    view! {
        <li
            role="option"
            id=SLOTS[slot]
            hidden=found.mark(move |now| (slot >= now.hits.len()).then_some(""))
            aria-selected=found.mark(move |now| Some(if slot == now.active { "true" } else { "false" }))
            on:mousedown=move |event: MouseEvent| {
                // The box keeps the focus until the choice moves it.
                event.prevent_default();
                found.choose(slot);
            }
        >
            <b>{told(|hit| &hit.label)}</b>
            " "
            <span>{told(|hit| &hit.why)}</span>
        </li>
    }
}

impl Found {
    fn mark(self, read: impl Fn(&Finding) -> Option<&'static str> + Send + 'static) -> Mark {
        Arc::new(Mutex::new(move || self.0.with(&read)))
    }

    fn words(self, read: impl Fn(&Finding) -> String + Send + 'static) -> Words {
        Arc::new(Mutex::new(move || self.0.with(&read)))
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
    let entries = crate::browser::index::entries();
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
    crate::browser::follow(href);
}

#[cfg(not(feature = "hydrate"))]
fn follow(_: &str) {}
