//! The labels and meanings of the stances.

use azerbaijan_1994::strings::class;
use azerbaijan_1994::strings::labels::class_in_sentence;
use domain::layer::Layer;
use domain::vocabulary::Stance;

/// The label of a stance: that of its class on the map.
pub fn stance(stance: Stance) -> &'static str {
    place(stance).map_or("", |place| class(Layer::Stance, place))
}

/// The same within a sentence.
pub fn stance_in_sentence(stance: Stance) -> &'static str {
    place(stance).map_or("", |place| class_in_sentence(Layer::Stance, place))
}

fn place(stance: Stance) -> Option<u8> {
    let place = Stance::ALL.iter().position(|known| *known == stance)?;
    u8::try_from(place).ok()
}

/// The meaning of a stance.
pub fn rubric(stance: Stance) -> &'static str {
    match stance {
        Stance::Cooperative => messages::rubric_cooperative(),
        Stance::Improving => messages::rubric_improving(),
        Stance::Uneven => messages::rubric_uneven(),
        Stance::Strained => messages::rubric_strained(),
        Stance::InConflict => messages::rubric_in_conflict(),
        Stance::NotStated => messages::rubric_not_stated(),
    }
}
