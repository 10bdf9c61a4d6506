//! A reading: the word and the sentences for each of the fourteen partners.

use crate::sentences::Sentences;
use domain::republic::Republic;
use domain::vocabulary::Stance;

/// How many partners there are.
pub const PARTNERS: usize = 14;

/// What a reader says of a partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// One of the five stances, or *not stated*; none yet.
    pub word: Option<Stance>,
    /// The sentences that bear it; none under *not stated*.
    pub sentences: Sentences,
    /// Under *not stated*: that none of the thirteen says it.
    pub is_confirmed: bool,
}

impl Entry {
    /// Whether the word has its ground: a sentence, or under *not stated* that there is none.
    pub fn is_complete(self) -> bool {
        match self.word {
            None => false,
            Some(Stance::NotStated) => self.is_confirmed,
            Some(_) => !self.sentences.is_empty(),
        }
    }

    /// With another word. The sentences stay from one stance to another; *not stated* has none.
    #[must_use]
    pub fn with_word(self, word: Stance) -> Self {
        match word {
            Stance::NotStated => Self {
                word: Some(word),
                sentences: Sentences::NONE,
                is_confirmed: self.is_confirmed,
            },
            _ => Self {
                word: Some(word),
                is_confirmed: false,
                ..self
            },
        }
    }

    /// With a sentence more or less; under *not stated* nothing changes.
    #[must_use]
    pub fn with_toggled(self, sentence: u8) -> Self {
        match self.word {
            Some(Stance::NotStated) => self,
            _ => Self {
                sentences: self.sentences.toggled(sentence),
                ..self
            },
        }
    }

    /// With or without the statement that no sentence says it, which only *not stated* has.
    #[must_use]
    pub fn confirmed(self, is_confirmed: bool) -> Self {
        Self {
            is_confirmed: is_confirmed && self.word == Some(Stance::NotStated),
            ..self
        }
    }
}

/// The entries of all partners, in alphabetical order of their English names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub entries: [Entry; PARTNERS],
    /// A random number of 24 bits: two sheets that say the same are two students' sheets.
    pub mark: u32,
}

impl Sheet {
    pub fn new(random: u32) -> Self {
        Self {
            mark: random >> 8,
            ..Self::default()
        }
    }

    /// The entry of a partner; that of the subject is empty.
    pub fn of(&self, republic: Republic) -> Entry {
        place(republic).map_or_else(Entry::default, |place| self.entries[place])
    }

    /// With another entry of a partner.
    #[must_use]
    pub fn with(mut self, republic: Republic, entry: Entry) -> Self {
        if let Some(place) = place(republic) {
            self.entries[place] = entry;
        }
        self
    }

    /// How many partners have a word with its ground.
    pub fn complete(&self) -> usize {
        self.entries.iter().filter(|entry| entry.is_complete()).count()
    }

    pub fn is_empty(&self) -> bool {
        self.entries == [Entry::default(); PARTNERS]
    }

    /// The next partner after this one, around the end, that still needs a word or its ground.
    pub fn next_open(&self, after: Republic) -> Option<Republic> {
        let partners = || Republic::partners().filter(|partner| !self.of(*partner).is_complete());
        partners()
            .find(|partner| *partner > after)
            .or_else(|| partners().next())
    }
}

/// The place of a partner among the fourteen.
pub fn place(republic: Republic) -> Option<usize> {
    Republic::partners().position(|partner| partner == republic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_needs_a_sentence_and_not_stated_needs_that_none_says_it() {
        let entry = Entry::default().with_word(Stance::Strained);
        assert!(!entry.is_complete());
        assert!(entry.with_toggled(12).is_complete());
        let silent = entry.with_toggled(12).with_word(Stance::NotStated);
        assert!(silent.sentences.is_empty() && !silent.is_complete());
        assert_eq!(silent.with_toggled(3), silent);
        assert!(silent.confirmed(true).is_complete());
        assert!(!entry.confirmed(true).is_confirmed);
        assert!(!silent.confirmed(true).with_word(Stance::Uneven).is_confirmed);
    }

    #[test]
    fn the_next_open_partner_is_found_around_the_end() {
        let silent = Entry::default().with_word(Stance::NotStated).confirmed(true);
        let sheet = Sheet::default();
        assert_eq!(sheet.next_open(Republic::Armenia), Some(Republic::Belarus));
        assert_eq!(sheet.next_open(Republic::Uzbekistan), Some(Republic::Armenia));
        let full = Republic::partners().fold(sheet, |sheet, partner| sheet.with(partner, silent));
        assert_eq!((full.complete(), full.next_open(Republic::Armenia)), (PARTNERS, None));
        assert_eq!(sheet.with(Republic::SUBJECT, silent), sheet);
    }
}
