//! The URL and the state: the fragment is the selection and makes history; the options of the query are only replaced.

use super::listen::{listen, listen_actively};
use super::query::{element, html, set_attribute};
use crate::store::Store;
use crate::strings;
use gloo::utils::{document, window};
use state::{route, Selection, State};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MouseEvent};

/// Reads the URL now and whenever it changes.
pub fn watch_url(store: Store) {
    // After a selection by the keyboard, and only then, the focus moves to what was selected. Such a click has no click
    // count, except in Firefox: there the last event before it tells. Screen readers send neither.
    let followed: Rc<RefCell<Option<Element>>> = Rc::default();
    let touched_key = Rc::new(Cell::new(false));
    for (touch, is_key) in [("keydown", true), ("pointerdown", false)] {
        let touched_key = touched_key.clone();
        listen(&document(), touch, move |_| touched_key.set(is_key));
    }
    let clicked = followed.clone();
    listen_actively(&document(), "click", move |event| {
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|target| target.closest("a[href^='#']").ok()?);
        let uncounted = event.dyn_ref::<MouseEvent>().is_some_and(|click| click.detail() == 0);
        let by_key = uncounted || touched_key.get();
        clicked.replace(link.clone().filter(|_| by_key));
        // The bars of the ruler lead to the accounts of their moments; a live page goes there by its state.
        let fragment = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
        if let Some(moment) = route::moment(&fragment) {
            event.prevent_default();
            store.change(|state| state.play(false).at(moment));
        } else if by_key && !fragment.is_empty() && window().location().hash().is_ok_and(|here| here == fragment) {
            // Nothing changes, so nobody is told; the browser alone would take the focus away and give it to nothing.
            event.prevent_default();
            focus_at(&fragment);
        }
    });
    store.change(read);
    // Told at once, also of going back and forth between entries that differ in their options alone.
    listen(&window(), "popstate", move |_| store.change(read));
    // Only now has the browser followed the fragment: before, it would take the focus away again.
    listen(&window(), "hashchange", move |_| {
        store.change(read);
        // On a busy machine this event comes late: the reader may have moved on, and keeps the focus then.
        if followed.take().is_some_and(|link| is_focus_unmoved(&link)) {
            focus_at(&window().location().hash().unwrap_or_default());
        }
    });
}

/// The view that the URL tells of.
fn read(state: State) -> State {
    let location = window().location();
    let fragment = location.hash().unwrap_or_default();
    let state = route::read_options(&location.search().unwrap_or_default(), state);
    let state = route::moment(&fragment).map_or(state, |moment| state.at(moment));
    let selection = route::read(&fragment);
    if selection == state.selection {
        state
    } else {
        state.select(selection)
    }
}

/// The options of a view into the URL, without a new entry; and the moment and the layer to the whole page, whose style
/// sheets mark the moment wherever it stands, and whose frame tells its host of both.
pub fn show(state: State) {
    let location = window().location();
    let old = location.search().unwrap_or_default();
    let new = route::write_options(&old, state);
    let fragment = location.hash().unwrap_or_default();
    let page = document().document_element();
    set_attribute(&page, "data-at", strings::moment(state.moment).slug);
    set_attribute(&page, "data-colours", state.layer.slug());
    if let Some(page) = &page {
        let _ = page.toggle_attribute_with_force("data-turned", state.selection == Selection::Silence);
    }
    // The account of a moment was asked for by a page that was not live yet: from now on the query says it.
    let moment = route::moment(&fragment).is_some();
    if new != old || moment {
        let fragment = if moment { "" } else { &fragment };
        replace(&format!("{}{new}{fragment}", location.pathname().unwrap_or_default()));
    }
}

/// Makes a choice by the URL, so that Back undoes it. Clearing leaves no lone `#` behind.
pub fn go_to(selection: Selection) {
    let location = window().location();
    move_to(&route::write(selection));
    if selection == Selection::None {
        let (path, search) = (location.pathname(), location.search());
        replace(&(path.unwrap_or_default() + &search.unwrap_or_default()));
    }
}

/// Goes to a place of the page, and takes the focus there.
pub fn follow(href: &str) {
    move_to(href);
    focus_at(href);
}

/// Moves to a fragment, as a link would. In a frame Back belongs to the host's page: there no entry is added to it.
fn move_to(fragment: &str) {
    let location = window().location();
    let framed = element("[data-embed]").is_some();
    let _ = if framed {
        location.replace(&format!("#{}", fragment.trim_start_matches('#')))
    } else {
        location.set_hash(fragment)
    };
}

/// Whether the focus is where a click on a link leaves it: on the link, on nothing, or on the link's target.
fn is_focus_unmoved(link: &Element) -> bool {
    document().active_element().is_none_or(|focus| {
        let on_target = || Some(format!("#{}", focus.id())) == link.get_attribute("href");
        focus == *link || focus.local_name() == "body" || on_target()
    })
}

/// Moves the focus to where reading begins after a fragment was selected.
fn focus_at(fragment: &str) {
    let start = match route::read(fragment) {
        Selection::Republic(republic) => format!("#{}-title", republic.slug()),
        Selection::Sentence(sentence) => format!("#s{sentence} .mark"),
        Selection::Silence => "#silence-title".to_owned(),
        Selection::None => fragment.to_owned(),
    };
    if let Some(start) = html(&start) {
        // Parts of the page, and meanings in the index, take no focus by themselves. Headings have this already.
        if !start.has_attribute("href") {
            let _ = start.set_attribute("tabindex", "-1");
        }
        let _ = start.focus();
    }
}

/// Some documents have no history to replace, as a page in a sandboxed frame may find; then the URL stays as it is.
fn replace(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
