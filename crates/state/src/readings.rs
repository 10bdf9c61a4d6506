//! Readings in place of the printed ones, where a reader takes sentences away: classes, and the legends that say them. They are
//! installed as the texts of the page are ([`crate::moment_text`]); [`crate::State::readings`] counts them, so that what shows a
//! class follows.

use std::cell::Cell;

thread_local! {
    /// The classes and the lines.
    static INSTALLED: Cell<[&'static str; 2]> = const { Cell::new([""; 2]) };
}

/// Takes classes, a digit each and a dash for none, by layer, moment and republic, and the lines of the legend that say them. What
/// is missing is as it was printed: everything, for an empty text.
pub fn install(classes: &'static str, lines: &'static str) {
    INSTALLED.set([classes, lines]);
}

/// The installed class at a place, 253 for none.
pub fn class(place: usize) -> Option<u8> {
    let [classes, _] = INSTALLED.get();
    classes.as_bytes().get(place).map(|digit| digit.wrapping_sub(b'0'))
}

/// The lines of the legend; `printed` are those of the page.
pub fn lines(printed: &'static str) -> &'static str {
    match INSTALLED.get() {
        [_, ""] => printed,
        [_, lines] => lines,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{class_index, coverage, paint, MomentIndex};
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
        assert_eq!(printed.len(), 4 * 8 * 15);
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
        assert_eq!(
            installed("012", stated),
            printed,
            "what is missing is as it was printed"
        );
    }

    #[test]
    fn the_lines_are_those_of_the_page_until_others_are_installed() {
        assert_eq!(lines("printed"), "printed");
        install("", "a legend");
        assert_eq!(lines("printed"), "a legend");
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
