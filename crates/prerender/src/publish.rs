//! What other sites and programs get: the data set, citations, and the images of link previews.

pub mod citation;
pub mod dataset;
pub mod og_image;
pub mod republic_image;
