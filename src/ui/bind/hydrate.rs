//! Attaches bindings and handlers to the printed elements.

use super::{ElementBuilder, KEY};
use crate::dom::node;

impl ElementBuilder {
    /// Binds all live elements of the description.
    pub(super) fn attach(mut self) {
        let mut printed = node::by_number(KEY);
        self.live_elements(&mut 0, &mut |parts, key| {
            let Some(key) = key else { return };
            let Some(element) = printed.get_mut(key as usize).and_then(Option::take) else {
                return node::report_missing(KEY, key);
            };
            for (name, value) in parts.bindings.drain(..) {
                node::bind(&element, name, value);
            }
            for (event, handler) in parts.handlers.drain(..) {
                node::listen(&element, event, handler);
            }
        });
    }
}
