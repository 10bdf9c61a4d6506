//! Which message the page shows, and the table to keep.

use crate::class::{Answer, Class, Refused};
use crate::csv;
use crate::printed::Printed;
use answers::Refusal;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use quiz::rules::{Outcome, Quiz};
use reading::sheet::Sheet;

/// The title of a round of the quiz.
pub fn round(at: usize) -> &'static str {
    match at {
        0 => messages::class_places(),
        _ => messages::class_statements(),
    }
}

/// What is taken.
pub fn taken(class: &Class) -> String {
    let (readings, rounds) = (class.readings().len(), [0, 1].map(|at| (at, class.rounds(at).len())));
    let mut list: Vec<_> = (readings > 0)
        .then(|| messages::class_readings_taken(readings))
        .into_iter()
        .collect();
    let rounds = rounds.into_iter().filter(|(_, count)| *count > 0);
    list.extend(rounds.map(|(at, count)| messages::class_rounds_taken(count, round(at))));
    if list.is_empty() {
        messages::class_none().to_owned()
    } else {
        messages::class_taken(&list.join(", "))
    }
}

/// Why a link is not taken.
pub fn refused(refused: Refused) -> String {
    let same;
    let reason = match refused.refusal {
        Refusal::Foreign => messages::class_foreign(),
        Refusal::Version => messages::class_version(),
        Refusal::Damaged => messages::class_damaged(),
        Refusal::OtherText | Refusal::OtherKind => messages::class_other_text(),
        Refusal::Unfinished => messages::class_unfinished(),
        Refusal::TooMany => messages::class_too_many(),
        Refusal::Doubled(line) => {
            same = messages::class_doubled(line);
            &same
        }
        Refusal::Corrected(line) => {
            same = messages::class_corrected(line);
            &same
        }
    };
    messages::class_refused_line(refused.line, reason)
}

/// The answers at the places of a division of the round on places.
pub fn outcomes() -> [&'static str; 3] {
    [
        messages::class_first_try(),
        messages::class_later(),
        messages::class_shown(),
    ]
}

/// The table to keep: a line for each question of each answer.
pub fn table(printed: &Printed, class: &Class) -> String {
    let head = csv::row([
        messages::class_column_answer(),
        messages::class_column_kind(),
        messages::class_column_question(),
        messages::class_column_said(),
        messages::class_column_ground(),
    ]);
    let rows = class
        .taken
        .iter()
        .zip(1_usize..)
        .map(|(taken, number)| match &taken.answer {
            Answer::Reading(sheet) => reading(printed, number, sheet),
            Answer::Round(at, quiz) => game(printed, number, *at, quiz),
        });
    head + &rows.collect::<String>()
}

fn reading(printed: &Printed, number: usize, sheet: &Sheet) -> String {
    let number = number.to_string();
    let rows = Republic::partners().zip(&printed.partners).map(|(partner, name)| {
        let entry = sheet.of(partner);
        let place = Stance::ALL.iter().position(|stance| entry.word == Some(*stance));
        let word = place
            .and_then(|place| printed.words.get(place))
            .map_or("", String::as_str);
        let word = if entry.is_complete() { word } else { "" };
        csv::row([
            number.as_str(),
            messages::class_kind_reading(),
            name,
            word,
            &entry.sentences.names(),
        ])
    });
    rows.collect()
}

fn game(printed: &Printed, number: usize, at: usize, quiz: &Quiz) -> String {
    let number = number.to_string();
    let names = if at == 0 { &printed.places } else { &printed.choices };
    let rows = (0..quiz.count()).filter_map(|round| {
        let question = quiz.question(round)?;
        let asked = match at {
            0 => messages::class_where(printed.places.get(question)?),
            _ => printed.statements.get(question)?.0.clone(),
        };
        let given = quiz
            .given(round)
            .iter()
            .filter_map(|choice| names.get(usize::from(*choice)));
        let given: Vec<_> = given.map(String::as_str).collect();
        let outcome = match quiz.outcome(round) {
            Outcome::Found(1) => messages::class_correct(),
            Outcome::Found(_) => messages::class_later(),
            _ => messages::class_not_correct(),
        };
        Some(csv::row([
            number.as_str(),
            self::round(at),
            &asked,
            &given.join("; "),
            outcome,
        ]))
    });
    rows.collect()
}
