//! What the downloads derive from an article: the word of a stance, and how the source is cited.

use content::model::{Article, Content, Moment, Source};
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Stance};

/// What stands where a stance would, for Azerbaijan: it has no relations with itself.
pub const SUBJECT: &str = "subject";

/// The articles with their republics, in the order of [`Republic::ALL`].
pub fn articles(content: &Content) -> impl Iterator<Item = (Republic, &Article)> {
    Republic::ALL
        .into_iter()
        .filter_map(|republic| content.article(republic).map(|article| (republic, article)))
}

/// The word of an article's stance at a moment.
pub fn word(content: &Content, article: &Article, moment: &Moment) -> &'static str {
    match article.coverage {
        Coverage::Subject => SUBJECT,
        _ => article.stance_at(&content.moments, &moment.id).slug(),
    }
}

/// The word at the horizon: the last moment.
pub fn word_now(content: &Content, article: &Article) -> &'static str {
    content
        .moments
        .last()
        .map_or(Stance::NotStated.slug(), |now| word(content, article, now))
}

/// The source in one line.
pub fn citation(source: &Source) -> String {
    let Source {
        title,
        book,
        editor,
        publisher,
        published,
        data_as_of,
        url,
        ..
    } = source;
    format!("{title}, in {book}, edited by {editor} ({publisher}, {published}). Data as of {data_as_of}. {url}")
}
