//! What the page says: the authored files of `content/`, read, checked and held as one [`Content`].
//!
//! Pure and, but for [`vocabulary`], native only: the browser never reads a content file.

pub mod vocabulary;

#[cfg(not(target_arch = "wasm32"))]
pub mod model;
