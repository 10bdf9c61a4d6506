//! Everything in what a teacher has pasted: the answers that are taken, and what is refused, with the reason.

use answers::pasted::links;
use answers::{Kind, Refusal, Sealed};
use quiz::handed_in;
use quiz::rules::{Quiz, Rules};
use reading::code;
use reading::sheet::Sheet;

/// How many answers of a kind are taken.
pub const MOST: usize = 40;

/// What is answered: fingerprints and rules.
#[derive(Clone, Debug)]
pub struct Questions {
    /// The fingerprint of the source text.
    pub source: u16,
    /// The rounds of the quiz, in the order of [`handed_in::KINDS`]: fingerprints and rules.
    pub rounds: [(u16, Rules); 2],
}

/// An answer without a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Reading(Sheet),
    /// A finished round, and which of the two it is.
    Round(usize, Quiz),
}

impl Answer {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Reading(_) => Kind::Reading,
            Self::Round(at, _) => handed_in::KINDS[*at],
        }
    }
}

/// An answer and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub line: usize,
    pub answer: Answer,
}

/// A link that is not taken, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    pub line: usize,
    pub refusal: Refusal,
}

/// A class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Class {
    pub taken: Vec<Taken>,
    pub refused: Vec<Refused>,
}

impl Class {
    /// Reads a text with links.
    pub fn of(text: &str, questions: &Questions) -> Self {
        let mut class = Self::default();
        for found in links(text) {
            let line = found.line;
            if let Err(refusal) = read(found.code, questions).and_then(|answer| class.take(Taken { line, answer })) {
                class.refused.push(Refused { line, refusal });
            }
        }
        class.refused.sort_by_key(|refused| refused.line);
        class
    }

    /// The readings, in the order of the text.
    pub fn readings(&self) -> Vec<&Sheet> {
        let readings = self.taken.iter().filter_map(|taken| match &taken.answer {
            Answer::Reading(sheet) => Some(sheet),
            Answer::Round(..) => None,
        });
        readings.collect()
    }

    /// The games of a round, in the order of the text.
    pub fn rounds(&self, at: usize) -> Vec<&Quiz> {
        let rounds = self.taken.iter().filter_map(|taken| match &taken.answer {
            Answer::Round(which, quiz) if *which == at => Some(quiz),
            _ => None,
        });
        rounds.collect()
    }

    /// Takes an answer, if it is not here yet and there is space for its kind. A sheet keeps its mark while it changes: a later
    /// link of it takes the place of the earlier one.
    fn take(&mut self, new: Taken) -> Result<(), Refusal> {
        let is_same = |other: &Answer| match (other, &new.answer) {
            (Answer::Reading(one), Answer::Reading(other)) => one.mark == other.mark,
            (one, other) => one == other,
        };
        if let Some(taken) = self.taken.iter_mut().find(|taken| is_same(&taken.answer)) {
            if taken.answer == new.answer {
                return Err(Refusal::Doubled(taken.line));
            }
            self.refused.push(Refused {
                line: taken.line,
                refusal: Refusal::Corrected(new.line),
            });
            *taken = new;
            return Ok(());
        }
        let kind = new.answer.kind();
        if self.taken.iter().filter(|taken| taken.answer.kind() == kind).count() >= MOST {
            return Err(Refusal::TooMany);
        }
        self.taken.push(new);
        Ok(())
    }
}

/// The answer of a code, by the rules that wrote it.
///
/// # Errors
/// The reason why it cannot be taken.
pub fn read(code: &str, questions: &Questions) -> Result<Answer, Refusal> {
    let sealed = Sealed::read(code)?;
    let Some(at) = handed_in::KINDS.iter().position(|kind| *kind == sealed.kind) else {
        let sheet = code::read(code, questions.source)?;
        return if sheet.complete() > 0 {
            Ok(Answer::Reading(sheet))
        } else {
            Err(Refusal::Unfinished)
        };
    };
    let (text, rules) = &questions.rounds[at];
    handed_in::read(code, sealed.kind, *text, rules).map(|quiz| Answer::Round(at, quiz))
}

#[cfg(test)]
mod tests;
