//! Readings in place of the printed ones, where a reader takes sentences away: classes, and the legends that say them. They are
//! installed as the texts of the page are ([`crate::moment_text`]); [`crate::State::readings`] counts them, so that what shows a
//! class follows.

use std::cell::Cell;

thread_local! {
    /// The classes; empty for the printed ones.
    static CLASSES: Cell<&'static str> = const { Cell::new("") };
    /// The lines of the legend.
    static LEGEND: Cell<&'static str> = const { Cell::new("") };
}

/// Takes classes, in the form of [`crate::generated::CLASSES`], and the lines of the legend that say them. For a text that does
/// not have all of them, the printed ones hold.
pub fn install(classes: &'static str, legend: &'static str) {
    CLASSES.set(classes);
    LEGEND.set(legend);
}

/// The installed classes.
pub fn classes() -> &'static str {
    CLASSES.get()
}

/// The installed lines of the legend; empty natively, where a component is given them.
pub fn legend() -> &'static str {
    LEGEND.get()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{class_index, coverage, is_group, paint, MomentIndex};
    use domain::layer::Layer;
    use domain::republic::Republic;
    use domain::vocabulary::Coverage;
    use proptest::prelude::*;

    /// All classes as they are, in the form of [`install`].
    fn digits() -> String {
        let mut digits = String::new();
        for layer in Layer::ALL {
            for moment in MomentIndex::all() {
                digits.extend(Republic::ALL.map(|republic| {
                    class_index(layer, moment, republic).map_or('-', |class| char::from(b'0' + class))
                }));
            }
        }
        for moment in MomentIndex::all() {
            digits.extend(Republic::ALL.map(|republic| if is_group(moment, republic) { '1' } else { '0' }));
        }
        digits
    }

    fn installed<T>(classes: &str, then: impl FnOnce() -> T) -> T {
        install(classes.to_owned().leak(), "");
        let result = then();
        install("", "");
        result
    }

    #[test]
    fn the_printed_classes_are_installed_without_a_change() {
        let printed = digits();
        assert_eq!(printed.len(), (4 + 1) * 8 * 15);
        assert_eq!(installed(&printed, digits), printed);
    }

    #[test]
    fn what_is_installed_is_shown_until_nothing_is() {
        let stated = || class_index(Layer::Stance, MomentIndex::LAST, Republic::Russia);
        let printed = stated();
        assert_eq!(coverage(Republic::Russia), Coverage::Named);
        let others = digits().replace(|digit| digit != '-', "3");
        installed(&others, || {
            assert_eq!(stated(), Some(3));
            assert_eq!(coverage(Republic::Russia), Coverage::NotMentioned);
            assert_eq!(coverage(Republic::SUBJECT), Coverage::Subject);
        });
        assert_eq!(stated(), printed);
        assert_eq!(installed("012", stated), printed, "some are missing");
    }

    #[test]
    fn the_legend_is_the_one_that_is_installed() {
        install("", "a legend");
        assert_eq!(legend(), "a legend");
        install("", "");
    }

    proptest! {
        #[test]
        fn any_text_can_be_shown(text in "[0-9a-z-]{480}|.{0,500}") {
            installed(&text, || {
                for layer in Layer::ALL {
                    for moment in MomentIndex::all() {
                        for republic in Republic::ALL {
                            let _ = (paint(layer, moment, republic), coverage(republic));
                        }
                    }
                }
            });
        }
    }
}
