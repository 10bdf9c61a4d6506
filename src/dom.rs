//! The browser: no other module touches the DOM. It turns events into changes of the state, and the state into what the URL,
//! CSS, the window's title and the focus need. It decides nothing and never panics.

pub mod connect;
pub mod embed;
mod gestures;
mod glossary;
pub mod history;
pub mod index;
mod keyboard;
mod listen;
pub mod node;
mod playback;
mod pointer;
mod query;
mod source_text;
mod table;
mod target;
mod viewport;
