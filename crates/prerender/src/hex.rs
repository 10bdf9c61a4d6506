//! SHA-256 in hexadecimal.

use sha2::{Digest, Sha256};

/// The SHA-256 of `bytes`: 64 lower-case hexadecimal digits.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The first `digits` of [`sha256`], at most 64.
pub fn short_sha256(bytes: impl AsRef<[u8]>, digits: usize) -> String {
    sha256(bytes).chars().take(digits).collect()
}
