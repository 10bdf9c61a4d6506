//! What other sites and programs get: the data set, citations, the images of link previews; and the index of the search.

pub mod citation;
pub mod dataset;
pub mod og_image;
pub mod republic_image;
pub mod search_index;
