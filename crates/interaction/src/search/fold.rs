//! Folds texts for comparison: Latin, Cyrillic, Armenian and Georgian letters, without a Unicode table library, which would
//! be several times larger than the rest of the search.

/// The base letter of each character from U+00C0 to U+017F, which are the accented letters of Latin alphabets. A space
/// stands for the two signs among them.
const LATIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Folds a text: lower case, without accents and apostrophes, single spaces between words and instead of hyphens and other
/// signs. `Naxçıvan` equals `naxcivan`, `Alma-Ata` equals `alma ata`, `Қазақстан` equals `казакстан`.
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    for letter in text.chars() {
        match base(letter) {
            None => {}
            Some(' ') if folded.is_empty() || folded.ends_with(' ') => {}
            Some(base) => folded.push(base),
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// The lower-case letter without its marks, or the digit; a space for signs; `None` for what joins letters: apostrophes and
/// combining marks.
fn base(letter: char) -> Option<char> {
    let code = letter as u32;
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'A'..='Z' => letter.to_ascii_lowercase(),
        '\'' | '`' | '´' | '′' | '’' | '‘' | 'ʻ' | 'ʼ' | 'ʹ' | '\u{300}'..='\u{36f}' => return None,
        '\u{c0}'..='\u{17f}' => LATIN.get(code as usize - 0xc0).copied().map_or(' ', char::from),
        'Ə' | 'ə' => 'a',
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => cyrillic(code),
        // Armenian capitals, then small letters.
        '\u{531}'..='\u{556}' => shifted(code + 0x30),
        '\u{560}'..='\u{588}' => letter,
        // Georgian in its usual letters, and in the capitals that some programs put for them.
        '\u{10d0}'..='\u{10fa}' | '\u{10fd}'..='\u{10ff}' => letter,
        '\u{1c90}'..='\u{1cba}' | '\u{1cbd}'..='\u{1cbf}' => shifted(code - 0xbc0),
        _ => ' ',
    })
}

/// A small Cyrillic letter without its mark. Letters of other languages become the Russian ones that readers without their
/// keyboard type for them: Kazakh қ becomes к.
fn cyrillic(code: u32) -> char {
    let small = match code {
        0x400..=0x40f => code + 0x50,
        0x410..=0x42f => code + 0x20,
        0x4c0 => 0x4cf,
        // Here the capitals have odd codes, elsewhere even ones.
        0x4c1..=0x4ce => code + code % 2,
        0x460.. => code | 1,
        _ => code,
    };
    match shifted(small) {
        'ѐ' | 'ё' | 'ӗ' => 'е',
        'ѝ' | 'й' | 'ӣ' | 'ӥ' => 'и',
        'ї' => 'і',
        'ў' | 'ӯ' | 'ӱ' | 'ӳ' | 'ү' | 'ұ' => 'у',
        'ѓ' | 'ғ' => 'г',
        'ќ' | 'қ' => 'к',
        'ә' | 'ӑ' | 'ӓ' => 'а',
        'ө' | 'ӧ' => 'о',
        'ң' => 'н',
        'һ' | 'ҳ' => 'х',
        'җ' | 'ӂ' | 'ӝ' => 'ж',
        'ҷ' | 'ҹ' | 'ӵ' => 'ч',
        'ӟ' => 'з',
        'ӭ' => 'э',
        'ӹ' => 'ы',
        small => small,
    }
}

fn shifted(code: u32) -> char {
    char::from_u32(code).unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accents_apostrophes_hyphens_and_case_do_not_matter() {
        for (text, folded) in [
            ("Naxçıvan", "naxcivan"),
            ("NAXÇIVAN", "naxcivan"),
            ("Alma-Ata", "alma ata"),
            ("  Oʻzbekiston – T’bilisi! ", "ozbekiston tbilisi"),
            ("O‘zbekiston", "ozbekiston"),
            ("Chișinău", "chisinau"),
            ("Türkmenistan", "turkmenistan"),
            ("Şuşa", "susa"),
            ("Õ, Ķ, Ļ, Ņ, Ė, Ų, Ž, ÿ, ſ", "o k l n e u z y s"),
            ("3×4÷2", "3 4 2"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn a_mark_matters_neither_as_part_of_a_letter_nor_after_it() {
        for (composed, apart) in [
            ("Российский", "России\u{306}скии\u{306}"),
            ("Chișinău", "Chis\u{326}ina\u{306}u"),
            ("Україна", "Украі\u{308}на"),
            ("Ўзбекистон", "У\u{306}збекистон"),
        ] {
            assert_eq!(fold(composed), fold(apart), "{composed}");
        }
    }

    #[test]
    fn cyrillic_armenian_and_georgian_letters_become_small_and_stay() {
        for (text, folded) in [
            ("РОССИЯ", "россия"),
            ("Ёлка Ѐ Ї", "елка е і"),
            ("ҚАЗАҚСТАН", "казакстан"),
            ("Тоҷикистон", "точикистон"),
            ("Азәрбајҹан", "азарба\u{458}чан"),
            ("ՀԱՅԱՍՏԱՆ", "հայաստան"),
            ("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ", "საქართველო"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn letters_of_other_scripts_and_signs_separate_words() {
        assert_eq!(fold("a中b→c"), "a b c");
        for nothing in ["", "   ", "-", "!?", "ʼ", "中"] {
            assert_eq!(fold(nothing), "", "{nothing}");
        }
    }

    /// Letters of all the alphabets that are folded, and their neighbours.
    const LETTERS: &str =
        "[ -~\u{a0}-\u{17f}Ə-əȘ-ț\u{300}-\u{36f}\u{400}-\u{58f}\u{10a0}-\u{10ff}\u{1c90}-\u{1cbf}]{0,40}";

    proptest! {
        #[test]
        fn folding_is_idempotent_and_leaves_words_without_capitals(text in prop_oneof![LETTERS, ".{0,80}"]) {
            let folded = fold(&text);
            prop_assert_eq!(&fold(&folded), &folded);
            prop_assert_eq!(folded.to_lowercase(), folded.as_str());
            prop_assert!(folded.chars().all(|c| c.is_alphanumeric() || c == ' '));
            prop_assert!(!folded.contains("  ") && folded.trim() == folded);
        }

        #[test]
        fn capitals_do_not_matter(text in "[a-zà-öø-þа-яѐ-џґқңөә֏ա-ֆა-ჰ]{0,20}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}
