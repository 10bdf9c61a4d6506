//! Messages of any window to the embedded page: only documented values are understood, and what is reported afterwards is
//! what was asked for.

#![no_main]

use libfuzzer_sys::fuzz_target;
use state::embed_protocol::{Command, Field, Report};
use state::{Selection, State};

const FIELDS: [&str; 5] = ["republic", "sentence", "at", "layer", "theme"];

fn field(kind: u8, text: &str, number: f64) -> Field {
    match kind % 4 {
        0 => Field::Unknown,
        1 => Field::Null,
        2 => Field::Text(text.to_owned()),
        _ => Field::Number(number),
    }
}

fuzz_target!(|messages: Vec<[(u8, String, f64); 5]>| {
    let mut command = Command::default();
    for message in &messages {
        let next = Command::read(|name| {
            let place = FIELDS.iter().position(|field| *field == name);
            place.map_or(Field::Unknown, |place| {
                let (kind, text, number) = &message[place];
                field(*kind, text, *number)
            })
        });
        command = command.followed_by(next);
    }
    let mut state = State::default();
    state = command.moment.map_or(state, |moment| state.at_moment(moment));
    state = command.layer.map_or(state, |layer| state.with_layer(layer));
    state = command.selection.map_or(state, |selection| state.select(selection));
    let report = Report::of(state);
    assert_eq!(report.moment, command.moment.unwrap_or(State::default().moment));
    assert_eq!(report.layer, command.layer.unwrap_or_default());
    match command.selection {
        Some(Selection::Republic(republic)) => assert_eq!(report.republic, Some(republic)),
        Some(Selection::Sentence(sentence)) => assert_eq!(report.sentence, Some(sentence)),
        _ => assert_eq!((report.republic, report.sentence), (None, None)),
    }
});
