//! The work that is cited: the page as a whole, or an article.

use domain::republic::Republic;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// The page as a whole.
    Whole,
    /// One article.
    Article {
        title: String,
        /// The id of the republic.
        slug: String,
    },
}

impl Work {
    /// The article of a republic.
    pub fn of(republic: Republic) -> Self {
        Self::Article {
            title: republic.name().to_owned(),
            slug: republic.slug().to_owned(),
        }
    }

    /// A template for any article: the script of the page fills in `{republic}` and `{slug}`.
    pub fn pattern() -> Self {
        Self::Article {
            title: "{republic}".to_owned(),
            slug: "{slug}".to_owned(),
        }
    }
}
