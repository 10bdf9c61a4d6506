//! The content as files for others: data sets, citations, and the picture of link previews.

pub mod citation;
pub mod dataset;
pub mod og_image;
