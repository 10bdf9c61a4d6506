//! The editions of the page: whole, and for embedding. One program hydrates both, since their components are the same; they
//! differ in what fills the slots.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    #[default]
    Whole,
    /// For a frame in another site: without the table, with a short header and footer.
    Embed,
}
