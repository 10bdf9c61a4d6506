//! The random numbers in a ZIM file, replaced by numbers that depend on nothing but its content.
//!
//! There are two kinds: the identifier in the header, by which Kiwix tells files from each other, and one in each of the
//! indexes of Xapian, by which databases are told from each other. The last 16 bytes are the MD5 of all others.

use anyhow::{ensure, Context, Result};
use md5::Md5;
use sha2::{Digest, Sha256};
use std::ops::Range;

const MAGIC: &[u8] = b"ZIM\x04";
const UUID: Range<usize> = 8..24;
/// Where the header says where the checksum is.
const CHECKSUM_PLACE: Range<usize> = 72..80;
/// The length of an identifier and of the checksum.
const LENGTH: usize = 16;
/// The beginning of an index; a version of two bytes and the identifier follow.
const INDEX: &[u8] = b"\x0f\x0dXapian Glass";

/// The file with the same content, and always the same bytes.
pub fn without_random_numbers(mut zim: Vec<u8>) -> Result<Vec<u8>> {
    ensure!(zim.starts_with(MAGIC), "zimwriterfs wrote no ZIM file");
    let place: [u8; 8] = zim
        .get(CHECKSUM_PLACE)
        .and_then(|place| place.try_into().ok())
        .context("the ZIM file ends in its header")?;
    let end = usize::try_from(u64::from_le_bytes(place))?;
    ensure!(
        end.checked_add(LENGTH) == Some(zim.len()),
        "the checksum is not at the end of the ZIM file: zimwriterfs writes another format than xtask/src/release/zim/bytes.rs knows"
    );
    let indexes = indexes(&zim[..end]);
    for place in [UUID].into_iter().chain(indexes) {
        zim[place].fill(0);
    }
    let content: [u8; 32] = Sha256::digest(&zim[..end]).into();
    zim[UUID].copy_from_slice(&content[..LENGTH]);
    let checksum = Md5::digest(&zim[..end]);
    zim[end..].copy_from_slice(&checksum);
    Ok(zim)
}

/// Where the identifiers of the indexes are.
fn indexes(bytes: &[u8]) -> Vec<Range<usize>> {
    let starts = bytes
        .windows(INDEX.len())
        .enumerate()
        .filter(|(_, window)| *window == INDEX);
    let places = starts.map(|(start, _)| {
        let uuid = start + INDEX.len() + 2;
        uuid..uuid + LENGTH
    });
    places.filter(|place| place.end <= bytes.len()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with this identifier, two indexes with that one, and this text.
    fn zim(uuid: u8, index: u8, text: &[u8]) -> Vec<u8> {
        let mut zim = MAGIC.to_vec();
        zim.extend([0; 4]);
        zim.extend([uuid; LENGTH]);
        zim.extend([7; 48]);
        let index = [INDEX, &[4, b'n'], &[index; LENGTH]].concat();
        let end = (80 + 2 * index.len() + text.len()) as u64;
        zim.extend(end.to_le_bytes());
        zim.extend([&index, text, &index].concat());
        zim.extend([uuid; LENGTH]);
        zim
    }

    fn fixed(zim: Vec<u8>) -> Vec<u8> {
        without_random_numbers(zim).expect("it is a ZIM file")
    }

    #[test]
    fn files_of_the_same_content_are_the_same_and_others_have_another_identifier() {
        assert_eq!(fixed(zim(1, 2, b"text")), fixed(zim(3, 4, b"text")));
        assert_ne!(fixed(zim(1, 2, b"text"))[UUID], fixed(zim(1, 2, b"texts"))[UUID]);
    }

    #[test]
    fn the_checksum_is_that_of_all_before_it_and_the_text_stays() {
        let zim = fixed(zim(1, 2, b"text"));
        let (content, checksum) = zim.split_at(zim.len() - LENGTH);
        assert_eq!(Md5::digest(content)[..], *checksum);
        assert!(content.windows(4).any(|window| window == b"text"));
    }

    #[test]
    fn anything_else_is_an_error() {
        let mut longer = zim(1, 2, b"text");
        longer.push(0);
        for file in [Vec::new(), b"ZIM\x04".to_vec(), b"<p>".to_vec(), longer] {
            assert!(without_random_numbers(file).is_err());
        }
    }
}
