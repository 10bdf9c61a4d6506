//! Starting other programs: said aloud before, judged by how they end, and free of what Cargo left in our
//! environment (a build script that watches `CARGO_MANIFEST_DIR` would otherwise run again every time).

use crate::error::{Error, Outcome};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What Cargo sets for the program it runs, and that program's children must not see.
const LEFTOVERS: [&str; 6] = [
    "CARGO_PKG_",
    "CARGO_MANIFEST_",
    "CARGO_BIN_",
    "CARGO_CRATE_",
    "CARGO_PRIMARY_",
    "OUT_DIR",
];

/// A command that starts with a clean environment and no standard input.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if LEFTOVERS
            .iter()
            .any(|leftover| name.to_string_lossy().starts_with(leftover))
        {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// Cargo, in the checkout.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo.args(arguments).current_dir(crate::paths::root());
    cargo
}

/// The command as one would type it.
pub fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Runs the command to its end with its output on our terminal.
pub fn run(command: &mut Command) -> Outcome {
    let spelled = spelled(command);
    println!("  $ {spelled}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Error::Failed {
            command: spelled,
            how: status.to_string(),
        }),
        Err(source) => Err(Error::Unstarted {
            command: spelled,
            source,
        }),
    }
}

/// Runs the command to its end, shows what it prints as it comes, and lets us hear each line of it too.
pub fn run_hearing(command: &mut Command, mut hear: impl FnMut(&str)) -> Outcome {
    let spelled = spelled(command);
    println!("  $ {spelled}");
    let unstarted = |source| Error::Unstarted {
        command: spelled.clone(),
        source,
    };
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(unstarted)?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            hear(&line);
        }
    }
    let status = child.wait().map_err(unstarted)?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::Failed {
            command: spelled.clone(),
            how: status.to_string(),
        })
    }
}

/// What the command prints, or nothing when it cannot run or fails.
pub fn said(command: &mut Command) -> Option<String> {
    let output = command
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// Where a program stands on the PATH.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path)
        .map(|folder| folder.join(&name))
        .find(|file| file.is_file())
}

/// Puts folders before everything else on the command's PATH.
pub fn with_path<'c>(command: &'c mut Command, folders: &[PathBuf]) -> &'c mut Command {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&old));
    if let Ok(path) = std::env::join_paths(all) {
        command.env("PATH", path);
    }
    command
}
