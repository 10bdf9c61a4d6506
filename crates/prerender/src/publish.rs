//! What other sites and programs get: the data set, citations, and the image of link previews.

pub mod citation;
pub mod dataset;
pub mod og_image;
