//! The stances of the data set: those of the content, and one value for Azerbaijan itself.

use content::model::{Article, Content, Moment};
use domain::vocabulary::{Coverage, Stance};
use schemars::JsonSchema;
use serde::Serialize;

/// Our interpretation of relations with Azerbaijan. `not-stated` is silence, never neutrality.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum PublishedStance {
    /// The stance of a partner.
    Partner(Stance),
    /// Azerbaijan itself.
    Azerbaijan(Subject),
}

/// The value for Azerbaijan, which has no relations with itself.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    Subject,
}

impl PublishedStance {
    /// The stance of an article at a moment.
    pub fn at(content: &Content, article: &Article, moment: &Moment) -> Self {
        match article.coverage {
            Coverage::Subject => Self::Azerbaijan(Subject::Subject),
            _ => Self::Partner(article.stance_at(&content.moments, &moment.id)),
        }
    }

    /// The stance of an article at the last moment.
    pub fn last(content: &Content, article: &Article) -> Self {
        content.moments.last().map_or(Self::Partner(Stance::NotStated), |last| {
            Self::at(content, article, last)
        })
    }

    pub const fn slug(self) -> &'static str {
        match self {
            Self::Partner(stance) => stance.slug(),
            Self::Azerbaijan(Subject::Subject) => "subject",
        }
    }
}
