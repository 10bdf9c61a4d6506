//! What the page says: the authored files of `content/`, read, checked and held as one [`model::Content`].
//!
//! Pure and, but for [`vocabulary`], native only: the browser never reads a content file.

pub mod vocabulary;

#[cfg(not(target_arch = "wasm32"))]
mod authored;
#[cfg(not(target_arch = "wasm32"))]
mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod classes;
#[cfg(not(target_arch = "wasm32"))]
pub mod date;
#[cfg(not(target_arch = "wasm32"))]
pub mod find;
#[cfg(not(target_arch = "wasm32"))]
pub mod marks;
#[cfg(not(target_arch = "wasm32"))]
pub mod model;
#[cfg(not(target_arch = "wasm32"))]
pub mod problem;
#[cfg(not(target_arch = "wasm32"))]
pub mod quiz;
#[cfg(not(target_arch = "wasm32"))]
pub mod read;

#[cfg(not(target_arch = "wasm32"))]
pub use read::load;
