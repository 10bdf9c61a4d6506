//! The texts of the introduction.

use domain::vocabulary::Coverage;

pub const INTRODUCTION_TITLE: &str = "What the source covers";
pub const INTRODUCTION: &str =
    "The source is thirteen sentences long. It does not treat all fourteen republics alike, \
    and this map does not pretend that it does.";
pub const INTRODUCTION_HINT: &str =
    "Choose a republic in the map or in the list. By keys: Tab to the map, then arrow keys or \
    first letters.";

/// Heading and meaning of a group of the introduction.
pub const fn coverage_group(coverage: Coverage) -> (&'static str, &'static str) {
    match coverage {
        Coverage::Subject => ("The subject", "The source is about this republic."),
        Coverage::Named => ("Named", "The source speaks of relations with this republic."),
        Coverage::InPassing => ("Named in passing", "Named only inside statements about Russia."),
        Coverage::Group => (
            "As a group",
            "Meant by “Central Asia”; the source does not list the members.",
        ),
        Coverage::NotMentioned => (
            "Not mentioned",
            "The source is silent. What stands here comes from elsewhere.",
        ),
    }
}
