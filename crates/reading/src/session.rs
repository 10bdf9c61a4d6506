//! The session: the reading, the republic that is being read, and whether both maps are compared. Kept in the address, and in the
//! browser where that is possible.

use crate::printed::Printed;
use crate::sheet::{Entry, Sheet};
use crate::{code, dom};
use answers::{Refusal, Sealed};
use domain::republic::Republic;
use leptos::prelude::*;

/// The key in local storage.
const STORED: &str = "azerbaijan-1994 reading";

/// The signals of a session. `Copy`, passed to every component.
#[derive(Clone, Copy)]
pub struct Session {
    pub printed: &'static Printed,
    pub sheet: RwSignal<Sheet>,
    pub chosen: RwSignal<Republic>,
    pub is_compared: RwSignal<bool>,
    /// Why the link of the address was not read.
    pub refusal: RwSignal<Option<Refusal>>,
    /// Whether the browser keeps the reading.
    pub is_kept: bool,
}

impl Session {
    /// The reading of the address, else the one that is kept, else an empty one.
    pub fn resumed(printed: &'static Printed) -> Self {
        let kept = dom::kept(STORED).and_then(|kept| code::read(&kept, printed.text).ok());
        let fragment = dom::fragment();
        let linked = (!fragment.is_empty()).then(|| code::read(&fragment, printed.text));
        let own = kept.unwrap_or_else(|| Sheet::new(dom::random()));
        let (sheet, refusal) = match linked {
            // A link that was handed round is continued as a sheet of one's own.
            Some(Ok(sheet)) if kept.is_none_or(|kept| kept.mark != sheet.mark) => {
                let mark = Sheet::new(dom::random()).mark;
                (Sheet { mark, ..sheet }, None)
            }
            Some(Ok(sheet)) => (sheet, None),
            Some(Err(refusal)) => (own, Some(refusal)),
            None => (own, None),
        };
        // What is shown is in the address, also when it comes from the browser's storage.
        if refusal.is_none() && sheet.complete() > 0 {
            dom::set_fragment(&code::written(&sheet, printed.text));
        }
        let is_kept = dom::keep("azerbaijan-1994 trial", "1");
        let first = Republic::partners().next().unwrap_or(Republic::SUBJECT);
        let chosen = Republic::partners().find(|partner| !sheet.of(*partner).is_complete());
        Self {
            printed,
            sheet: RwSignal::new(sheet),
            chosen: RwSignal::new(chosen.unwrap_or(first)),
            is_compared: RwSignal::new(false),
            refusal: RwSignal::new(refusal),
            is_kept,
        }
    }

    /// The entry of the chosen republic.
    pub fn entry(self) -> Entry {
        let chosen = self.chosen.get();
        self.sheet.with(|sheet| sheet.of(chosen))
    }

    /// The entry of a partner.
    pub fn entry_of(self, republic: Republic) -> Entry {
        self.sheet.with(|sheet| sheet.of(republic))
    }

    /// Chooses a partner.
    pub fn choose(self, republic: Republic) {
        if republic != Republic::SUBJECT {
            self.chosen.set(republic);
            dom::focus("#reading [data-heading]");
        }
    }

    /// Changes the entry of the chosen republic and keeps the reading.
    pub fn change(self, change: impl FnOnce(Entry) -> Entry) {
        let chosen = self.chosen.get_untracked();
        self.sheet
            .update(|sheet| *sheet = sheet.with(chosen, change(sheet.of(chosen))));
        self.keep();
    }

    /// Begins an empty reading.
    pub fn begin(self) {
        self.sheet.set(Sheet::new(dom::random()));
        self.keep();
        self.choose(Republic::Armenia);
    }

    fn keep(self) {
        let code = self.code();
        dom::set_fragment(&code);
        dom::keep(STORED, &code);
        self.refusal.set(None);
    }

    /// Shows both maps, or the reading alone. The link is offered with the comparison.
    pub fn compare(self, is_compared: bool) {
        let code = self.code();
        dom::hand_in((is_compared && Sealed::read(&code).is_ok()).then_some(code.as_str()));
        if is_compared {
            // Reading on from a link that was handed round is a sheet of one's own from here.
            self.keep();
        }
        self.is_compared.set(is_compared);
        dom::mark_compared(is_compared);
        dom::focus("#reading [data-heading]");
    }

    fn code(self) -> String {
        self.sheet
            .with_untracked(|sheet| code::written(sheet, self.printed.text))
    }
}
