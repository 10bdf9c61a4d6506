//! Scripts for Node with packages of the checkout: programs of others that read or rewrite what the page gives.

use anyhow::{ensure, Result};
use serde_json::{json, Value};
use std::io::Write;
use std::process::Stdio;
use xtask::{paths, process};

/// Runs a script, gives it texts as a JSON list on its standard input, and returns the JSON that it prints.
pub fn run(script: &str, texts: &[String]) -> Result<Value> {
    let mut node = process::command("node")
        .args(["-e", script])
        // Its packages are those of the checkout.
        .current_dir(paths::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut input) = node.stdin.take() {
        input.write_all(json!(texts).to_string().as_bytes())?;
    }
    let output = node.wait_with_output()?;
    ensure!(
        output.status.success(),
        "a script for Node fails; `cargo xtask build` installs its packages"
    );
    Ok(serde_json::from_slice(&output.stdout)?)
}
