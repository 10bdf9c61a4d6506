//! Azerbaijan's relations with the former Soviet republics, as of March 1994: a map, its source text, and the
//! articles between them.
//!
//! The rooms, in the order a reader of the code meets them. Pure, tested natively:
//!
//! - [`republic`]: the fifteen republics.
//! - [`content`]: what the page says, authored in `content/`, checked when it is built.
//! - [`readability`]: the school grade of a text. [`atlas`]: the outlines of `geometry/`.
//! - [`dataset`]: the same content as files to download; native only, made by the press.
//! - [`card`]: what previews of links show. [`citation`]: how the page is cited.
//! - [`facts`]: the little of both that the live page carries. [`words`]: every other word.
//! - [`view`]: the state. [`address`]: the state and the URL. [`camera`], [`frame`]: where the map looks.
//! - [`quiz`]: a quiz as it goes on.
//! - [`gesture`]: click or drag. [`nearest`]: help for a pointer that missed. [`compass`]: what an arrow leads to.
//!
//! Views, by Leptos: `app` lays out `map`, `panel` and `republic_list`; `watch` is what they may read of the state;
//! `printed` is the seam to `prose`, which only the press knows. `browser` alone touches the platform.
//! `study` is the quiz, a program of its own, and `browser_study` its platform.

pub mod address;
pub mod camera;
pub mod compass;
pub mod content;
pub mod facts;
pub mod frame;
pub mod gesture;
pub mod layer;
pub mod nearest;
pub mod order;
pub mod quiz;
pub mod republic;
pub mod search;
pub mod view;
pub mod words;

#[cfg(not(target_arch = "wasm32"))]
pub mod atlas;
#[cfg(not(target_arch = "wasm32"))]
pub mod card;
#[cfg(not(target_arch = "wasm32"))]
pub mod citation;
#[cfg(not(target_arch = "wasm32"))]
pub mod dataset;
#[cfg(not(target_arch = "wasm32"))]
pub mod readability;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod app;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod button;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod element;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod map;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod panel;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod printed;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod reader;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod republic_list;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod search_box;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod time;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod watch;

#[cfg(feature = "ssr")]
pub mod press;
#[cfg(feature = "ssr")]
pub mod prose;

#[cfg(feature = "hydrate")]
pub mod browser;

#[cfg(feature = "study")]
pub mod browser_study;
#[cfg(feature = "study")]
pub mod study;
