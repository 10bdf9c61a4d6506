//! All access to the browser. Events of the page update the state; the state updates the URL, the CSS variables, the title
//! of the window, the focus and the printed parts of the page. Nothing here panics.

mod address;
pub mod announce;
pub mod connect;
pub mod embed;
mod focus;
mod gestures;
mod glossary;
pub mod history;
mod keyboard;
pub mod listen;
pub mod node;
mod playback;
mod pointer;
pub mod query;
pub mod readings;
mod reveal;
pub mod search;
mod source_text;
mod target;
pub mod toolbar;
mod viewport;
