//! How a journey says what went wrong: in words, whichever room it happened in.

use std::fmt;

/// Why a journey could not go on.
pub struct Failure(String);

/// What every step of a journey returns.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure in our own words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        // Down to the cause: "error sending request" alone helps nobody.
        let causes = std::iter::successors(error.source(), |cause| cause.source()).map(|cause| format!(": {cause}"));
        Self(std::iter::once(error.to_string()).chain(causes).collect())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// Test programs print the failure of a journey by `Debug`: words, not quotes.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}
