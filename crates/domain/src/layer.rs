//! The layers: what the colours of the map may stand for, and the classes of each. Which republic is in which class
//! at which moment is told by `state::generated`; the words for them stand in `strings` of the app.

/// What colours the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layer {
    /// Our reading of relations: what the page opens with.
    #[default]
    Stance,
    /// How the source reaches a republic. The same at every moment.
    Coverage,
    /// Its part in the CIS. Context.
    Cis,
    /// Since when it had diplomatic relations with Azerbaijan. Context.
    Relations,
}

/// A class of a layer: one entry of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// Stable id in URLs; unique in its layer.
    pub slug: &'static str,
    /// Its fill and hatching: `data-paint`, and the ids of the patterns.
    pub paint: &'static str,
}

const fn own(slug: &'static str) -> Class {
    Class { slug, paint: slug }
}

const fn painted(slug: &'static str, paint: &'static str) -> Class {
    Class { slug, paint }
}

/// Warm to cold, silence last: the order of `Stance::ALL`.
const STANCES: [Class; 6] = [
    own("cooperative"),
    own("improving"),
    own("uneven"),
    own("strained"),
    own("in-conflict"),
    own("not-stated"),
];
const COVERAGES: [Class; 4] = [
    painted("named", "tone-3"),
    painted("in-passing", "tone-2"),
    painted("group", "tone-1"),
    // The same look as "not stated": it is the same silence.
    painted("not-mentioned", "not-stated"),
];
// To be outside, or without relations, is known: it must not look like silence.
const CIS: [Class; 4] = [
    painted("founding", "tone-3"),
    painted("signed", "tone-2"),
    painted("joined", "tone-1"),
    painted("outside", "tone-0"),
];
const RELATIONS: [Class; 4] = [
    painted("since-1992", "tone-3"),
    painted("since-1993", "tone-2"),
    painted("since-1994", "tone-1"),
    painted("none", "tone-0"),
];

/// Every fill that a class may have, for the patterns of the map and its key.
pub const PAINTS: [&str; 10] = [
    "cooperative",
    "improving",
    "uneven",
    "strained",
    "in-conflict",
    "not-stated",
    "tone-3",
    "tone-2",
    "tone-1",
    "tone-0",
];

impl Layer {
    /// All four, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Stance, Self::Coverage, Self::Cis, Self::Relations];

    /// Stable id: `?layer=`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Stance => "stance",
            Self::Coverage => "coverage",
            Self::Cis => "cis",
            Self::Relations => "relations",
        }
    }

    /// Its place in [`Layer::ALL`], 0 to 3.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The layer with this id. Exact.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.slug() == slug)
    }

    /// Its classes, in the order of the key.
    pub const fn classes(self) -> &'static [Class] {
        match self {
            Self::Stance => &STANCES,
            Self::Coverage => &COVERAGES,
            Self::Cis => &CIS,
            Self::Relations => &RELATIONS,
        }
    }

    /// The place of a class in [`Layer::classes`].
    pub fn class_from_slug(self, slug: &str) -> Option<u8> {
        self.classes()
            .iter()
            .position(|class| class.slug == slug)
            .map(|place| place as u8)
    }

    /// Whether it tells of facts from elsewhere, not of the source text.
    pub const fn is_context(self) -> bool {
        matches!(self, Self::Cis | Self::Relations)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{Coverage, Stance};

    #[test]
    fn every_id_finds_its_layer_and_class_and_nothing_else_does() {
        for (place, layer) in Layer::ALL.into_iter().enumerate() {
            assert_eq!(layer.index(), place);
            assert_eq!(Layer::from_slug(layer.slug()), Some(layer));
            for (place, class) in layer.classes().iter().enumerate() {
                assert_eq!(layer.class_from_slug(class.slug), Some(place as u8));
                assert!(PAINTS.contains(&class.paint), "{}", class.paint);
            }
        }
        assert_eq!(Layer::from_slug("Stance"), None);
        assert_eq!(Layer::Cis.class_from_slug("strained"), None);
    }

    #[test]
    fn a_layer_has_at_most_five_classes_besides_silence_and_no_two_look_alike() {
        for layer in Layer::ALL {
            let mut paints: Vec<_> = layer.classes().iter().map(|class| class.paint).collect();
            assert!(paints.iter().filter(|paint| **paint != "not-stated").count() <= 5);
            paints.sort_unstable();
            paints.dedup();
            assert_eq!(paints.len(), layer.classes().len(), "{layer:?}");
        }
    }

    #[test]
    fn the_classes_are_the_controlled_words_of_the_content() {
        let stances: Vec<_> = Layer::Stance.classes().iter().map(|class| class.slug).collect();
        assert_eq!(stances, Stance::ALL.map(Stance::slug));
        for coverage in [
            Coverage::Named,
            Coverage::InPassing,
            Coverage::Group,
            Coverage::NotMentioned,
        ] {
            assert!(Layer::Coverage.class_from_slug(coverage.slug()).is_some());
        }
    }
}
