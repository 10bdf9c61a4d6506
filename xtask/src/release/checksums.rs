//! `SHA256SUMS`: the checksum of each file, as `sha256sum --check` reads it.

use super::archive::Archive;
use sha2::{Digest, Sha256};

/// The file.
pub fn file(files: &Archive) -> String {
    let lines = files.iter().map(|(name, bytes)| {
        let digits: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{digits}  {name}\n")
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_checksum_two_spaces_and_the_name() {
        let files = Archive::from([("b.zip".to_owned(), Vec::new()), ("a.zip".to_owned(), b"abc".to_vec())]);
        assert_eq!(
            file(&files),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.zip\n"
        );
    }
}
