//! The components of the page, from the binding of one element up to the map. They read the state; what they need of the
//! browser is in `dom`, and only the hydrated page has it.

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
