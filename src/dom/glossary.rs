//! Explains terms and people where they occur: when the mouse rests on one, on focus, or on a tap. The explanations are in
//! the file of the search index, which is fetched when the first is wanted. An explanation is inserted after its term, so
//! that it covers no text on screens without space for a popup.

use super::listen::{is_escape, is_plain_click, listen, listen_actively};
use super::query::{element, set_attribute, target};
use super::search::request;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use interaction::search::entry::{meaning, FILE};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

/// How long the mouse rests on a term before it is explained, in milliseconds.
const REST: u32 = 250;

struct Explanation {
    term: Element,
    note: Element,
}

#[derive(Default)]
struct Glossary {
    /// The explanation that is open, if one is.
    open: RefCell<Option<Explanation>>,
    /// The index, once it has been fetched.
    index: RefCell<Option<String>>,
    /// The term under the mouse.
    pointed: RefCell<Option<Element>>,
    /// Where the mouse was seen last, on the screen.
    mouse: Cell<(i32, i32)>,
}

/// A tap or click on a term explains it instead of following its link to the glossary.
pub fn watch_terms() {
    let glossary = Rc::<Glossary>::default();
    let moved = glossary.clone();
    listen(&document(), "pointermove", move |event| moved.pointer_moved(event));
    let focused = glossary.clone();
    listen(&document(), "focusin", move |event| match term_of(event) {
        Some(term) => focused.explain(term, false),
        // While a pointer is down, closing would move the page under it. The click closes instead.
        None if element(":active").is_none() => focused.close(),
        None => {}
    });
    let clicked = glossary.clone();
    listen_actively(&document(), "click", move |event| match term_of(event) {
        // The glossary in a new tab.
        Some(_) if !is_plain_click(event) => {}
        Some(term) => {
            event.prevent_default();
            clicked.explain(term, true);
        }
        // Some engines do not move the focus on a tap elsewhere.
        None => clicked.close(),
    });
    listen_actively(&document(), "keydown", move |event| {
        if is_escape(event) && glossary.open.borrow().is_some() {
            glossary.close();
            // Esc must not clear the selection as well.
            event.stop_immediate_propagation();
        }
    });
}

impl Glossary {
    /// Browsers also send this event when the page moves under a mouse that rests: the place on the screen tells.
    fn pointer_moved(self: &Rc<Self>, event: &Event) {
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        let place = (pointer.screen_x(), pointer.screen_y());
        if pointer.pointer_type() != "mouse" || self.mouse.replace(place) == place {
            return;
        }
        if target(event).is_some_and(|target| matches!(target.closest(".explained"), Ok(Some(_)))) {
            return;
        }
        let term = term_of(event);
        if *self.pointed.borrow() == term {
            return;
        }
        self.pointed.replace(term.clone());
        match term {
            Some(term) => {
                let glossary = self.clone();
                Timeout::new(REST, move || {
                    if glossary.pointed.borrow().as_ref() == Some(&term) {
                        glossary.explain(term, false);
                    }
                })
                .forget();
            }
            // The explanation of a focused term stays open.
            None if !self.is_open_for(document().active_element().as_ref()) => self.close(),
            None => {}
        }
    }

    /// Explains a term. If that fails and `follows`, the link is followed.
    fn explain(self: &Rc<Self>, term: Element, follows: bool) {
        if self.is_open_for(Some(&term)) {
            return;
        }
        self.close();
        let href = term.get_attribute("href").unwrap_or_default();
        // The index is beside the glossary's folder, wherever this page is.
        let Some((root, link)) = href.find("glossary/").map(|at| href.split_at(at)) else {
            return;
        };
        let known = self
            .index
            .borrow()
            .as_deref()
            .map(|index| meaning(index, link).to_owned());
        match known {
            Some(meaning) => self.show(term, &meaning),
            None => {
                let (glossary, href) = (self.clone(), href.clone());
                request(&[root, FILE].concat(), move |index| match index {
                    Some(index) => {
                        glossary.index.replace(Some(index));
                        glossary.explain(term.clone(), follows);
                    }
                    None if follows => {
                        let _ = window().location().assign(&href);
                    }
                    None => {}
                });
            }
        }
    }

    fn show(&self, term: Element, meaning: &str) {
        let Ok(note) = document().create_element("span") else {
            return;
        };
        note.set_class_name("explained");
        note.set_id("explained");
        let _ = note.set_attribute("role", "tooltip");
        // The source, which stands around it, is not.
        let _ = note.set_attribute("translate", "yes");
        note.set_text_content(Some(meaning));
        if !meaning.is_empty() && term.insert_adjacent_element("afterend", &note).is_ok() {
            set_attribute(&Some(term.clone()), "aria-describedby", "explained");
            self.open.replace(Some(Explanation { term, note }));
        }
    }

    fn close(&self) {
        if let Some(Explanation { term, note }) = self.open.borrow_mut().take() {
            let _ = term.remove_attribute("aria-describedby");
            note.remove();
        }
    }

    fn is_open_for(&self, term: Option<&Element>) -> bool {
        self.open
            .borrow()
            .as_ref()
            .is_some_and(|explanation| Some(&explanation.term) == term)
    }
}

fn term_of(event: &Event) -> Option<Element> {
    target(event)?.closest("a.term").ok()?
}
