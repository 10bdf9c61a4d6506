//! A reading as a code for a link: always 50 characters.

use crate::sentences::Sentences;
use crate::sheet::{Entry, Sheet};
use answers::{Kind, Refusal, Sealed};
use domain::vocabulary::Stance;

/// The bits over those of the sentences hold the word: its place in [`Stance::ALL`] from 1, or none.
const WORD: u16 = 13;

/// *Not stated*, and that no sentence says it.
const CONFIRMED: u16 = 7;

/// The code of a reading of the text with this fingerprint.
pub fn written(sheet: &Sheet, text: u16) -> String {
    let [_, first, second, third] = sheet.mark.to_be_bytes();
    let entries = sheet.entries.iter().flat_map(|entry| bits(*entry).to_be_bytes());
    let answers = [first, second, third].into_iter().chain(entries).collect();
    Sealed {
        kind: Kind::Reading,
        text,
        answers,
    }
    .code()
}

/// The reading of a code.
///
/// # Errors
/// When it is no undamaged code of a reading of this text.
pub fn read(code: &str, text: u16) -> Result<Sheet, Refusal> {
    from_answers(&Sealed::read_as(code, Kind::Reading, text)?)
}

/// The reading in the answers of a code.
///
/// # Errors
/// When no reading is written so.
pub fn from_answers(answers: &[u8]) -> Result<Sheet, Refusal> {
    let (mark, rest) = answers.split_first_chunk::<3>().ok_or(Refusal::Damaged)?;
    let mut sheet = Sheet {
        mark: u32::from_be_bytes([0, mark[0], mark[1], mark[2]]),
        ..Sheet::default()
    };
    if rest.len() != 2 * sheet.entries.len() {
        return Err(Refusal::Damaged);
    }
    for (entry, bytes) in sheet.entries.iter_mut().zip(rest.chunks_exact(2)) {
        *entry = read_entry(u16::from_be_bytes([bytes[0], bytes[1]])).ok_or(Refusal::Damaged)?;
    }
    Ok(sheet)
}

fn bits(entry: Entry) -> u16 {
    let place = entry
        .word
        .and_then(|word| Stance::ALL.iter().position(|known| *known == word));
    let word = match place {
        None => 0,
        Some(_) if entry.is_confirmed => CONFIRMED,
        Some(place) => place as u16 + 1,
    };
    word << WORD | entry.sentences.bits()
}

fn read_entry(bits: u16) -> Option<Entry> {
    let (word, sentences) = (bits >> WORD, Sentences::from_bits(bits & ((1 << WORD) - 1))?);
    let is_confirmed = word == CONFIRMED;
    let word = match word {
        0 => None,
        CONFIRMED => Some(Stance::NotStated),
        place => Some(*Stance::ALL.get(usize::from(place) - 1)?),
    };
    let is_silent = word == Some(Stance::NotStated);
    (!is_silent || sentences.is_empty()).then_some(Entry {
        word,
        sentences,
        is_confirmed,
    })
}

#[cfg(test)]
mod tests;
