//! The few facts the live page needs: classes, coverages, moments, boxes. Written by the build script from `content/`
//! and `geometry/`, so that the browser reads no file and carries no prose.

use domain::layer::{Class, Layer};
use domain::rect::Rect;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use domain::vocabulary::Coverage;

/// A part of the map drawn larger, for republics too small to be touched in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inset {
    /// Stable id: `data-inset`.
    pub slug: &'static str,
    /// What it shows, in map units.
    pub rect: Rect,
}

/// A dated point or span of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Stable id: `?at=`.
    pub slug: &'static str,
    /// As it is printed: "Second half of 1993".
    pub label: &'static str,
    /// Its first month in words: "July 1993".
    pub begins: &'static str,
    /// Azerbaijan's place in the CIS: "Observer".
    pub cis_place: &'static str,
}

/// What stands in [`CLASSES`] for the subject, which has no class.
const NO_CLASS: u8 = u8::MAX;

include!(concat!(env!("OUT_DIR"), "/generated.rs"));

/// The moment the page opens with, as its place in [`MOMENTS`]: the source's horizon.
pub const NOW: u8 = (MOMENTS.len() - 1) as u8;

/// How many sentences the source has.
pub const SENTENCES: u8 = REACH.len() as u8;

/// How the source reaches a republic.
pub const fn coverage(republic: Republic) -> Coverage {
    COVERAGES[republic.index()]
}

/// The class of a republic in a layer at a moment, as its place in [`Layer::classes`]; none for the subject.
pub fn class(layer: Layer, moment: u8, republic: Republic) -> Option<u8> {
    let row = CLASSES[layer.index()].get(usize::from(moment))?;
    Some(row[republic.index()]).filter(|class| *class != NO_CLASS)
}

/// The same, as the class itself.
pub fn class_of(layer: Layer, moment: u8, republic: Republic) -> Option<Class> {
    class(layer, moment, republic).and_then(|class| layer.classes().get(usize::from(class)).copied())
}

/// The fill and hatching of a republic in a layer at a moment: `data-paint`.
pub fn paint(layer: Layer, moment: u8, republic: Republic) -> &'static str {
    class_of(layer, moment, republic).map_or("subject", |class| class.paint)
}

/// Our reading of a republic's relations at a moment: `data-stance`; `subject` for Azerbaijan.
pub fn stance(moment: u8, republic: Republic) -> &'static str {
    paint(Layer::Stance, moment, republic)
}

/// How many partners are in a class.
pub fn count(layer: Layer, moment: u8, class: u8) -> usize {
    Republic::partners()
        .filter(|republic| self::class(layer, moment, *republic) == Some(class))
        .count()
}

/// Whether a sentence, 1 to [`SENTENCES`], reaches a republic: names it, or means it as one of a group; a sentence
/// that reaches no partner reaches the subject.
pub fn reaches(sentence: u8, republic: Republic) -> bool {
    sentence
        .checked_sub(1)
        .and_then(|place| REACH.get(usize::from(place)))
        .is_some_and(|set| set & (1 << republic.index()) != 0)
}

/// The next sentence that reaches a republic, after `last` (0 for the first), round to the first again.
pub fn next_sentence(republic: Republic, last: u8) -> Option<u8> {
    (last + 1..=SENTENCES)
        .chain(1..=last)
        .find(|sentence| reaches(*sentence, republic))
}

/// The box around a republic, in map units.
pub const fn extent(republic: Republic) -> Rect {
    EXTENTS[republic.index()]
}

/// The republic that an arrow leads to from another; the same one at the edge of the map.
pub fn step(from: Republic, heading: Direction) -> Republic {
    Republic::ALL[usize::from(STEPS[from.index()][heading as usize])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_names_three_reaches_four_as_a_group_and_is_silent_on_seven() {
        let count = |coverage| Republic::partners().filter(|r| self::coverage(*r) == coverage).count();
        assert_eq!(count(Coverage::Named) + count(Coverage::InPassing), 3);
        assert_eq!(count(Coverage::Group), 4);
        assert_eq!(count(Coverage::NotMentioned), 7);
        assert_eq!(coverage(Republic::SUBJECT), Coverage::Subject);
    }

    #[test]
    fn silence_is_never_a_stance() {
        for republic in Republic::partners() {
            let silent = coverage(republic) == Coverage::NotMentioned;
            for moment in 0..=NOW {
                assert!(
                    !silent || stance(moment, republic) == "not-stated",
                    "{republic:?} at {moment}"
                );
            }
            assert_eq!(silent, stance(NOW, republic) == "not-stated", "{republic:?}");
        }
    }

    #[test]
    fn only_the_subject_has_no_class_and_every_partner_is_counted_once() {
        for layer in Layer::ALL {
            for moment in 0..=NOW {
                assert_eq!(class(layer, moment, Republic::SUBJECT), None);
                let classes = layer.classes().len() as u8;
                let counted: usize = (0..classes).map(|class| count(layer, moment, class)).sum();
                assert_eq!(counted, 14, "{layer:?} at {moment}");
            }
        }
    }

    #[test]
    fn what_began_stays_so_and_nothing_is_ahead_of_its_moment() {
        for republic in Republic::partners() {
            for layer in [Layer::Cis, Layer::Relations, Layer::Coverage] {
                let classes: Vec<_> = (0..=NOW).map(|moment| class(layer, moment, republic)).collect();
                // The last class of a layer of context is "not yet"; from it there is one step, and no way back.
                let begun = |class: &Option<u8>| *class != Some(3);
                let first = classes.iter().position(begun).unwrap_or(classes.len());
                assert!(
                    classes[first..].iter().all(|class| *class == classes[first]),
                    "{republic:?} {layer:?}"
                );
                if layer == Layer::Coverage {
                    assert!(first == 0 || first == classes.len(), "{republic:?}");
                }
            }
            for (moment, known) in (0..=NOW).zip(MOMENTS) {
                let since = class_of(Layer::Relations, moment, republic).map_or("", |class| class.slug);
                let year = known.slug.get(..4).unwrap_or_default();
                let ahead = since.strip_prefix("since-").is_some_and(|since| since > year);
                assert!(!ahead, "{republic:?} has relations {since} at {}", known.slug);
            }
        }
    }

    #[test]
    fn beyond_the_last_moment_there_is_nothing() {
        assert_eq!(class(Layer::Cis, NOW + 1, Republic::Georgia), None);
        assert!(!reaches(0, Republic::Russia) && !reaches(SENTENCES + 1, Republic::Russia));
    }

    #[test]
    fn the_sentences_of_a_republic_are_walked_in_a_ring() {
        let walked = |republic| {
            let mut last = 0;
            let mut seen = Vec::new();
            while let Some(next) = next_sentence(republic, last).filter(|next| !seen.contains(next)) {
                seen.push(next);
                last = next;
            }
            seen
        };
        assert_eq!(walked(Republic::Armenia), [2, 4]);
        assert_eq!(walked(Republic::Uzbekistan), [11, 12, 13]);
        assert_eq!(walked(Republic::Russia), [1, 2, 3, 4, 5]);
        assert_eq!(walked(Republic::SUBJECT), [6, 7, 8, 9, 10]);
        assert!(walked(Republic::Estonia).is_empty());
    }

    #[test]
    fn home_and_whole_have_one_shape_and_home_holds_every_partner_but_russia() {
        assert!((HOME.w / HOME.h - WHOLE.w / WHOLE.h).abs() < 0.01);
        assert!(WHOLE.holds(HOME));
        for republic in Republic::ALL {
            assert!(WHOLE.holds(extent(republic)), "{republic:?} is not in the whole view");
            assert_eq!(
                HOME.holds(extent(republic)),
                republic != Republic::Russia,
                "{republic:?}"
            );
        }
    }
    #[test]
    fn arrows_lead_by_geography_and_from_everywhere_to_everywhere() {
        use Republic::*;
        for (from, heading, to) in [
            (Azerbaijan, Direction::Left, Armenia),
            (Armenia, Direction::Right, Azerbaijan),
            (Armenia, Direction::Up, Georgia),
            (Latvia, Direction::Up, Estonia),
            // The map leans to the west there.
            (Latvia, Direction::Left, Lithuania),
            (Latvia, Direction::Down, Belarus),
            (Belarus, Direction::Down, Ukraine),
            (Ukraine, Direction::Left, Moldova),
            (Uzbekistan, Direction::Up, Kazakhstan),
            (Kyrgyzstan, Direction::Down, Tajikistan),
            (Azerbaijan, Direction::Right, Turkmenistan),
            (Estonia, Direction::Up, Estonia),
        ] {
            assert_eq!(step(from, heading), to, "{from:?} {heading:?}");
        }
        for start in Republic::ALL {
            let mut reached = vec![start];
            let mut next = 0;
            while let Some(here) = reached.get(next).copied() {
                next += 1;
                for there in Direction::ALL.map(|heading| step(here, heading)) {
                    if !reached.contains(&there) {
                        reached.push(there);
                    }
                }
            }
            assert_eq!(reached.len(), 15, "from {start:?} arrows lead only to {reached:?}");
        }
    }
}
