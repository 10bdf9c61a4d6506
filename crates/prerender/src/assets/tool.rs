//! Runs the programs that make files smaller: esbuild and Binaryen. Without them the build succeeds with larger files.

use crate::error::{PrerenderError, Result};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs a program in `folder` with `input` and returns its output, or `None` if it is not on the PATH. Its messages go to
/// the terminal.
///
/// # Errors
/// When the program fails.
pub fn run(program: &'static str, arguments: &[&str], folder: &Path, input: &str) -> Result<Option<String>> {
    let failed = |what: String| PrerenderError::Tool { program, what };
    let child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("prerender: {program} is not on the PATH, so files stay larger; `cargo xtask build` installs it");
            return Ok(None);
        }
        Err(error) => return Err(failed(error.to_string())),
    };
    if let Some(mut stdin) = child.stdin.take() {
        // A program that ends without reading its input reports why.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(format!("failed with {}; its messages are above", output.status)));
    }
    String::from_utf8(output.stdout)
        .map(Some)
        .map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_installed_is_no_error() {
        let output = run("azerbaijan-1994-no-such-program", &[], Path::new("."), "");
        assert!(matches!(output, Ok(None)));
    }
}
