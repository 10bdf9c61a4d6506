//! The words on the map: the class of a republic, under its name.

use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use state::generated;
use state::State;

// In the order of `Layer::classes`. The style sheet shows them in lower case.
const STANCES: [&str; 6] = ["cooperative", "improving", "uneven", "strained", "in conflict", ""];
const COVERAGES: [&str; 4] = ["named", "in passing", "as a group", ""];
const CIS: [&str; 4] = ["signed first", "signed", "joined", "outside"];
const RELATIONS: [&str; 4] = ["1992", "1993", "1994", "none"];

/// The name of the republics that the source reaches only as a group.
pub const GROUP_NAME: &str = "Central Asia";

/// The class of a republic in one or two words. Empty if there is no reading, and where the name of the group has it.
pub fn map_word(state: State, republic: Republic) -> &'static str {
    let grouped = generated::coverage(republic) == Coverage::Group && state.group_class().is_some();
    match generated::class_index(state.layer, state.moment, republic) {
        Some(_) if grouped => "",
        Some(class) => word(state.layer, class),
        None if state.layer == Layer::Cis => state.moment.moment().cis_place,
        None => "",
    }
}

/// The word under the name of the group; `None` if its members have no class in common.
pub fn group_word(state: State) -> Option<String> {
    let class = state.group_class()?;
    let mut word = word(state.layer, class).to_owned();
    if state.layer == Layer::Stance {
        word.push_str(", as a group");
    }
    Some(word)
}

fn word(layer: Layer, class: u8) -> &'static str {
    let words: &'static [&'static str] = match layer {
        Layer::Stance => &STANCES,
        Layer::Coverage => &COVERAGES,
        Layer::Cis => &CIS,
        Layer::Relations => &RELATIONS,
    };
    words.get(usize::from(class)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use state::generated::MomentIndex;

    #[test]
    fn in_march_1994_the_group_has_one_word_and_its_members_have_none() {
        let now = State::default();
        assert_eq!(group_word(now).as_deref(), Some("improving, as a group"));
        assert_eq!(map_word(now, Republic::Kazakhstan), "");
        assert_eq!(map_word(now, Republic::Uzbekistan), "uneven");
        assert_eq!(map_word(now, Republic::Armenia), "in conflict");
        assert_eq!(map_word(now, Republic::Estonia), "");
        assert_eq!(map_word(now, Republic::SUBJECT), "");
    }

    #[test]
    fn every_class_has_a_word_unless_nothing_is_stated() {
        for layer in Layer::ALL {
            for (index, class) in layer.classes().iter().enumerate() {
                let silent = ["not-stated", "not-mentioned"].contains(&class.slug);
                assert_eq!(word(layer, index as u8).is_empty(), silent, "{}", class.slug);
            }
        }
    }

    #[test]
    fn a_member_of_the_group_has_a_word_of_its_own_only_when_the_group_has_none() {
        for layer in Layer::ALL {
            for moment in MomentIndex::all() {
                let state = State::default().with_layer(layer).at_moment(moment);
                for republic in Republic::partners().filter(|one| generated::coverage(*one) == Coverage::Group) {
                    let stated = state.paint(republic) != "not-stated";
                    let words =
                        usize::from(group_word(state).is_some()) + usize::from(!map_word(state, republic).is_empty());
                    assert_eq!(words, usize::from(stated), "{republic:?} in {layer:?} at {moment:?}");
                }
            }
        }
    }
}
