//! What is printed and published, against the content: one program, so that it is linked once.

mod citation;
mod classes;
mod colours;
mod contrast;
mod dataset;
mod embedding;
mod index;
mod known;
mod printed;
mod root;
mod sight;
mod site;
mod styles;
