//! Which message the printed pages show for a value. The messages are in `locales/`.

mod claims;
mod course;
mod help;
mod map;
mod names;
mod pages;
mod source_text;
mod stances;
mod teachers;

pub use azerbaijan_1994::strings::*;
use messages::catalogue::{Catalogue, SOURCE};

pub use claims::*;
pub use course::*;
pub use help::*;
pub use map::*;
pub use names::*;
pub use pages::*;
pub use questions::bank::texts_of as answer;
pub use source_text::*;
pub use stances::*;
pub use teachers::*;

/// The language of what is not translated, for `lang`: nothing where it is that of the page.
pub fn source_lang() -> Option<&'static str> {
    (Catalogue::current().code() != SOURCE).then_some(SOURCE)
}
