//! Azerbaijan's relations with the former Soviet republics, as of March 1994: the interactive page.
//!
//! A module uses only modules of the rows above its own:
//!
//! | module | contains |
//! |---|---|
//! | `binding`, `edition`, `strings` | the types that bind an element to the state; the page and its embedded edition; the texts that the live page needs |
//! | `store` | the signals of the state |
//! | `dom` | all access to the browser |
//! | `ui` | the components, with slots for what is printed and never changes |
//! | `app` | the layout of the page |
//! | `live` | hydration of the printed page |
//!
//! The programs (`main.rs`, `bin/embedded.rs`) hydrate the page in the browser; the crate `prerender` prints it natively.

#[cfg(all(feature = "hydrate", feature = "ssr"))]
compile_error!("`hydrate` is for the browser and `ssr` for the prerenderer: enable one of them");

pub mod edition;
pub mod strings;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod app;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod binding;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod store;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod ui;

#[cfg(feature = "hydrate")]
pub mod dom;
#[cfg(feature = "hydrate")]
pub mod live;
