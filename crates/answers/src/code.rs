//! The envelope of a code: kind, version, fingerprint of the text, checksum.

use crate::base64;
use crate::checksum::crc24;

/// The version that is written. A change of what the bytes mean is another version.
const VERSION: char = '1';

/// The longest code that is read. All that are written are shorter.
pub const LONGEST: usize = 60;

/// How many characters follow kind and version at least.
const SHORTEST: usize = 7;

/// What a code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A word and its sentences for each republic.
    Reading,
    /// The round of the quiz on places.
    Places,
    /// The round of the quiz on statements.
    Statements,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Reading, Self::Places, Self::Statements];

    /// The letter that a code begins with.
    pub const fn letter(self) -> char {
        match self {
            Self::Reading => 'r',
            Self::Places => 'p',
            Self::Statements => 's',
        }
    }

    /// The folder of the page that shows it.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Reading => "read",
            Self::Places | Self::Statements => "quiz",
        }
    }
}

/// Why a code is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is none of ours.
    Foreign,
    /// Its version is not known here.
    Version,
    /// Characters are missing or changed.
    Damaged,
    /// It answers other questions or another text.
    OtherText,
    /// It is of another kind than the page takes.
    OtherKind,
    /// The round was not finished, or the reading is empty.
    Unfinished,
    /// The same was handed in before, on the given line.
    Doubled(usize),
    /// A later link, on the given line, holds the same sheet with other answers.
    Corrected(usize),
    /// The class is full.
    TooMany,
}

/// What an undamaged code holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    pub kind: Kind,
    /// The fingerprint of the text that was answered.
    pub text: u16,
    pub answers: Vec<u8>,
}

impl Sealed {
    pub fn code(&self) -> String {
        let mut bytes = self.text.to_be_bytes().to_vec();
        bytes.extend(&self.answers);
        let head = [self.kind.letter(), VERSION];
        bytes.extend(checksum(self.kind, &bytes));
        head.into_iter().collect::<String>() + &base64::encode(&bytes)
    }

    /// Reads a code.
    ///
    /// # Errors
    /// When it is foreign, of another version, or damaged.
    pub fn read(code: &str) -> Result<Self, Refusal> {
        let mut characters = code.chars();
        let letter = characters.next().ok_or(Refusal::Foreign)?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.letter() == letter);
        let kind = kind.ok_or(Refusal::Foreign)?;
        let version = characters.next().filter(char::is_ascii_digit).ok_or(Refusal::Foreign)?;
        if version != VERSION {
            return Err(Refusal::Version);
        }
        let rest = characters.as_str();
        // `#s12` leads to a sentence.
        if rest.len() < SHORTEST || !rest.chars().all(base64::is_digit) {
            return Err(Refusal::Foreign);
        }
        if code.len() > LONGEST {
            return Err(Refusal::Damaged);
        }
        let bytes = base64::decode(rest).ok_or(Refusal::Damaged)?;
        let (bytes, sum) = bytes.split_last_chunk::<3>().ok_or(Refusal::Damaged)?;
        if checksum(kind, bytes) != *sum {
            return Err(Refusal::Damaged);
        }
        let (text, answers) = bytes.split_first_chunk().ok_or(Refusal::Damaged)?;
        Ok(Self {
            kind,
            text: u16::from_be_bytes(*text),
            answers: answers.to_vec(),
        })
    }

    /// Reads a code that must be of this kind and answer this text.
    ///
    /// # Errors
    /// As [`Sealed::read`], and when it is of another kind or answers another text.
    pub fn read_as(code: &str, kind: Kind, text: u16) -> Result<Vec<u8>, Refusal> {
        let sealed = Self::read(code)?;
        if sealed.kind != kind {
            return Err(Refusal::OtherKind);
        }
        if sealed.text != text {
            return Err(Refusal::OtherText);
        }
        Ok(sealed.answers)
    }
}

/// Of the kind too: a changed first letter is damage. Of the length too: a CRC alone lets some texts pass that are cut off.
fn checksum(kind: Kind, bytes: &[u8]) -> [u8; 3] {
    let head = [kind.letter() as u8, VERSION as u8, bytes.len() as u8];
    crc24(head.into_iter().chain(bytes.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sealed() -> impl Strategy<Value = Sealed> {
        let answers = prop::collection::vec(any::<u8>(), 0..34);
        (0..3_usize, any::<u16>(), answers).prop_map(|(kind, text, answers)| Sealed {
            kind: Kind::ALL[kind],
            text,
            answers,
        })
    }

    proptest! {
        #[test]
        fn a_code_is_read_as_it_was_written(sealed in sealed()) {
            let code = sealed.code();
            prop_assert!(code.len() <= LONGEST, "{}", code);
            prop_assert_eq!(Sealed::read(&code), Ok(sealed));
        }

        #[test]
        fn every_change_of_one_character_is_found(sealed in sealed(), at in any::<prop::sample::Index>(), other in "[ -~é]") {
            let code = sealed.code();
            let at = at.index(code.len());
            let changed = [&code[..at], &other, &code[at + 1..]].concat();
            prop_assert_eq!(Sealed::read(&changed).is_ok(), changed == code);
        }

        #[test]
        fn two_characters_in_each_other_s_place_are_found(sealed in sealed(), at in any::<prop::sample::Index>()) {
            let code = sealed.code();
            let at = at.index(code.len() - 1);
            let mut bytes = code.clone().into_bytes();
            bytes.swap(at, at + 1);
            let swapped = String::from_utf8(bytes).expect("ASCII");
            prop_assert_eq!(Sealed::read(&swapped).is_ok(), swapped == code);
        }

        #[test]
        fn a_code_that_is_cut_off_is_refused(sealed in sealed(), at in any::<prop::sample::Index>()) {
            let code = sealed.code();
            prop_assert!(Sealed::read(&code[..at.index(code.len())]).is_err());
        }

        #[test]
        fn anything_else_is_refused_and_nothing_panics(text in ".{0,80}") {
            if let Ok(sealed) = Sealed::read(&text) {
                prop_assert_eq!(sealed.code(), text);
            }
        }
    }

    #[test]
    fn each_reason_is_named() {
        let sealed = Sealed {
            kind: Kind::Places,
            text: 7,
            answers: vec![1, 2, 3],
        };
        let code = sealed.code();
        assert_eq!(Sealed::read(&code.replacen("p1", "p2", 1)), Err(Refusal::Version));
        assert_eq!(Sealed::read(&code.replacen("p1", "s1", 1)), Err(Refusal::Damaged));
        assert_eq!(Sealed::read("watch?v=x"), Err(Refusal::Foreign));
        assert_eq!(Sealed::read("russia"), Err(Refusal::Foreign));
        assert_eq!(Sealed::read("s12"), Err(Refusal::Foreign));
        assert_eq!(Sealed::read("s1ABCDEFG"), Err(Refusal::Damaged));
        assert_eq!(Sealed::read_as(&code, Kind::Reading, 7), Err(Refusal::OtherKind));
        assert_eq!(Sealed::read_as(&code, Kind::Places, 8), Err(Refusal::OtherText));
        assert_eq!(Sealed::read_as(&code, Kind::Places, 7), Ok(vec![1, 2, 3]));
    }
}
