//! What a journey is: a reader's aim, the keys that lead to it, and what must be heard on the way.

/// A journey through a page by the keyboard.
#[derive(Debug)]
pub struct Journey {
    /// Its name: of `--only`, and of its transcript.
    pub name: &'static str,
    /// What holds if it succeeds, in a sentence.
    pub claim: &'static str,
    /// The path of the page it begins on.
    pub page: &'static str,
    /// What is pressed after the page has loaded.
    pub steps: &'static [Step],
    /// The most keys that it may take.
    pub most_keys: Option<usize>,
    /// The most words that may be spoken, from loading on.
    pub most_words: Option<usize>,
}

/// One step of a journey.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What is pressed.
    pub press: Press,
    /// The phrases that must be heard, each of them, in any order.
    pub heard: &'static [&'static str],
    /// How often the key is pressed until they are heard, at most.
    pub at_most: usize,
}

/// What is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// A key by the name that X gives it, with modifiers before it: `Tab`, `shift+Tab`.
    Key(&'static str),
    /// Letters, typed one after the other.
    Text(&'static str),
}

/// Presses a key once. Something must be heard.
pub const fn key(name: &'static str) -> Step {
    Step {
        press: Press::Key(name),
        heard: &[],
        at_most: 1,
    }
}

/// Types a text. Something must be heard.
pub const fn text(letters: &'static str) -> Step {
    Step {
        press: Press::Text(letters),
        heard: &[],
        at_most: 1,
    }
}

/// Presses a key until the phrases are heard together. The journey ends here if they are not.
pub const fn until(name: &'static str, heard: &'static [&'static str], at_most: usize) -> Step {
    Step {
        press: Press::Key(name),
        heard,
        at_most,
    }
}

impl Step {
    /// These phrases must be heard.
    pub const fn says(mut self, heard: &'static [&'static str]) -> Self {
        self.heard = heard;
        self
    }
}

impl Press {
    /// How many keys it takes.
    pub fn keys(self) -> usize {
        match self {
            Self::Key(_) => 1,
            Self::Text(letters) => letters.chars().count(),
        }
    }

    /// As it is written in a transcript.
    pub fn label(self) -> String {
        match self {
            Self::Key("Return") => "Enter".into(),
            Self::Key("Escape") => "Esc".into(),
            Self::Key("space") => "Space".into(),
            Self::Key(name) => name.into(),
            Self::Text(letters) => format!("“{letters}”"),
        }
    }
}
