//! The labels and meanings of the stances.

use azerbaijan_1994::strings::class;
use domain::layer::Layer;
use domain::vocabulary::Stance;

/// The label of a stance: that of its class on the map.
pub fn stance(stance: Stance) -> &'static str {
    let place = Stance::ALL.iter().position(|known| *known == stance);
    place.map_or("", |place| class(Layer::Stance, place as u8))
}

/// The meaning of a stance, for the legend.
pub const fn rubric(stance: Stance) -> &'static str {
    match stance {
        Stance::Cooperative => "Agreements are signed and no quarrel is reported.",
        Stance::Improving => "Ties are reported to be better than before, though quarrels may remain.",
        Stance::Uneven => "Neither steadily good nor steadily bad.",
        Stance::Strained => "Open quarrels are reported.",
        Stance::InConflict => "Fighting, or land reported as seized.",
        Stance::NotStated => "The source does not say enough to judge. Silence is not neutrality.",
    }
}
