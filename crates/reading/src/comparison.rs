//! A reader's entry beside ours. A difference is not called wrong: the comparison says what each word rests on, and where the
//! reader's ground is the better one.
//!
//! A ground is better for one of three reasons, which follow from the content alone: it is nearer to the text (sentences that
//! name the republic and report a fact, where ours leans on a group, on what a side says, or on other sources); it is wider (all of
//! our sentences and another that reports a fact of the republic); it is stricter (*not stated*, where all that reaches the
//! republic is what a side says). Sentences on which only our readings of earlier dates rest make no ground nearer or wider: both
//! readings are of March 1994.

use crate::facts::{Facts, Ours};
use crate::sentences::Sentences;
use crate::sheet::{place, Entry};
use domain::republic::Republic;
use domain::vocabulary::Stance;

/// How the words of both compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// The reader has given none, or not its ground.
    Open,
    /// The same word with the same sentences, or both *not stated*.
    SameGround,
    /// The same word with other sentences.
    OtherGround,
    /// Another word.
    Other,
}

/// What our ground leans on beside sentences that name the republic and report facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leaning {
    /// On what is said of a group.
    pub on_group: bool,
    /// On what a side says.
    pub on_side: bool,
    /// On other sources.
    pub on_context: bool,
}

/// Why the reader's ground is better than ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Praise {
    /// These sentences name the republic and report facts, and ours leans on more than such sentences.
    Nearer(Sentences, Leaning),
    /// These are facts that ours leaves out.
    Wider(Sentences),
    /// All that reaches the republic is what a side says.
    Stricter(Sentences),
}

/// What to look at again in the reader's ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// These do not reach the republic.
    Elsewhere(Sentences),
    /// These reach it only as one of a group.
    Group(Sentences),
    /// These are accusations or positions.
    Sides(Sentences),
    /// Only our readings of earlier dates rest on these.
    Earlier(Sentences),
    /// Under *not stated*: these reach it.
    Reached(Sentences),
    /// Ours rests on these too.
    Missing(Sentences),
}

/// Both entries for a partner, compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub words: Words,
    pub praise: Option<Praise>,
    pub hints: Vec<Hint>,
}

/// Compares an entry with ours.
pub fn compared(facts: &Facts, republic: Republic, entry: Entry) -> Comparison {
    let ours = place(republic).map(|place| facts.ours[place]);
    let (Some(ours), Some(word), true) = (ours, entry.word, entry.is_complete()) else {
        return Comparison {
            words: Words::Open,
            praise: None,
            hints: Vec::new(),
        };
    };
    let words = match (word == ours.stance, entry.sentences == ours.sentences) {
        (false, _) => Words::Other,
        (true, true) => Words::SameGround,
        (true, false) => Words::OtherGround,
    };
    Comparison {
        words,
        praise: praise(facts, republic, entry, ours),
        hints: hints(facts, republic, entry, ours),
    }
}

fn praise(facts: &Facts, republic: Republic, entry: Entry, ours: Ours) -> Option<Praise> {
    let (named, grouped) = facts.reach(republic);
    let (reached, own) = (Sentences::from_bits(named.bits() | grouped.bits())?, entry.sentences);
    if entry.word == Some(Stance::NotStated) {
        let is_stricter =
            ours.stance != Stance::NotStated && reached.and(facts.facts).is_empty() && !reached.is_empty();
        return is_stricter.then_some(Praise::Stricter(reached));
    }
    // Whoever counts sentences about others too has no better ground.
    if !own.is_within(reached) {
        return None;
    }
    let more = own.without(ours.sentences).without(ours.earlier).and(facts.facts);
    if ours.sentences.is_within(own) && !ours.sentences.is_empty() && !more.is_empty() {
        return Some(Praise::Wider(more));
    }
    let is_near = own.is_within(named.and(facts.facts));
    let (now, leaning) = (own.without(ours.earlier), leaning(facts, republic, ours));
    let is_nearer = is_near && !now.is_empty() && leaning != Leaning::default();
    (is_nearer && ours.stance != Stance::NotStated).then_some(Praise::Nearer(now, leaning))
}

fn leaning(facts: &Facts, republic: Republic, ours: Ours) -> Leaning {
    let (named, grouped) = facts.reach(republic);
    Leaning {
        on_group: !ours.sentences.and(grouped).without(named).is_empty(),
        on_side: !ours.sentences.without(facts.facts).is_empty(),
        on_context: ours.has_context,
    }
}

fn hints(facts: &Facts, republic: Republic, entry: Entry, ours: Ours) -> Vec<Hint> {
    let (named, grouped) = facts.reach(republic);
    let own = entry.sentences;
    if entry.word == Some(Stance::NotStated) {
        let reached = Sentences::from_bits(named.bits() | grouped.bits()).unwrap_or_default();
        return (!reached.is_empty())
            .then_some(Hint::Reached(reached))
            .into_iter()
            .collect();
    }
    let hints = [
        (own.without(named).without(grouped), Hint::Elsewhere as fn(_) -> _),
        (own.and(grouped).without(named), Hint::Group),
        (own.and(named).without(facts.facts), Hint::Sides),
        (own.and(ours.earlier), Hint::Earlier),
        (ours.sentences.without(own), Hint::Missing),
    ];
    let hints = hints.into_iter().filter(|(sentences, _)| !sentences.is_empty());
    hints.map(|(sentences, hint)| hint(sentences)).collect()
}

#[cfg(test)]
mod tests;
