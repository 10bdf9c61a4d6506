//! The variables of messages.

/// The value of a variable.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    Text(&'a str),
    Number(usize),
}
