//! Azerbaijan's relations with the former Soviet republics, as of March 1994: the interactive page.
//!
//! From the bottom up: `store` holds the state's signals, `strings` the words of the live page; `dom` alone touches the
//! browser; `ui` holds the components, with slots for what is printed and never live; `app` lays the components out. The
//! binary (`main.rs`) composes them in the browser; the crate `prerender` prints them natively.

#[cfg(all(feature = "hydrate", feature = "ssr"))]
compile_error!("`hydrate` is for the browser and `ssr` for the prerenderer: enable one of them");

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
