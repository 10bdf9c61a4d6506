//! The texts about statements and facts: what they do, how exact their dates are, what they are about.

use content::model::{ContextKind, Source};
use domain::vocabulary::{Certainty, ClaimClass, Precision};

/// The label of a statement that reports an accusation or a position.
pub fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::Fact => None,
        Certainty::Accusation => Some(messages::certainty_accusation()),
        Certainty::Position => Some(messages::certainty_position()),
    }
}

/// The label of a sentence.
pub fn claim_class(class: ClaimClass) -> &'static str {
    match class {
        ClaimClass::Fact => messages::claim_fact(),
        ClaimClass::Accusation => messages::claim_accusation(),
        ClaimClass::Position => messages::claim_position(),
    }
}

/// How exact a date is.
pub fn exactness(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => messages::exact_day(),
        Precision::Month => messages::exact_month(),
        Precision::PartOfYear | Precision::HalfYear | Precision::Year => messages::no_month(),
        Precision::PartOfDecade => messages::no_year(),
        Precision::Open => messages::no_end(),
    }
}

/// The same, unless it is a month or a day.
pub fn precision(precision: Precision) -> Option<&'static str> {
    let is_exact = matches!(precision, Precision::Day | Precision::Month);
    (!is_exact).then(|| exactness(precision))
}

/// The label of a kind of context fact.
pub fn context_kind(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::DiplomaticRelations => messages::kind_relations(),
        ContextKind::Cis => messages::kind_cis(),
        ContextKind::Independence => messages::kind_independence(),
        ContextKind::Capital => messages::kind_capital(),
        ContextKind::Leader => messages::kind_leader(),
        ContextKind::Event => messages::kind_event(),
    }
}

/// The citation of the book, with `book` for its title.
pub fn book_citation(source: &Source, book: &str) -> String {
    let year = source.published.to_string();
    messages::book_citation(&source.title, book, &source.editor, &source.publisher, &year)
}
