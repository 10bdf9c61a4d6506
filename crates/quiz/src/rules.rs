//! The state of a quiz: questions in shuffled order, intents, and the outcome of each question. Pure.
//!
//! Only the seed and the steps are stored. Resuming repeats every step, so that invalid data cannot be resumed and the
//! resumed quiz is the same.

/// How many tries a question has, in the rounds on places and on statements.
pub const TRIES: [u8; 2] = [3, 1];

/// The rules of a round, the same for every quiz of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The right choice of each question.
    pub answers: Vec<u8>,
    /// How many choices there are, at most 16.
    pub choices: u8,
    /// The number of wrong choices after which the answer is shown.
    pub tries: u8,
    /// Whether each choice is right only once, so that a choice found before is no longer offered.
    pub once: bool,
    /// The hash of the texts; a quiz with other texts is another quiz.
    pub edition: String,
}

/// An action of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    Choose(u8),
    /// Continues to the next question, or from the last one to the result.
    GoOn,
}

/// The outcome of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Not yet answered.
    Open,
    /// Answered at this try, counted from 1.
    Found(u8),
    /// Not answered; the answer was shown.
    Shown,
}

/// A quiz and its progress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiz {
    rules: Rules,
    seed: u32,
    order: Vec<usize>,
    round: usize,
    given: Vec<Vec<u8>>,
    steps: String,
}

impl Quiz {
    /// A new quiz. The same seed gives the same order.
    pub fn new(rules: Rules, seed: u32) -> Self {
        let count = rules.answers.len();
        Self {
            order: shuffled(count, seed),
            given: vec![Vec::new(); count],
            rules,
            seed,
            round: 0,
            steps: String::new(),
        }
    }

    /// The quiz after an intent; `None` if the intent changes nothing.
    #[must_use]
    pub fn after(&self, intent: Intent) -> Option<Self> {
        let mut next = self.clone();
        match intent {
            Intent::Choose(choice) if self.offers(choice) => {
                next.given[self.round].push(choice);
                next.steps.push(char::from(b'a' + choice));
            }
            Intent::GoOn if !self.is_over() && self.outcome(self.round) != Outcome::Open => {
                next.round += 1;
                next.steps.push('.');
            }
            _ => return None,
        }
        Some(next)
    }

    /// Whether a choice is possible now.
    pub fn offers(&self, choice: u8) -> bool {
        choice < self.rules.choices.min(16)
            && !self.is_over()
            && self.outcome(self.round) == Outcome::Open
            && !self.given[self.round].contains(&choice)
            && self.known(choice).is_none()
    }

    /// The earlier round whose answer was this choice, if each choice is right only once.
    pub fn known(&self, choice: u8) -> Option<usize> {
        (0..self.round).find(|round| self.rules.once && self.answer(*round) == Some(choice))
    }

    /// The outcome of a round; `Open` for a round that does not exist.
    pub fn outcome(&self, round: usize) -> Outcome {
        let given = self.given.get(round).map_or(&[][..], Vec::as_slice);
        match given.last() {
            Some(last) if Some(*last) == self.answer(round) => Outcome::Found(given.len() as u8),
            Some(_) if given.len() >= usize::from(self.rules.tries) => Outcome::Shown,
            _ => Outcome::Open,
        }
    }

    /// The index of the question of a round.
    pub fn question(&self, round: usize) -> Option<usize> {
        self.order.get(round).copied()
    }

    /// The right choice of a round.
    pub fn answer(&self, round: usize) -> Option<u8> {
        self.question(round).map(|question| self.rules.answers[question])
    }

    /// The choices in a round, in order.
    pub fn given(&self, round: usize) -> &[u8] {
        self.given.get(round).map_or(&[], Vec::as_slice)
    }

    /// What the order was made of.
    pub fn seed(&self) -> u32 {
        self.seed
    }

    /// The current round, from 0; the number of rounds when the quiz is over.
    pub fn round(&self) -> usize {
        self.round
    }

    /// The number of rounds.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// The number of tries for a question.
    pub fn tries(&self) -> u8 {
        self.rules.tries
    }

    /// Whether the last round is over.
    pub fn is_over(&self) -> bool {
        self.round >= self.order.len()
    }

    /// The number of questions answered at the first try.
    pub fn score(&self) -> usize {
        let rounds = 0..self.count();
        rounds.filter(|round| self.outcome(*round) == Outcome::Found(1)).count()
    }

    /// The stored form: edition, seed and steps.
    pub fn kept(&self) -> String {
        format!("{} {} {}", self.rules.edition, self.seed, self.steps)
    }

    /// Restores a quiz from its stored form; `None` if that is invalid or of another edition.
    pub fn resumed(rules: Rules, kept: &str) -> Option<Self> {
        let mut parts = kept.split(' ');
        let (edition, seed, steps) = (parts.next()?, parts.next()?, parts.next()?);
        if edition != rules.edition || parts.next().is_some() {
            return None;
        }
        let quiz = Self::new(rules, seed.parse().ok()?);
        let taken = steps.bytes().try_fold(quiz, |quiz, step| match step {
            b'.' => quiz.after(Intent::GoOn),
            b'a'..=b'p' => quiz.after(Intent::Choose(step - b'a')),
            _ => None,
        })?;
        // Rejects other spellings of the seed, such as `+7`.
        (taken.kept() == kept).then_some(taken)
    }
}

/// The numbers below `count`, shuffled by a seed.
fn shuffled(count: usize, seed: u32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut state = seed;
    for last in (1..count).rev() {
        // A step of a Weyl sequence through the finalizer of MurmurHash3.
        state = state.wrapping_add(0x9e37_79b9);
        let mut mixed = (state ^ (state >> 16)).wrapping_mul(0x85eb_ca6b);
        mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
        order.swap(last, (mixed ^ (mixed >> 16)) as usize % (last + 1));
    }
    order
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
