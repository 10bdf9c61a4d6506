//! For lessons: links that hide parts of the page, the page that makes them, reading aloud, the pages for teachers.

mod aloud;
mod hiding;
mod links;
mod pages;
