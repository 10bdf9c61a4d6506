//! The texts about the moments: what the page calls them, in its language. The content crate writes them as lines, the page
//! contains the lines, and the browser reads them from there. Natively they are English, unless [`speak`] has others.

use crate::generated::MomentIndex;
use std::cell::Cell;

/// What a text is about. In the order of `content::Content::moment_texts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// "Second half of 1993".
    Label,
    /// "second half of 1993".
    InSentence,
    /// From when on what is dated exactly counts: "July 1993".
    Begins,
    /// Azerbaijan's place in the CIS: "Observer".
    CisPlace,
    /// "observer".
    CisPlaceInSentence,
}

/// How many texts a moment has.
pub const TEXTS: usize = Text::CisPlaceInSentence as usize + 1;

thread_local! {
    static LINES: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Takes the lines of the page: the texts of the first moment, then those of the second, and so on.
pub fn install(lines: &'static str) {
    LINES.set(Some(lines));
}

/// Calls a function while the lines of another language count in this thread.
#[cfg(not(target_arch = "wasm32"))]
pub fn speak<T>(lines: &'static str, act: impl FnOnce() -> T) -> T {
    let before = LINES.replace(Some(lines));
    let result = act();
    LINES.set(before);
    result
}

impl MomentIndex {
    /// A text about this moment. Empty if the page does not contain it.
    pub fn text(self, text: Text) -> &'static str {
        let place = usize::from(self.get()) * TEXTS + text as usize;
        match LINES.get() {
            Some(lines) => lines.split('\n').nth(place).unwrap_or_default(),
            None => english(place),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn english(place: usize) -> &'static str {
    crate::generated::MOMENT_TEXTS.get(place).copied().unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
fn english(_: usize) -> &'static str {
    ""
}
