//! The messages between an embedded page and its host (`docs/embedding.md`): which commands are understood, what they
//! change, and what is reported. Reading never fails; undocumented values are ignored.

use crate::generated::{MomentIndex, SentenceNumber, NOW};
use crate::state::{Selection, State};
use domain::layer::Layer;
use domain::republic::Republic;

/// Names our messages among those of others.
pub const SOURCE: &str = "azerbaijan-1994";
/// The version of the protocol.
pub const VERSION: f64 = 1.0;

/// The value of a message's property, as far as the protocol distinguishes values.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Missing, or of a type that no command has.
    Unknown,
    Null,
    Text(String),
    Number(f64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system prefers.
    Auto,
    Light,
    Dark,
}

/// What a `set` message asks for. `None` leaves a part of the state as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Command {
    pub selection: Option<Selection>,
    pub moment: Option<MomentIndex>,
    pub layer: Option<Layer>,
    pub theme: Option<Theme>,
}

impl Command {
    /// Reads a message by its properties. Null asks for what the page opens with.
    pub fn read(field: impl Fn(&'static str) -> Field) -> Self {
        let republic = match field("republic") {
            Field::Null => Some(Selection::None),
            Field::Text(slug) => Republic::from_slug(&slug).map(Selection::Republic),
            _ => None,
        };
        let sentence = match field("sentence") {
            Field::Number(number) => sentence(number),
            _ => None,
        };
        Self {
            selection: sentence.or(republic),
            moment: match field("at") {
                Field::Null => Some(NOW),
                Field::Text(slug) => MomentIndex::from_slug(&slug),
                _ => None,
            },
            layer: match field("layer") {
                Field::Null => Some(Layer::default()),
                Field::Text(slug) => Layer::from_slug(&slug),
                _ => None,
            },
            theme: match field("theme") {
                Field::Null => Some(Theme::Auto),
                Field::Text(theme) => match theme.as_str() {
                    "auto" => Some(Theme::Auto),
                    "light" => Some(Theme::Light),
                    "dark" => Some(Theme::Dark),
                    _ => None,
                },
                _ => None,
            },
        }
    }

    /// Both commands as one; where both ask, the later counts.
    pub fn followed_by(self, later: Self) -> Self {
        Self {
            selection: later.selection.or(self.selection),
            moment: later.moment.or(self.moment),
            layer: later.layer.or(self.layer),
            theme: later.theme.or(self.theme),
        }
    }
}

/// A sentence of the source by its number in a message.
fn sentence(number: f64) -> Option<Selection> {
    SentenceNumber::all()
        .find(|sentence| f64::from(sentence.get()) == number)
        .map(Selection::Sentence)
}

/// What `ready` and `select` messages report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// The republic whose article is open.
    pub republic: Option<Republic>,
    /// The selected sentence.
    pub sentence: Option<SentenceNumber>,
    pub moment: MomentIndex,
    pub layer: Layer,
}

impl Report {
    pub fn of(state: State) -> Self {
        Self {
            republic: state.open,
            sentence: match state.selection {
                Selection::Sentence(sentence) => Some(sentence),
                _ => None,
            },
            moment: state.moment,
            layer: state.layer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn message<'a>(fields: &'a [(&'static str, Field)]) -> impl Fn(&'static str) -> Field + 'a {
        |name| {
            let found = fields.iter().find(|(known, _)| *known == name);
            found.map_or(Field::Unknown, |(_, value)| value.clone())
        }
    }

    fn text(value: &str) -> Field {
        Field::Text(value.to_owned())
    }

    #[test]
    fn every_documented_value_is_understood() {
        for republic in Republic::ALL {
            let command = Command::read(message(&[("republic", text(republic.slug()))]));
            assert_eq!(command.selection, Some(Selection::Republic(republic)));
        }
        for layer in Layer::ALL {
            let command = Command::read(message(&[("layer", text(layer.slug()))]));
            assert_eq!(command.layer, Some(layer));
        }
        for moment in MomentIndex::all() {
            let command = Command::read(message(&[("at", text(moment.moment().slug))]));
            assert_eq!(command.moment, Some(moment));
        }
        for (name, theme) in [("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)] {
            assert_eq!(Command::read(message(&[("theme", text(name))])).theme, Some(theme));
        }
        for sentence in SentenceNumber::all() {
            let command = Command::read(message(&[("sentence", Field::Number(sentence.get().into()))]));
            assert_eq!(command.selection, Some(Selection::Sentence(sentence)));
        }
    }

    #[test]
    fn null_asks_for_what_the_page_opens_with_and_a_sentence_has_no_null() {
        let nulls = ["republic", "at", "layer", "theme", "sentence"].map(|name| (name, Field::Null));
        let opens = State::default();
        assert_eq!(
            Command::read(message(&nulls)),
            Command {
                selection: Some(opens.selection),
                moment: Some(opens.moment),
                layer: Some(opens.layer),
                theme: Some(Theme::Auto),
            }
        );
        assert_eq!(Command::read(message(&nulls[4..])), Command::default());
    }

    #[test]
    fn a_sentence_counts_before_a_republic_and_a_later_command_before_an_earlier() {
        let both = [("republic", text("armenia")), ("sentence", Field::Number(2.0))];
        let command = Command::read(message(&both));
        assert_eq!(command.selection, SentenceNumber::new(2).map(Selection::Sentence));
        let later = Command::read(message(&[("republic", text("russia")), ("theme", text("dark"))]));
        let joined = command.followed_by(later);
        assert_eq!(joined.selection, Some(Selection::Republic(Republic::Russia)));
        assert_eq!(joined.theme, Some(Theme::Dark));
        assert_eq!(later.followed_by(Command::default()), later);
    }

    #[test]
    fn a_report_names_the_open_republic_also_while_its_sentence_is_read() {
        let second = SentenceNumber::new(2).expect("a sentence");
        let state = State::default()
            .select(Selection::Republic(Republic::Armenia))
            .select(Selection::Sentence(second));
        let report = Report::of(state);
        assert_eq!(
            (report.republic, report.sentence),
            (Some(Republic::Armenia), Some(second))
        );
        let silence = Report::of(state.select(Selection::Silence));
        assert_eq!((silence.republic, silence.sentence), (None, None));
    }

    fn field() -> impl Strategy<Value = Field> {
        prop_oneof![
            Just(Field::Unknown),
            ".{0,30}".prop_map(Field::Text),
            any::<f64>().prop_map(Field::Number),
        ]
    }

    proptest! {
        #[test]
        fn undocumented_values_change_nothing(value in field(), which in 0..5_usize) {
            let names = ["republic", "sentence", "at", "layer", "theme"];
            let known = match &value {
                Field::Text(text) => Republic::from_slug(text).is_some()
                    || Layer::from_slug(text).is_some()
                    || MomentIndex::from_slug(text).is_some()
                    || ["auto", "light", "dark"].contains(&text.as_str()),
                Field::Number(number) => sentence(*number).is_some(),
                _ => false,
            };
            prop_assume!(!known);
            prop_assert_eq!(Command::read(message(&[(names[which], value)])), Command::default());
        }
    }
}
