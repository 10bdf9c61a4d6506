//! What is known of the sentences and of our own reading: the ground on which two readings are compared.

use crate::sentences::Sentences;
use crate::sheet::{place, PARTNERS};
use domain::republic::Republic;
use domain::vocabulary::Stance;

/// Our reading of a partner as of March 1994.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ours {
    pub stance: Stance,
    pub sentences: Sentences,
    /// Those on which only our readings of earlier dates rest.
    pub earlier: Sentences,
    /// Whether it also rests on other sources.
    pub has_context: bool,
}

/// The sentences by what they assert and whom they concern, and our reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The sentences that report a fact.
    pub facts: Sentences,
    /// By partner: those that name it.
    pub named: [Sentences; PARTNERS],
    /// By partner: those that reach it only as one of a group.
    pub grouped: [Sentences; PARTNERS],
    /// By partner.
    pub ours: [Ours; PARTNERS],
}

impl Default for Facts {
    fn default() -> Self {
        let nothing = Ours {
            stance: Stance::NotStated,
            sentences: Sentences::NONE,
            earlier: Sentences::NONE,
            has_context: false,
        };
        Self {
            facts: Sentences::NONE,
            named: [Sentences::NONE; PARTNERS],
            grouped: [Sentences::NONE; PARTNERS],
            ours: [nothing; PARTNERS],
        }
    }
}

impl Facts {
    /// The sentences that name a partner, and those that reach it as one of a group; none for the subject.
    pub fn reach(&self, republic: Republic) -> (Sentences, Sentences) {
        place(republic).map_or((Sentences::NONE, Sentences::NONE), |place| {
            (self.named[place], self.grouped[place])
        })
    }

    /// Whether our reading of a partner rests only on sentences that reach it as one of a group.
    pub fn is_group(&self, republic: Republic) -> bool {
        place(republic).is_some_and(|place| {
            let ours = self.ours[place];
            let only_grouped = self.grouped[place].without(self.named[place]);
            !ours.has_context && !ours.sentences.is_empty() && ours.sentences.is_within(only_grouped)
        })
    }
}
