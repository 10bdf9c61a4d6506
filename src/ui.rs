//! The components of the page, from the binding of one element up to the map. They read the state and never the browser.

pub mod bind;
pub mod button;
pub mod legend;
pub mod map;
pub mod pane;
pub mod republic_list;
pub mod search_combobox;
pub mod slots;
pub mod source_text;
pub mod timeline;
