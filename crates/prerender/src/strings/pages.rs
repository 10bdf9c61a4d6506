//! The texts of the articles and of the pages in folders of their own.

use crate::paths::Page;
use azerbaijan_1994::strings;
use content::model::Article;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Stance};
use state::generated::NOW;
use state::moment_text::Text;

/// The note beside a stance: whose it is. Where nothing is stated, there is nothing to interpret.
pub fn whose_stance(stance: &str, date: &str) -> String {
    if stance == Stance::NotStated.slug() {
        messages::whose_source().to_owned()
    } else {
        messages::whose_ours(date)
    }
}

/// The heading of the republics that the source mentions in the same way.
pub fn coverage_group(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Subject => messages::group_subject(),
        Coverage::Named => messages::group_named(),
        Coverage::InPassing => messages::group_in_passing(),
        Coverage::Group => messages::group_as_group(),
        Coverage::NotMentioned => messages::group_not_mentioned(),
    }
}

/// The name of a page in links to it.
pub fn page_name(page: Page) -> &'static str {
    match page {
        Page::Republic(republic) => republic.name(),
        Page::Table => messages::page_table(),
        Page::Glossary => messages::page_glossary(),
        Page::Silence => messages::page_silence(),
        Page::About => messages::page_about(),
    }
}

/// The description of a republic in a link preview: our interpretation with its date, then the summary.
pub fn preview(republic: Republic, article: &Article) -> String {
    let standing = strings::standing(Layer::Stance, NOW, republic);
    let date = NOW.text(Text::Label);
    match republic {
        Republic::SUBJECT => messages::description_subject(standing, date, &article.summary),
        _ => messages::description_republic(standing, date, &article.summary),
    }
}

/// The accessible name of the map on the page of a republic.
pub fn locator_label(republic: Republic) -> String {
    match republic {
        Republic::SUBJECT => messages::locator_subject().to_owned(),
        _ => messages::locator_republic(republic.name()),
    }
}
