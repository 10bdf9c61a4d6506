//! Why a picture cannot be drawn.

/// What is wrong with the input.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum Error {
    #[error("the {0} is not JSON of its type")]
    Json(&'static str),
    #[error("the template has no paint `{0}`")]
    UnknownPaint(String),
    #[error("the scale of the map is not a positive number")]
    Scale,
}
