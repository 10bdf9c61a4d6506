//! The search: a combobox whose index is fetched at the first focus. Without the program a link leads to the glossary,
//! which lists all that can be found. Each result shows why it matches.

use crate::binding::{Binding, Value};
use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use interaction::search::combobox::Combobox;
use interaction::search::{Entry, Kind, MOST};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

#[derive(Clone, Copy)]
struct Search(RwSignal<Combobox>);

/// The ids of the options.
const OPTION_IDS: [&str; MOST] = ["hit-0", "hit-1", "hit-2", "hit-3", "hit-4", "hit-5", "hit-6", "hit-7"];

pub fn search_combobox(store: Store, slots: &Slots) -> ElementBuilder {
    let search = Search(RwSignal::new(Combobox::default()));
    let input = element("input")
        .attr("type", "text")
        .attr("enterkeyhint", "search")
        .attr("role", "combobox")
        .attr("data-search", "")
        .attr("aria-label", messages::search_label())
        .attr("placeholder", messages::search_placeholder())
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", "hits")
        .bind("aria-expanded", search.boolean(|combobox| combobox.shown() > 0))
        .bind(
            "aria-activedescendant",
            search.value(|combobox| Some((*OPTION_IDS.get(combobox.active()?)?).into())),
        )
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .bind("disabled", store.live.flag(|state| !state.live))
        .on("focus", Box::new(move |_| search.request_index()))
        .on("input", Box::new(move |event| search.run(event_target_value(event))))
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
        .bind("data-open", search.flag(Combobox::is_open))
        // The input keeps the focus until the selection moves it, wherever the list is pressed.
        .on("mousedown", Box::new(|event| event.prevent_default()))
        // On Linux the middle button would paste into the input.
        .on("mouseup", Box::new(|event| event.prevent_default()))
        .child(
            element("ul")
                .attr("id", "hits")
                .attr("role", "listbox")
                .attr("aria-label", messages::results_label())
                .children((0..MOST).map(|at| option(search, at))),
        )
        .child(element("p").bind_text(search.value(|combobox| Some(strings::search_status(combobox.status()).into()))));
    element("div")
        .attr("class", "search")
        .attr("role", "search")
        .child(input)
        .child(element("span").html(slots.html(Slot::SearchLink)))
        .child(list)
}

/// The element of a result. All are printed, hidden without a result, so that none is created in the browser.
fn option(search: Search, at: usize) -> ElementBuilder {
    let text = |of: fn(&Entry) -> &str| search.value(move |combobox| Some(of(combobox.option(at)?).to_owned().into()));
    element("li")
        .attr("role", "option")
        .attr("id", OPTION_IDS[at])
        .bind("hidden", search.flag(move |combobox| combobox.option(at).is_none()))
        .bind(
            "aria-selected",
            search.boolean(move |combobox| combobox.active() == Some(at)),
        )
        .bind(
            "data-quoted",
            search.flag(move |combobox| combobox.option(at).is_some_and(|entry| entry.kind == Kind::Text)),
        )
        .on(
            "mousedown",
            Box::new(move |event| {
                if is_plain_click(event) {
                    search.follow(&|combobox| combobox.option(at));
                }
            }),
        )
        .child(element("b").bind_text(text(|entry| &entry.label)))
        .text(" ")
        .child(element("span").bind_text(text(|entry| &entry.why)))
}

impl Search {
    /// An attribute without a value, present while the condition holds.
    fn flag(self, condition: impl Fn(&Combobox) -> bool + Send + 'static) -> Binding {
        self.value(move |combobox| condition(combobox).then_some("".into()))
    }

    /// An attribute with the value `true` or `false`.
    fn boolean(self, condition: impl Fn(&Combobox) -> bool + Send + 'static) -> Binding {
        self.value(move |combobox| Some(if condition(combobox) { "true" } else { "false" }.into()))
    }

    fn value(self, compute: impl Fn(&Combobox) -> Value + Send + 'static) -> Binding {
        Box::new(move || self.0.with(&compute))
    }

    // Takes one type of closure, so that its code is compiled once.
    fn update(self, change: &dyn Fn(&mut Combobox)) {
        self.0.update(change);
    }

    /// Closes an open list. What it has found is not announced any more.
    fn close(self) {
        // The box also loses the focus to what was chosen in it, which is being announced by then.
        if !self.0.with_untracked(Combobox::is_open) {
            return;
        }
        self.update(&Combobox::close);
        #[cfg(feature = "hydrate")]
        crate::dom::announce::cancel();
    }

    fn run(self, typed: String) {
        if self.0.with_untracked(Combobox::needs_index) {
            self.request_index();
        }
        self.update(&move |combobox| combobox.type_in(&typed));
        self.announce();
    }

    /// Follows the link of an entry, if there is one.
    fn follow(self, entry: &dyn Fn(&Combobox) -> Option<&Entry>) {
        let href = self.0.with_untracked(|combobox| Some(entry(combobox)?.href.clone()));
        if let Some(href) = href {
            self.close();
            follow(&href);
        }
    }

    fn activate(self, other: &dyn Fn(&mut Combobox)) {
        self.update(other);
        if let Some(active) = self.0.with_untracked(Combobox::active) {
            reveal(active);
        }
    }

    fn handle_key(self, event: &KeyboardEvent) {
        let is_open = self.0.with_untracked(Combobox::is_open);
        match event.key().as_str() {
            "ArrowDown" if is_open => self.activate(&Combobox::activate_next),
            "ArrowUp" if is_open => self.activate(&Combobox::activate_previous),
            // Opens the list that Esc has closed.
            "ArrowDown" => self.run(event_target_value(event)),
            "Enter" => return self.follow(&Combobox::chosen),
            // Esc closes the list and must not clear the selection of the page as well.
            "Escape" if is_open => {
                event.stop_propagation();
                return self.close();
            }
            _ => return,
        }
        event.prevent_default();
    }
}

impl Search {
    #[cfg(feature = "hydrate")]
    fn request_index(self) {
        let mut starts = false;
        self.0.update(|combobox| starts = combobox.start_loading());
        if starts {
            crate::dom::search::request(interaction::search::entry::FILE, move |file| {
                self.update(&|combobox| combobox.finish_loading(file.as_deref()));
                self.announce();
            });
        }
    }

    #[cfg(not(feature = "hydrate"))]
    fn request_index(self) {}

    /// Announces what was found.
    #[cfg(feature = "hydrate")]
    fn announce(self) {
        let status = self
            .0
            .with_untracked(|combobox| strings::search_status(combobox.status()));
        if !status.is_empty() {
            crate::dom::announce::announce(status);
        }
    }

    #[cfg(not(feature = "hydrate"))]
    fn announce(self) {}
}

#[cfg(feature = "hydrate")]
fn follow(href: &str) {
    crate::dom::search::clear();
    crate::dom::history::follow(href);
}

#[cfg(not(feature = "hydrate"))]
fn follow(_: &str) {}

#[cfg(feature = "hydrate")]
fn is_plain_click(event: &leptos::ev::Event) -> bool {
    crate::dom::listen::is_plain_click(event)
}

#[cfg(not(feature = "hydrate"))]
fn is_plain_click(_: &leptos::ev::Event) -> bool {
    false
}

#[cfg(feature = "hydrate")]
fn reveal(option: usize) {
    crate::dom::search::reveal(&format!("#hit-{option}"));
}

#[cfg(not(feature = "hydrate"))]
fn reveal(_: usize) {}
