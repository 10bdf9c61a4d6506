//! The URL: a selection changes the fragment and adds a history entry; an option changes the query of the current entry.

use super::address;
use super::focus::leave_article;
use super::listen::{is_plain_click, listen, listen_actively};
use super::query::{element, focusable, set_attribute, target};
use super::reveal;
use crate::store::Store;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use leptos::prelude::GetUntracked;
use state::{route, Selection, State};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, ScrollBehavior, ScrollToOptions};

/// Applies the URL to the state, now and whenever it changes.
pub fn watch_url(store: Store) {
    // After a selection by keyboard, and only then, the focus moves to what was selected. A click that a key makes has
    // `detail` 0, except in Firefox, where the last input event before the click decides. Screen readers send clicks with
    // neither.
    let clicked_link: Rc<RefCell<Option<Element>>> = Rc::default();
    let last_input_was_key = Rc::new(Cell::new(false));
    for (event, is_key) in [("keydown", true), ("pointerdown", false)] {
        let last_input_was_key = last_input_was_key.clone();
        listen(&document(), event, move |_| last_input_was_key.set(is_key));
    }
    let (stored_link, pressed_key) = (clicked_link.clone(), last_input_was_key.clone());
    listen_actively(&document(), "click", move |event| {
        if !is_plain_click(event) {
            return;
        }
        let link = target(event).and_then(|target| target.closest("a[href^='#']").ok()?);
        let has_no_detail = event.dyn_ref::<MouseEvent>().is_some_and(|click| click.detail() == 0);
        let by_key = has_no_detail || pressed_key.get();
        stored_link.replace(link.clone().filter(|_| by_key));
        let fragment = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
        if let Some(moment) = route::parse_moment(&fragment) {
            // The stops of the timeline link to the captions of their moments, for use without the program.
            event.prevent_default();
            store.update(|state| state.with_playing(false).at_moment(moment));
            return;
        }
        if !fragment.is_empty() {
            // The entry that the link adds to the history begins with the query of this one.
            address::catch_up();
        }
        if by_key && !fragment.is_empty() && window().location().hash().is_ok_and(|now| now == fragment) {
            // The fragment stays the same, so no `hashchange` follows, and the browser would drop the focus.
            event.prevent_default();
            focus_target(&fragment);
        }
    });
    // The first moment is no change of another one.
    store.update(|state| apply_url(state).without_past());
    // Fired at once, and also between entries that differ only in their options.
    listen(&window(), "popstate", move |_| {
        let before = store.state.get_untracked();
        let after = apply_url(before);
        // Back by a key closes the article that the focus is in.
        if last_input_was_key.get() && after.selection == Selection::None {
            leave_article(before);
        }
        store.update(apply_url);
    });
    // Fired after the browser has moved to the fragment and dropped the focus, so the focus moves here.
    listen(&window(), "hashchange", move |_| {
        store.update(apply_url);
        // On a slow machine the event comes late: a reader who has moved on by then keeps the focus.
        if clicked_link.take().is_some_and(|link| is_focus_unmoved(&link)) {
            focus_target(&window().location().hash().unwrap_or_default());
        } else if let Selection::Sentence(sentence) = store.state.get_untracked().selection {
            reveal::quotation(sentence);
        }
    });
}

fn apply_url(state: State) -> State {
    let location = window().location();
    let fragment = location.hash().unwrap_or_default();
    let state = route::parse_query(&address::query(), state);
    let state = route::parse_moment(&fragment).map_or(state, |moment| state.at_moment(moment));
    let selection = route::parse_fragment(&fragment);
    if selection == state.selection {
        state
    } else {
        state.select(selection)
    }
}

/// Writes the options into the URL, without a new history entry, and the attributes of the root element that the style
/// sheets and the scripts of the page read. Its address is the URL of what is shown, without what others have put there.
pub fn show(state: State) {
    // Not the query of the URL, which may be behind: what waits to be written there may be out of date too.
    let old = address::query();
    let new = route::format_query(&old, state);
    let fragment = window().location().hash().unwrap_or_default();
    let root = document().document_element();
    set_attribute(&root, "data-at", state.moment.moment().slug);
    set_attribute(&root, "data-colours", state.layer.slug());
    set_attribute(&root, "data-address", &route::format(state));
    if let Some(root) = &root {
        let _ = root.toggle_attribute_with_force("data-turned", state.selection == Selection::Silence);
    }
    if new != old || route::parse_moment(&fragment).is_some() {
        address::write_query(new);
    }
}

/// Selects by changing the URL, so that Back undoes the selection. [`Selection::None`] leaves no lone `#`.
pub fn go_to(selection: Selection) {
    let location = window().location();
    set_fragment(&route::format_fragment(selection));
    if selection == Selection::None {
        let (path, search) = (location.pathname(), location.search());
        address::replace(&(path.unwrap_or_default() + &search.unwrap_or_default()));
    }
}

/// Selects without scrolling: the reader keeps their place.
pub fn go_to_in_place(selection: Selection) {
    let window = window();
    let (left, top) = (window.scroll_x(), window.scroll_y());
    // In wide windows the source text scrolls by itself.
    let source = element("#source");
    let down = source.as_ref().map(Element::scroll_top);
    go_to(selection);
    let options = ScrollToOptions::new();
    options.set_left(left.unwrap_or_default());
    options.set_top(top.unwrap_or_default());
    options.set_behavior(ScrollBehavior::Instant);
    window.scroll_to_with_scroll_to_options(&options);
    if let Some((source, down)) = source.zip(down) {
        source.set_scroll_top(down);
    }
}

/// Follows a link: to a part of this page, where the focus moves too, or to another page.
pub fn follow(href: &str) {
    if href.starts_with('#') {
        set_fragment(href);
        // In a later task: what the fragment names may be hidden until the page shows the new state.
        let href = href.to_owned();
        Timeout::new(0, move || focus_target(&href)).forget();
    } else {
        let _ = window().location().assign(href);
    }
}

/// Sets the fragment. In an embedded page Back belongs to the host's page, so no history entry is added there; and where the
/// host has the same origin, the browser would scroll it to what the fragment names (`web/frame.js`).
fn set_fragment(fragment: &str) {
    address::catch_up();
    let location = window().location();
    let fragment = format!("#{}", fragment.trim_start_matches('#'));
    if element("[data-kin]").is_some() {
        let place = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
        address::replace(&(place + &fragment));
        if let Ok(event) = Event::new("hashchange") {
            let _ = window().dispatch_event(&event);
        }
        return;
    }
    let _ = if element("[data-embed]").is_some() {
        location.replace(&fragment)
    } else {
        location.set_hash(&fragment)
    };
}

/// Whether the focus is where a click on a link leaves it: on the link, on nothing, or on the target, which browsers let take
/// it because it scrolls.
fn is_focus_unmoved(link: &Element) -> bool {
    let href = link.get_attribute("href").unwrap_or_default();
    document().active_element().is_none_or(|focus| {
        focus == *link || focus.local_name() == "body" || href.strip_prefix('#') == Some(focus.id().as_str())
    })
}

/// Moves the focus to the first element to read at a fragment.
fn focus_target(fragment: &str) {
    let found = match route::parse_fragment(fragment) {
        Selection::Republic(republic) => focusable(&format!("#{}-title", republic.slug())),
        // The open article quotes its own sentences.
        Selection::Sentence(sentence) => focusable(&format!("article[data-open] [data-quote=s{sentence}] a"))
            .or_else(|| focusable(&format!("#s{sentence} .number"))),
        Selection::Silence => focusable("#silence-title"),
        Selection::None => focusable(fragment),
    };
    if let Some(element) = found {
        // Headings and other parts of the page cannot take the focus without a `tabindex`.
        if !element.has_attribute("href") {
            let _ = element.set_attribute("tabindex", "-1");
        }
        let _ = element.focus();
    }
}
