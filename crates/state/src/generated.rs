//! The tables of the live page: classes, coverage, moments, sentences and boxes. The build script generates them from
//! `content/` and `geometry/`, so that the browser loads no data file and the WASM contains no prose.
//!
//! Map units are 0.5 km; x grows to the east, y grows down the page.

use crate::readings;
use domain::filter::{Evidence, Filter};
use domain::layer::{Class, Layer};
use domain::rect::Rect;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use domain::vocabulary::Coverage;

/// A dated point or span of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Stable id: `?at=`.
    pub slug: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/generated.rs"));

/// An index into [`MOMENTS`], always in range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MomentIndex(u8);

impl MomentIndex {
    pub const FIRST: Self = Self(0);
    pub const LAST: Self = Self((MOMENTS.len() - 1) as u8);

    /// All moments, in order of time.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=Self::LAST.0).map(Self)
    }

    /// The moment at `index`; the last one if there are fewer.
    pub fn clamped(index: u8) -> Self {
        Self(index.min(Self::LAST.0))
    }

    /// The moment with this id. Exact.
    pub fn from_slug(slug: &str) -> Option<Self> {
        MOMENTS
            .iter()
            .position(|moment| moment.slug == slug)
            .map(|index| Self(index as u8))
    }

    pub const fn get(self) -> u8 {
        self.0
    }

    pub fn moment(self) -> &'static Moment {
        &MOMENTS[usize::from(self.0)]
    }

    pub fn previous(self) -> Option<Self> {
        self.0.checked_sub(1).map(Self)
    }

    /// The next moment; the last one is its own next.
    pub fn next(self) -> Self {
        Self::clamped(self.0 + 1)
    }
}

/// The moment that the page opens with: the date of the source.
pub const NOW: MomentIndex = MomentIndex::LAST;

/// The number of sentences in the source.
pub const SENTENCES: u8 = REACH.len() as u8;

/// The number of a sentence of the source, 1 to [`SENTENCES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SentenceNumber(u8);

impl SentenceNumber {
    /// All sentences, in the order of the source.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=SENTENCES).map(Self)
    }

    /// `None` if the source has no sentence with this number.
    pub fn new(number: u8) -> Option<Self> {
        (1..=SENTENCES).contains(&number).then_some(Self(number))
    }

    pub const fn get(self) -> u8 {
        self.0
    }
}

impl std::fmt::Display for SentenceNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// How the source reaches a republic by what is read now.
pub fn coverage(republic: Republic) -> Coverage {
    coverage_of(class_index(Layer::Coverage, NOW, republic))
}

/// How the source reaches a republic, as it was printed. Where it is only printed, the live program computes nothing.
pub fn printed_coverage(republic: Republic) -> Coverage {
    coverage_of(class_in(CLASSES, Layer::Coverage, NOW, republic))
}

/// The coverage of a class of its layer. It is the same at every moment.
const fn coverage_of(class: Option<u8>) -> Coverage {
    match class {
        None => Coverage::Subject,
        Some(0) => Coverage::Named,
        Some(1) => Coverage::InPassing,
        Some(2) => Coverage::Group,
        Some(_) => Coverage::NotMentioned,
    }
}

/// The class of a republic in a layer at a moment by what is read now ([`readings`]), as an index into [`Layer::classes`]. The
/// subject has none.
pub fn class_index(layer: Layer, moment: MomentIndex, republic: Republic) -> Option<u8> {
    class_in(read_now(), layer, moment, republic)
}

/// Whether the stance of a republic at a moment rests, by what is read now, only on what the source says of a group.
pub fn is_group(moment: MomentIndex, republic: Republic) -> bool {
    let rows = Layer::ALL.len() * MOMENTS.len() + usize::from(moment.0);
    read_now().as_bytes().get(rows * Republic::ALL.len() + republic.index()) == Some(&b'1')
}

/// What is read now, in the form of [`CLASSES`].
fn read_now() -> &'static str {
    let classes = readings::classes();
    if classes.len() < CLASSES.len() {
        CLASSES
    } else {
        classes
    }
}

/// The class in a text in the form of [`CLASSES`].
fn class_in(classes: &str, layer: Layer, moment: MomentIndex, republic: Republic) -> Option<u8> {
    let place = (layer.index() * MOMENTS.len() + usize::from(moment.0)) * Republic::ALL.len() + republic.index();
    // A dash is less than any digit.
    classes.as_bytes().get(place)?.checked_sub(b'0')
}

/// The class of a republic in a layer at a moment. The subject has none.
pub fn class_of(layer: Layer, moment: MomentIndex, republic: Republic) -> Option<Class> {
    class_index(layer, moment, republic).and_then(|class| layer.classes().get(usize::from(class)).copied())
}

/// The fill and hatching of a republic in a layer at a moment: `data-paint`.
pub fn paint(layer: Layer, moment: MomentIndex, republic: Republic) -> &'static str {
    class_of(layer, moment, republic).map_or("subject", |class| class.paint)
}

/// The stance of a republic at a moment: `data-stance`; `subject` for Azerbaijan.
pub fn stance(moment: MomentIndex, republic: Republic) -> &'static str {
    paint(Layer::Stance, moment, republic)
}

/// Whether a republic passes a filter of a layer at a moment. The subject never does.
pub fn passes(layer: Layer, moment: MomentIndex, filter: Filter, republic: Republic) -> bool {
    class_index(layer, moment, republic) == Some(filter.class)
        && (filter.evidence == Evidence::Any || is_group(moment, republic))
}

/// The number of partners that pass a filter.
pub fn count(layer: Layer, moment: MomentIndex, filter: Filter) -> usize {
    Republic::partners()
        .filter(|republic| passes(layer, moment, filter, *republic))
        .count()
}

/// Whether a sentence reaches a republic: by its name, or as one of a group. A sentence that reaches no partner reaches
/// the subject.
pub fn reaches(sentence: SentenceNumber, republic: Republic) -> bool {
    REACH
        .get(usize::from(sentence.0 - 1))
        .is_some_and(|republics| republics & (1 << republic.index()) != 0)
}

/// The bounding box of a republic, in map units.
pub const fn extent(republic: Republic) -> Rect {
    EXTENTS[republic.index()]
}

/// What a view of a republic must show, in map units: its bounding box; of Russia, which extends beyond [`HOME`], Moscow and
/// the name.
pub const fn essential(republic: Republic) -> Rect {
    ESSENTIALS[republic.index()]
}

/// The neighbour of a republic in the direction of an arrow key; at the edge of the map the republic itself.
pub fn neighbor(from: Republic, direction: Direction) -> Republic {
    Republic::ALL[usize::from(NEIGHBORS[from.index()][direction as usize])]
}

#[cfg(test)]
mod tests;
