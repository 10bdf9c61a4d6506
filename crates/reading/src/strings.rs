//! Which message the page shows. The messages are in `locales/`; the program reads them from its page.

use crate::comparison::{Comparison, Hint, Leaning, Praise, Words};
use crate::printed::Printed;
use crate::sheet::Entry;
use answers::Refusal;
use domain::republic::Republic;
use domain::vocabulary::Stance;

/// The accessible name of a partner in the list.
pub fn partner(printed: &Printed, republic: Republic, entry: Entry) -> String {
    let name = printed.name(republic);
    match entry.word {
        None => messages::reading_open(name),
        Some(word) => messages::reading_given(name, printed.word(word), &ground(entry)),
    }
}

/// The sentences of an entry.
fn ground(entry: Entry) -> String {
    match entry.word {
        Some(Stance::NotStated) if entry.is_confirmed => messages::reading_absent().to_owned(),
        _ if entry.sentences.is_empty() => messages::reading_no_ground().to_owned(),
        _ => entry.sentences.names(),
    }
}

/// "You: Strained (S12)".
pub fn yours(printed: &Printed, entry: Entry) -> String {
    match entry.word {
        Some(word) if entry.is_complete() => messages::reading_your_ground(printed.word(word), &ground(entry)),
        _ => messages::reading_your_open().to_owned(),
    }
}

/// "We: Uneven (S11, S12, S13)", "We: Improving, as a group (S13)".
pub fn ours(printed: &Printed, republic: Republic) -> String {
    let ours = printed.ours(republic);
    let word = match (printed.word(ours.stance), printed.is_group(republic)) {
        (word, true) => messages::reading_as_a_group(word),
        (word, false) => word.to_owned(),
    };
    let sentences = match ours.sentences.is_empty() {
        true => messages::reading_absent().to_owned(),
        false if ours.has_context => messages::reading_and_context(&ours.sentences.names()),
        false => ours.sentences.names(),
    };
    messages::reading_our_ground(&word, &sentences)
}

/// How often both have the same word, of how many.
pub fn agreed(count: usize, total: usize) -> String {
    match total {
        0 => messages::reading_none_yet().to_owned(),
        _ => messages::reading_agreed(count, total),
    }
}

/// How the words compare; empty for an entry that is open.
pub fn words(words: Words) -> &'static str {
    match words {
        Words::Open => "",
        Words::SameGround => messages::reading_same(),
        Words::OtherGround => messages::reading_other_ground(),
        Words::Other => messages::reading_other_word(),
    }
}

/// What is said for the reader's ground.
pub fn praise(comparison: &Comparison, name: &str) -> Option<String> {
    let praise = comparison.praise?;
    let (Praise::Nearer(sentences, _) | Praise::Wider(sentences) | Praise::Stricter(sentences)) = praise;
    let (names, count) = (sentences.names(), sentences.numbers().count());
    Some(match praise {
        Praise::Nearer(_, leaning) => messages::reading_nearer(&names, count, name, &self::leaning(leaning)),
        Praise::Wider(_) => messages::reading_wider(&names, count, name),
        Praise::Stricter(_) => messages::reading_stricter(&names, count, name),
    })
}

/// "what is said of a group, and other sources": only the kinds that apply.
fn leaning(leaning: Leaning) -> String {
    let kinds = [
        (leaning.on_group, messages::reading_on_group()),
        (leaning.on_side, messages::reading_on_side()),
        (leaning.on_context, messages::reading_on_context()),
    ];
    let kinds: Vec<_> = kinds
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, kind)| kind)
        .collect();
    match kinds.split_last() {
        Some((last, others)) if !others.is_empty() => messages::reading_on_both(&others.join(", "), last),
        _ => kinds.concat(),
    }
}

/// What to look at again.
pub fn hint(hint: Hint, name: &str) -> String {
    let (Hint::Elsewhere(sentences)
    | Hint::Group(sentences)
    | Hint::Sides(sentences)
    | Hint::Earlier(sentences)
    | Hint::Reached(sentences)
    | Hint::Missing(sentences)) = hint;
    let (names, count) = (sentences.names(), sentences.numbers().count());
    match hint {
        Hint::Elsewhere(_) => messages::reading_elsewhere(&names, count, name),
        Hint::Group(_) => messages::reading_group(&names, count),
        Hint::Sides(_) => messages::reading_sides(&names, count),
        Hint::Earlier(_) => messages::reading_earlier(&names, count),
        Hint::Reached(_) => messages::reading_reached(&names, count, name),
        Hint::Missing(_) => messages::reading_missing(&names, count),
    }
}

/// Why a link was not read.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Version => messages::reading_link_version(),
        Refusal::Damaged => messages::reading_link_damaged(),
        Refusal::OtherText => messages::reading_link_other_text(),
        Refusal::OtherKind => messages::reading_link_other_kind(),
        _ => messages::reading_link_foreign(),
    }
}
