//! The texts that only the prerenderer prints, and those of the app: the browser never loads the former.

mod article;
mod cite_dialog;
mod export_dialog;
mod footer;
mod handouts;
mod header;
mod help_dialog;
mod introduction;
mod map;
mod quiz;
mod share_dialog;
mod source_text;
mod table;
mod teachers;
mod vocabulary;

pub use azerbaijan_1994::strings::*;

pub use article::*;
pub use cite_dialog::*;
pub use export_dialog::*;
pub use footer::*;
pub use handouts::*;
pub use header::*;
pub use help_dialog::*;
pub use introduction::*;
pub use map::*;
pub use quiz::*;
pub use share_dialog::*;
pub use source_text::*;
pub use table::*;
pub use teachers::*;
pub use vocabulary::*;
