//! The articles on the republics. They keep apart what the source says, our interpretation of it, and context from other
//! sources. The first page has them in short; the page of a republic has the whole of its article.

mod context;
pub mod full;
mod moments;
pub mod short;

use super::evidence::{marks, quoted};
use super::terms::Terms;
use crate::links::Links;
use crate::strings;
use content::model::{Article, Content, Statement};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use leptos::prelude::*;
use state::generated::{self, NOW};
use state::moment_text::Text;

/// Our interpretation of the relations with a partner, with its date. The subject has none.
fn standing(republic: Republic, article: &Article) -> Option<impl IntoView + use<>> {
    let (stance, coverage) = (generated::stance(NOW, republic), article.coverage.slug());
    (republic != Republic::SUBJECT).then(|| {
        view! {
            <p class="standing">
                <b class="chip" data-class=stance data-coverage=coverage>
                    {strings::standing(Layer::Stance, NOW, republic)}
                </b>
                " "
                {strings::whose_stance(stance, NOW.text(Text::Label))}
            </p>
        }
    })
}

/// The heading of the account, where it says what the account rests on.
fn account_heading(article: &Article) -> Option<&'static str> {
    (article.coverage == Coverage::NotMentioned).then_some(messages::from_other_sources())
}

/// The paragraphs of the account. With `terms`, hard words link to the glossary.
fn account(links: Links, republic: Republic, article: &Article, mut terms: Option<Terms>) -> impl IntoView + use<> {
    let mut paragraph = |statement: &Statement| {
        let label = strings::certainty(statement.certainty).map(|label| view! { <b class="claim">{label}</b>" " });
        let text = match &mut terms {
            Some(terms) => terms.mark(&statement.text).into_any(),
            None => statement.text.clone().into_any(),
        };
        view! { <p>{label}{text}{marks(links, republic, article, &statement.evidence)}</p> }
    };
    article.account.iter().map(&mut paragraph).collect_view()
}

/// The sentences of the source that are the evidence of an article, in the order of the source. Empty if the source does not
/// mention the republic.
fn quotations(links: Links, content: &Content, article: &Article) -> Vec<impl IntoView + use<>> {
    let cited = article.evidence_sentences();
    content
        .sentences
        .iter()
        .filter(|sentence| cited.contains(&sentence.id.as_str()))
        .map(|sentence| quoted(links, sentence))
        .collect()
}
