//! A quiz as it goes on: questions in a shuffled order, answers as intents, and what came of each. Pure.
//!
//! A quiz is its seed and its steps. That is all that is ever kept of it, and taking it up again is taking every step
//! once more: so nonsense cannot be taken up, and what is taken up is the same quiz.

/// What is asked: the same for everyone who plays this round of this edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The right choice of each question.
    pub answers: Vec<u8>,
    /// How many choices there are, at most 16.
    pub choices: u8,
    /// After how many wrong ones the answer is shown.
    pub tries: u8,
    /// Whether each choice is right once only: what was found before is no choice any more.
    pub once: bool,
    /// By which words it is asked; other words are another quiz.
    pub edition: String,
}

/// What a reader does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Takes a choice.
    Choose(u8),
    /// Goes on to the next question, or from the last one to the result.
    GoOn,
}

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It still waits for an answer.
    Open,
    /// It was answered, at this try, counted from 1.
    Found(u8),
    /// It was not, and the answer was shown.
    Shown,
}

/// A quiz and how far it is.
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
    /// A new one. The same seed gives the same order.
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

    /// The quiz after an intent; none if the intent changes nothing.
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

    /// Whether a choice can be taken now.
    pub fn offers(&self, choice: u8) -> bool {
        choice < self.rules.choices.min(16)
            && !self.is_over()
            && self.outcome(self.round) == Outcome::Open
            && !self.given[self.round].contains(&choice)
            && self.known(choice).is_none()
    }

    /// In which earlier round a choice was found or shown, where each is right once only.
    pub fn known(&self, choice: u8) -> Option<usize> {
        (0..self.round).find(|round| self.rules.once && self.answer(*round) == Some(choice))
    }

    /// What came of a round; a round that is none is open.
    pub fn outcome(&self, round: usize) -> Outcome {
        let given = self.given.get(round).map_or(&[][..], Vec::as_slice);
        match given.last() {
            Some(last) if Some(*last) == self.answer(round) => Outcome::Found(given.len() as u8),
            Some(_) if given.len() >= usize::from(self.rules.tries) => Outcome::Shown,
            _ => Outcome::Open,
        }
    }

    /// Which question a round asks.
    pub fn question(&self, round: usize) -> Option<usize> {
        self.order.get(round).copied()
    }

    /// The right choice of a round.
    pub fn answer(&self, round: usize) -> Option<u8> {
        self.question(round).map(|question| self.rules.answers[question])
    }

    /// What was chosen in a round, in order.
    pub fn given(&self, round: usize) -> &[u8] {
        self.given.get(round).map_or(&[], Vec::as_slice)
    }

    /// The round that is played, from 0; the count of rounds when it is over.
    pub fn round(&self) -> usize {
        self.round
    }

    /// How many rounds there are.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// How many tries a question has.
    pub fn tries(&self) -> u8 {
        self.rules.tries
    }

    /// Whether the last round was played.
    pub fn is_over(&self) -> bool {
        self.round >= self.order.len()
    }

    /// How many questions were answered at the first try.
    pub fn score(&self) -> usize {
        let rounds = 0..self.count();
        rounds.filter(|round| self.outcome(*round) == Outcome::Found(1)).count()
    }

    /// What is kept of it: edition, seed and steps.
    pub fn kept(&self) -> String {
        format!("{} {} {}", self.rules.edition, self.seed, self.steps)
    }

    /// The quiz that was kept; none of nonsense, and none of another edition.
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
        // `+7` is 7 too, but nobody kept that.
        (taken.kept() == kept).then_some(taken)
    }
}

/// The numbers below a count, in an order that a seed gives.
fn shuffled(count: usize, seed: u32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut state = seed;
    for last in (1..count).rev() {
        // A step of Weyl's sequence, mixed: murmur3's finish.
        state = state.wrapping_add(0x9e37_79b9);
        let mut mixed = (state ^ (state >> 16)).wrapping_mul(0x85eb_ca6b);
        mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
        order.swap(last, (mixed ^ (mixed >> 16)) as usize % (last + 1));
    }
    order
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
