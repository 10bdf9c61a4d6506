//! The layers of the map and their classes. `state::generated` has the class of each republic at each moment, and `strings`
//! of the app has the labels.

/// What the colours of the map show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layer {
    /// Our reading of relations: the default.
    #[default]
    Stance,
    /// How the source reaches a republic. The same at every moment.
    Coverage,
    /// Its standing in the CIS. Context.
    Cis,
    /// Since when it had diplomatic relations with Azerbaijan. Context.
    Relations,
}

/// A class of a layer: one entry of the legend.
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

/// In the order of `Stance::ALL`.
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
    // The same paint as "not stated", which has the same cause.
    painted("not-mentioned", "not-stated"),
];
// "Outside" and "none" are known facts and must not look like "not stated", which is of these layers only what readers have
// taken away.
const CIS: [Class; 5] = [
    painted("founding", "tone-3"),
    painted("signed", "tone-2"),
    painted("joined", "tone-1"),
    painted("outside", "tone-0"),
    own("not-stated"),
];
const RELATIONS: [Class; 5] = [
    painted("since-1992", "tone-3"),
    painted("since-1993", "tone-2"),
    painted("since-1994", "tone-1"),
    painted("none", "tone-0"),
    own("not-stated"),
];

/// The paints of all classes, for the patterns of the map and its legend.
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
    /// All four, in the order of the control.
    pub const ALL: [Self; 4] = [Self::Stance, Self::Coverage, Self::Cis, Self::Relations];

    /// The value of `?layer=`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Stance => "stance",
            Self::Coverage => "coverage",
            Self::Cis => "cis",
            Self::Relations => "relations",
        }
    }

    /// Its index in [`Layer::ALL`], 0 to 3.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The layer with exactly this id.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.slug() == slug)
    }

    /// Its classes, in the order of the legend.
    pub const fn classes(self) -> &'static [Class] {
        match self {
            Self::Stance => &STANCES,
            Self::Coverage => &COVERAGES,
            Self::Cis => &CIS,
            Self::Relations => &RELATIONS,
        }
    }

    /// The index of a class in [`Layer::classes`].
    pub fn class_from_slug(self, slug: &str) -> Option<u8> {
        self.classes()
            .iter()
            .position(|class| class.slug == slug)
            .map(|place| place as u8)
    }

    /// Whether it shows context facts, not the source text.
    pub const fn is_context(self) -> bool {
        matches!(self, Self::Cis | Self::Relations)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{Coverage, Stance};

    #[test]
    fn only_the_exact_id_finds_a_layer_or_class() {
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
    fn a_layer_has_at_most_five_classes_besides_not_stated_and_no_two_have_the_same_paint() {
        for layer in Layer::ALL {
            let mut paints: Vec<_> = layer.classes().iter().map(|class| class.paint).collect();
            assert!(paints.iter().filter(|paint| **paint != "not-stated").count() <= 5);
            paints.sort_unstable();
            paints.dedup();
            assert_eq!(paints.len(), layer.classes().len(), "{layer:?}");
        }
    }

    #[test]
    fn the_classes_of_stance_and_coverage_are_those_of_the_vocabulary() {
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
