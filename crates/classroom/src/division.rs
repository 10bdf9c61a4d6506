//! How a class divided over a question.

use domain::republic::Republic;
use domain::vocabulary::Stance;
use quiz::rules::{Outcome, Quiz};
use reading::sentences::COUNT;
use reading::sheet::Sheet;
use std::cmp::Reverse;

/// How often each answer to a question was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// The place of the question in its list.
    pub question: usize,
    /// By the place of the answer.
    pub counts: Vec<usize>,
    /// For a question of the quiz: how many did not get it right at once.
    pub missed: usize,
    /// For a republic: how often each of the thirteen sentences was named.
    pub sentences: Vec<usize>,
}

impl Division {
    fn new(question: usize, answers: usize) -> Self {
        Self {
            question,
            counts: vec![0; answers],
            missed: 0,
            sentences: Vec::new(),
        }
    }

    /// How many have answered.
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }

    /// How many pairs of students have given different answers: none where all agree.
    pub fn spread(&self) -> usize {
        let agreeing: usize = self.counts.iter().map(|count| count * count).sum();
        (self.total() * self.total() - agreeing) / 2
    }

    /// The share of an answer in hundredths, rounded.
    pub fn share(&self, answer: usize) -> usize {
        let count = self.counts.get(answer).copied().unwrap_or_default();
        (200 * count + self.total()) / (2 * self.total().max(1))
    }

    fn count(&mut self, answer: usize) {
        if let Some(count) = self.counts.get_mut(answer) {
            *count += 1;
        }
    }
}

/// What most have missed first, then the most divided; among equals, in the order of their list. The spread alone would put what
/// all got wrong beside what all got right. Every student has answered all questions of a round, so counts can be compared.
fn sorted(mut divisions: Vec<Division>) -> Vec<Division> {
    // What nobody has answered comes last.
    divisions.sort_by_key(|division| {
        (
            Reverse(division.missed),
            Reverse(division.spread()),
            division.total() == 0,
        )
    });
    divisions
}

/// By partner: the words, in the order of [`Stance::ALL`]. A word without its ground counts as none.
pub fn of_readings(sheets: &[&Sheet]) -> Vec<Division> {
    let partners = Republic::partners().enumerate().map(|(place, partner)| {
        let mut division = Division::new(place, Stance::ALL.len());
        division.sentences = vec![0; usize::from(COUNT)];
        for entry in sheets
            .iter()
            .map(|sheet| sheet.of(partner))
            .filter(|entry| entry.is_complete())
        {
            if let Some(answer) = Stance::ALL.iter().position(|stance| entry.word == Some(*stance)) {
                division.count(answer);
            }
            for number in entry.sentences.numbers() {
                division.sentences[usize::from(number) - 1] += 1;
            }
        }
        division
    });
    sorted(partners.collect())
}

/// By statement: the choices, of which there are so many.
pub fn of_statements(quizzes: &[&Quiz], count: usize, choices: usize) -> Vec<Division> {
    of_rounds(quizzes, count, choices, |quiz, round| {
        quiz.given(round).first().map(|choice| usize::from(*choice))
    })
}

/// By place: found at the first try, later, or shown.
pub fn of_places(quizzes: &[&Quiz], count: usize) -> Vec<Division> {
    of_rounds(quizzes, count, 3, |quiz, round| match quiz.outcome(round) {
        Outcome::Found(1) => Some(0),
        Outcome::Found(_) => Some(1),
        Outcome::Shown => Some(2),
        Outcome::Open => None,
    })
}

fn of_rounds(
    quizzes: &[&Quiz],
    count: usize,
    answers: usize,
    answer: fn(&Quiz, usize) -> Option<usize>,
) -> Vec<Division> {
    let mut divisions: Vec<_> = (0..count).map(|question| Division::new(question, answers)).collect();
    for quiz in quizzes {
        for round in 0..quiz.count() {
            let division = quiz.question(round).and_then(|question| divisions.get_mut(question));
            if let (Some(division), Some(answer)) = (division, answer(quiz, round)) {
                division.count(answer);
                division.missed += usize::from(quiz.outcome(round) != Outcome::Found(1));
            }
        }
    }
    sorted(divisions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz::rules::{Intent, Rules};
    use reading::sheet::Entry;

    #[test]
    fn the_most_divided_come_first_and_every_answer_counts_once() {
        let with = |sheet: Sheet, partner, stance: Stance| {
            let entry = Entry::default().with_toggled(12).with_word(stance).confirmed(true);
            sheet.with(partner, entry)
        };
        let one = with(
            with(Sheet::new(0), Republic::Russia, Stance::Improving),
            Republic::Latvia,
            Stance::NotStated,
        );
        let other = with(
            with(Sheet::new(0), Republic::Russia, Stance::Strained),
            Republic::Latvia,
            Stance::NotStated,
        );
        let divisions = of_readings(&[&one, &other, &other]);
        let russia = &divisions[0];
        assert_eq!(Republic::partners().nth(russia.question), Some(Republic::Russia));
        assert_eq!(russia.counts, [0, 1, 0, 2, 0, 0]);
        assert_eq!((russia.spread(), russia.share(3), russia.share(9)), (2, 67, 0));
        assert_eq!(russia.sentences[11], 3);
        let latvia = divisions
            .iter()
            .find(|division| Some(division.question) == reading::sheet::place(Republic::Latvia))
            .expect("Latvia");
        assert_eq!((latvia.counts[5], latvia.spread(), latvia.sentences[11]), (3, 0, 0));
        // Nobody has answered.
        assert_eq!((divisions[13].total(), divisions[13].share(0)), (0, 0));
    }

    /// A finished round on four statements whose right answer is the first, with these answers.
    fn round(given: [u8; 4]) -> Quiz {
        let rules = Rules {
            answers: vec![0; given.len()],
            choices: 3,
            tries: 1,
            once: false,
            edition: String::new(),
        };
        (0..given.len()).fold(Quiz::new(rules, 7), |quiz, round| {
            let choice = given[quiz.question(round).expect("a question")];
            let quiz = quiz.after(Intent::Choose(choice)).expect("an answer");
            quiz.after(Intent::GoOn).expect("the next")
        })
    }

    #[test]
    fn what_all_got_wrong_comes_before_what_divided_the_class_and_what_all_got_right_comes_last() {
        // The first is right for all, the second wrong for all, the third and the fourth divide the class.
        let rounds = [round([0, 1, 0, 1]), round([0, 1, 1, 2]), round([0, 1, 0, 0])];
        let rounds: Vec<_> = rounds.iter().collect();
        let divisions = of_statements(&rounds, 4, 3);
        let order: Vec<_> = divisions
            .iter()
            .map(|division| (division.question, division.missed))
            .collect();
        assert_eq!(order, [(1, 3), (3, 2), (2, 1), (0, 0)]);
        assert_eq!((divisions[0].spread(), divisions[3].spread()), (0, 0));
    }

    #[test]
    fn of_two_that_as_many_missed_the_more_divided_comes_first() {
        let rounds = [round([1, 1, 0, 0]), round([1, 2, 0, 0])];
        let rounds: Vec<_> = rounds.iter().collect();
        let order: Vec<_> = of_statements(&rounds, 4, 3)
            .iter()
            .map(|division| division.question)
            .collect();
        assert_eq!(order, [1, 0, 2, 3]);
    }
}
