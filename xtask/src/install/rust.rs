//! The parts of the Rust toolchain that the page needs: the target for WASM, the source of the standard library.

use crate::process;
use anyhow::{bail, Result};
use std::path::Path;

/// Whether the source of Rust's standard library is here, from which a smaller one can be built; rustup adds it if it
/// can.
pub fn library_source() -> bool {
    let is_here = || {
        process::stdout_of(process::command("rustc").args(["--print", "sysroot"])).is_some_and(|root| {
            Path::new(root.trim())
                .join("lib/rustlib/src/rust/library/Cargo.lock")
                .is_file()
        })
    };
    if !is_here() && process::which("rustup").is_some() {
        // It fails without a network, or with a toolchain that is not rustup's: the page can be built all the same.
        let _ = process::run(process::command("rustup").args(["component", "add", "rust-src"]));
    }
    is_here()
}

/// Installs Rust's target for WASM if it is missing.
pub fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let libraries =
        process::stdout_of(process::command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if libraries.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    if process::which("rustup").is_none() {
        bail!(
            "Rust's target {TARGET} is missing: install Rust by rustup, or your system's package of the target's \
             standard library"
        );
    }
    Ok(process::run(
        process::command("rustup").args(["target", "add", TARGET]),
    )?)
}
