//! Names by content. Hosts keep files with such names for ever, so the same name must never stand for other bytes. (The
//! hashes of Trunk do not do: they are those of the files before wasm-bindgen, wasm-opt and this crate change them.)

use crate::hex::short_sha256;

/// `app-<16 hex digits>_bg.wasm` for the stem `app` and the ending `_bg.wasm`.
pub fn name(stem: &str, bytes: &[u8], ending: &str) -> String {
    format!("{stem}-{}{ending}", short_sha256(bytes, 16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_bytes_have_another_name() {
        let one = name("app", b"one", "_bg.wasm");
        assert_eq!(one.len(), "app-397742fde3518c5b_bg.wasm".len());
        assert!(one.starts_with("app-") && one.ends_with("_bg.wasm"));
        assert_eq!(one, name("app", b"one", "_bg.wasm"));
        assert_ne!(one, name("app", b"two", "_bg.wasm"));
    }
}
