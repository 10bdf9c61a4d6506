//! The filter of the map: one class of a layer, or only those of its republics whose reading rests only on what is said of a group.

use crate::layer::Layer;

/// What is not dimmed. Every button of the legend sets one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filter {
    /// An index into [`Layer::classes`].
    pub class: u8,
    pub evidence: Evidence,
}

/// Which republics of the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// All of them.
    Any,
    /// Those whose reading rests only on what the source says of a group. Only the layer of stances tells them apart.
    Group,
}

/// What follows the id of a class in the id of a filter by [`Evidence::Group`].
const GROUP: &str = "-group";

impl Filter {
    pub const fn any(class: u8) -> Self {
        Self {
            class,
            evidence: Evidence::Any,
        }
    }

    pub const fn group(class: u8) -> Self {
        Self {
            class,
            evidence: Evidence::Group,
        }
    }

    /// The filter of a layer with exactly this id: `improving`, `improving-group`.
    pub fn from_slug(layer: Layer, slug: &str) -> Option<Self> {
        if let Some(class) = layer.class_from_slug(slug) {
            return Some(Self::any(class));
        }
        let class = slug.strip_suffix(GROUP).filter(|_| layer == Layer::Stance)?;
        layer.class_from_slug(class).map(Self::group)
    }

    /// The id in URLs and in the legend, in two parts; the second may be empty. `None` if the layer has no such filter.
    pub fn slug(self, layer: Layer) -> Option<[&'static str; 2]> {
        let class = layer.classes().get(usize::from(self.class))?.slug;
        match self.evidence {
            Evidence::Any => Some([class, ""]),
            Evidence::Group if layer == Layer::Stance => Some([class, GROUP]),
            Evidence::Group => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_filter_of_a_layer_is_found_by_its_id() {
        for layer in Layer::ALL {
            for class in 0..layer.classes().len() as u8 {
                for filter in [Filter::any(class), Filter::group(class)] {
                    let slug = filter.slug(layer).map(|parts| parts.concat());
                    assert_eq!(
                        slug.is_some(),
                        filter.evidence == Evidence::Any || layer == Layer::Stance
                    );
                    if let Some(slug) = slug {
                        assert_eq!(Filter::from_slug(layer, &slug), Some(filter), "{slug}");
                    }
                }
            }
            assert_eq!(Filter::any(99).slug(layer), None);
        }
    }

    #[test]
    fn only_the_layer_of_stances_filters_by_evidence() {
        assert!(Filter::from_slug(Layer::Stance, "improving-group").is_some());
        for (layer, slug) in [
            (Layer::Cis, "signed-group"),
            (Layer::Coverage, "group-group"),
            (Layer::Stance, "-group"),
            (Layer::Stance, "improving-"),
            (Layer::Stance, "improving-group-group"),
            (Layer::Stance, "Improving"),
        ] {
            assert_eq!(Filter::from_slug(layer, slug), None, "{slug}");
        }
    }
}
