//! The few facts the live page needs: stances, coverages, boxes. Written by the build script from `content/` and
//! `geometry/`, so that the browser reads no file and carries no prose.

use crate::content::vocabulary::{Coverage, Stance};
use crate::frame::Frame;
use crate::republic::Republic;

/// A part of the map drawn larger, for republics too small to be touched in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inset {
    /// Stable id: `data-inset`.
    pub slug: &'static str,
    /// What it shows, in map units.
    pub frame: Frame,
}

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// How the source reaches a republic.
pub const fn coverage(republic: Republic) -> Coverage {
    COVERAGES[republic.index()]
}

/// Our reading of its relations with Azerbaijan as of March 1994; *not stated* for the subject itself.
pub const fn stance(republic: Republic) -> Stance {
    STANCES[republic.index()]
}

/// What its fill and pattern stand for: the id of its stance, or `subject`.
pub const fn standing(republic: Republic) -> &'static str {
    match coverage(republic) {
        Coverage::Subject => "subject",
        _ => stance(republic).slug(),
    }
}

/// The box around a republic, in map units.
pub const fn extent(republic: Republic) -> Frame {
    EXTENTS[republic.index()]
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
            assert_eq!(silent, stance(republic) == Stance::NotStated, "{republic:?}");
        }
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
}
