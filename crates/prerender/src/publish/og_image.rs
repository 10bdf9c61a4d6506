//! The card: the picture that previews of links show (`public/preview.png`), what is drawn on it, and a fingerprint of
//! that. The picture is made by an author (`cargo xtask shots --card`) and carries the fingerprint of its making, so
//! that a test can tell when the map or its words have moved on and the picture has not.
//!
//! A PNG is a signature and then chunks, each a length, a kind, data and a checksum; a chunk `tEXt` holds a keyword
//! and a text.

use crate::strings;
use domain::layer::Layer;
use domain::republic::Republic;
use sha2::{Digest, Sha256};
use state::generated::{self, NOW};
use std::path::Path;

/// Its size in pixels, the one that all who show such pictures ask for.
pub const SIZE: (u32, u32) = (1200, 630);

/// The file, from the checkout.
pub const FILE: &str = "public/preview.png";

/// The keyword of the fingerprint in the picture.
const KEYWORD: &[u8] = b"Fingerprint\0";

/// How a PNG begins: its signature, and its first chunk whole.
const HEAD: usize = 8 + 25;

/// The title as the card writes it, and the date that stands out from it.
pub fn title() -> (&'static str, &'static str) {
    strings::TITLE.rsplit_once(", ").unwrap_or((strings::TITLE, ""))
}

/// The key as the card writes it: the fill of each class and its words.
pub fn key() -> impl Iterator<Item = (&'static str, &'static str)> {
    let classes = Layer::Stance.classes().iter().map(|class| class.paint);
    classes.zip(strings::classes(Layer::Stance).iter().copied())
}

/// A fingerprint of everything that is drawn: outlines, names, classes at the last moment, words.
///
/// # Errors
/// When the outlines cannot be read.
pub fn fingerprint(project: &Path) -> Result<String, String> {
    let outlines = project.join("geometry/atlas.json");
    let mut digest = Sha256::new();
    digest.update(std::fs::read(&outlines).map_err(|why| format!("{}: {why}", outlines.display()))?);
    digest.update(strings::TITLE);
    for (paint, words) in key() {
        digest.update(format!("\n{paint} {words}"));
    }
    for republic in Republic::ALL {
        digest.update(format!("\n{} {}", republic.name(), generated::stance(NOW, republic)));
    }
    let bytes = digest.finalize();
    Ok(bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect())
}

/// The picture with a fingerprint in it.
pub fn signed(png: &[u8], fingerprint: &str) -> Option<Vec<u8>> {
    let (head, rest) = png.split_at_checked(HEAD)?;
    let chunk = [b"tEXt", KEYWORD, fingerprint.as_bytes()].concat();
    let length = u32::try_from(chunk.len() - 4).ok()?.to_be_bytes();
    Some([head, &length, &chunk, &checksum(&chunk).to_be_bytes(), rest].concat())
}

/// The fingerprint that a picture carries.
pub fn signature(png: &[u8]) -> Option<String> {
    let chunk = png.get(HEAD..)?;
    let (length, rest) = chunk.split_first_chunk::<4>()?;
    let data = rest.get(4..4 + u32::from_be_bytes(*length) as usize)?;
    let text = data.strip_prefix(KEYWORD).filter(|_| rest.starts_with(b"tEXt"))?;
    String::from_utf8(text.to_vec()).ok()
}

/// Width and height of a picture.
pub fn size(png: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(*png.get(at..at + 4)?.first_chunk()?));
    Some((number(16)?, number(20)?))
}

/// CRC-32, as PNG asks for it.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
    }

    #[test]
    fn the_picture_shows_the_map_and_the_words_as_they_are() {
        let picture = std::fs::read(project().join(FILE)).expect("there is a picture");
        let now = fingerprint(project()).expect("the outlines");
        assert_eq!(
            signature(&picture),
            Some(now),
            "the picture of link previews is older than what it shows\n  help: cargo xtask shots --card"
        );
        assert_eq!(size(&picture), Some(SIZE));
        assert!(picture.len() < 150_000, "{} bytes", picture.len());
    }

    #[test]
    fn a_fingerprint_is_read_back_from_the_picture_that_it_was_put_into() {
        let bare = std::fs::read(project().join("public/icons/icon-192.png")).expect("a picture");
        let marked = signed(&bare, "abc").expect("it is a picture");
        assert_eq!(signature(&marked).as_deref(), Some("abc"));
        assert_eq!((signature(&bare), size(&marked)), (None, Some((192, 192))));
        assert_eq!(
            (signed(b"no", "abc"), signature(b"no"), size(b"no")),
            (None, None, None)
        );
    }

    #[test]
    fn the_checksum_is_that_of_the_specification() {
        // The last chunk of every PNG, and the check value of the catalogues.
        assert_eq!(checksum(b"IEND"), 0xAE42_6082);
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn the_title_tells_its_date() {
        assert_eq!(title().1, "March 1994");
    }
}
