//! The order of names in the language of the page, by the rules of ICU: in Azerbaijani "Ç" is a letter after "C", in English it
//! is a "C" with a mark.

use domain::republic::Republic;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use messages::catalogue::Catalogue;

/// Sorts by names as readers of a language expect it, capitals and small letters together; equal names keep their order. The
/// language is a BCP 47 code; one that ICU does not know has the order that most languages share.
pub fn sort_by_name<T>(language: &str, items: &mut [T], name: impl Fn(&T) -> &str) {
    let collator = collator(language);
    items.sort_by(|one, other| {
        collator.as_ref().map_or_else(
            || name(one).cmp(name(other)),
            |collator| collator.compare(name(one), name(other)),
        )
    });
}

/// All fifteen republics, sorted by their names in the language of this thread.
pub fn republics() -> Vec<Republic> {
    let mut republics = Republic::ALL.to_vec();
    sort_by_name(Catalogue::current().code(), &mut republics, |republic| republic.name());
    republics
}

/// The fourteen partners, sorted likewise.
pub fn partners() -> Vec<Republic> {
    let mut partners = republics();
    partners.retain(|republic| *republic != Republic::SUBJECT);
    partners
}

/// The rules of a language. They are compiled into the program, so there is always an order.
fn collator(language: &str) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a, const N: usize>(language: &str, mut names: [&'a str; N]) -> [&'a str; N] {
        sort_by_name(language, &mut names, |name| name);
        names
    }

    #[test]
    fn azerbaijani_has_letters_of_its_own_and_english_has_marks() {
        let names = [
            "Dağıstan",
            "Çeçenistan",
            "Cəbrayıl",
            "Ərdəbil",
            "Ermənistan",
            "Fizuli",
            "Xankəndi",
            "Quba",
        ];
        let azerbaijani = [
            "Cəbrayıl",
            "Çeçenistan",
            "Dağıstan",
            "Ermənistan",
            "Ərdəbil",
            "Fizuli",
            "Xankəndi",
            "Quba",
        ];
        assert_eq!(sorted("az", names), azerbaijani);
        assert_eq!(
            sorted("en", ["Çz", "Cz", "Ça", "Éa", "Ez", "Ea"]),
            ["Ça", "Cz", "Çz", "Ea", "Éa", "Ez"]
        );
    }

    #[test]
    fn cyrillic_is_sorted_by_its_alphabet() {
        let names = ["Ёлка", "Жук", "Ель", "ель", "Эстония", "Армения", "Єва"];
        assert_eq!(
            sorted("ru", names),
            ["Армения", "Ёлка", "ель", "Ель", "Єва", "Жук", "Эстония"]
        );
        // Letters of the language's own script come first.
        let names = ["Russia", "Россия", "Армения"];
        assert_eq!(sorted("ru", names), ["Армения", "Россия", "Russia"]);
        assert_eq!(sorted("en", names), ["Russia", "Армения", "Россия"]);
    }

    #[test]
    fn capitals_do_not_count_and_any_code_has_an_order() {
        for language in ["en", "qps", "az-Cyrl", "zz", "no code", ""] {
            assert_eq!(
                sorted(language, ["b", "A", "a", "B"]).map(str::to_lowercase),
                ["a", "a", "b", "b"]
            );
        }
    }

    /// English is the order of [`Republic::ALL`].
    #[test]
    fn the_republics_are_in_the_order_of_their_names() {
        assert_eq!(republics(), Republic::ALL);
        assert_eq!(partners().len(), 14);
    }
}
