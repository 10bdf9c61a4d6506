//! The words on the map: the class of a republic, under its name.

use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use messages::{table, Message};
use state::generated::{self};
use state::moment_text::Text;
use state::State;

// In the order of `Layer::classes`.
const STANCES: [Option<Message>; 6] = [
    Some(table::COOPERATIVE_ON_MAP),
    Some(table::IMPROVING_ON_MAP),
    Some(table::UNEVEN_ON_MAP),
    Some(table::STRAINED_ON_MAP),
    Some(table::IN_CONFLICT_ON_MAP),
    None,
];
const COVERAGES: [Option<Message>; 4] = [
    Some(table::NAMED_ON_MAP),
    Some(table::IN_PASSING_ON_MAP),
    Some(table::AS_GROUP_ON_MAP),
    None,
];
const CIS: [Option<Message>; 5] = [
    Some(table::CIS_FOUNDING_ON_MAP),
    Some(table::CIS_SIGNED_ON_MAP),
    Some(table::CIS_JOINED_ON_MAP),
    Some(table::CIS_OUTSIDE_ON_MAP),
    None,
];
const RELATIONS: [Option<Message>; 5] = [
    Some(table::SINCE_1992_ON_MAP),
    Some(table::SINCE_1993_ON_MAP),
    Some(table::SINCE_1994_ON_MAP),
    Some(table::NO_RELATIONS_ON_MAP),
    None,
];

/// The class of a republic in one or two words. Empty if there is no reading, and where the name of the group has it.
pub fn map_word(state: State, republic: Republic) -> &'static str {
    let is_member = generated::coverage(republic) == Coverage::Group || state.is_group(republic);
    match generated::class_index(state.layer, state.moment, republic) {
        class if is_member && class.is_some() && class == state.group_class() => "",
        Some(class) => word(state.layer, class),
        None if state.layer == Layer::Cis => state.moment.text(Text::CisPlace),
        None => "",
    }
}

/// The word under the name of the group; `None` if its members have no class in common.
pub fn group_word(state: State) -> Option<String> {
    let word = word(state.layer, state.group_class()?);
    Some(match state.layer {
        Layer::Stance => messages::as_a_group(word),
        _ => word.to_owned(),
    })
}

fn word(layer: Layer, class: u8) -> &'static str {
    let words: &'static [Option<Message>] = match layer {
        Layer::Stance => &STANCES,
        Layer::Coverage => &COVERAGES,
        Layer::Cis => &CIS,
        Layer::Relations => &RELATIONS,
    };
    words
        .get(usize::from(class))
        .copied()
        .flatten()
        .map_or("", Message::text)
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
    fn in_december_1991_uzbekistan_is_as_the_group_because_its_only_sentence_is_of_the_group() {
        let then = State::default().at_moment(MomentIndex::FIRST);
        assert!(then.is_group(Republic::Uzbekistan) && !then.is_group(Republic::Armenia));
        assert_eq!(group_word(then).as_deref(), Some("uneven, as a group"));
        assert_eq!(map_word(then, Republic::Uzbekistan), "");
        assert!(!State::default().is_group(Republic::Uzbekistan));
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
