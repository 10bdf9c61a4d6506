//! Running other programs. Each command is printed before it runs, and runs without the variables that Cargo sets for
//! xtask itself: a build script that watches `CARGO_MANIFEST_DIR` would otherwise run again every time.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// The variables that Cargo sets for the program it runs, by the beginnings of their names.
const CARGO_VARIABLES: [&str; 6] = [
    "CARGO_PKG_",
    "CARGO_MANIFEST_",
    "CARGO_BIN_",
    "CARGO_CRATE_",
    "CARGO_PRIMARY_",
    "OUT_DIR",
];

/// Why a program did not do its work.
#[derive(Debug, thiserror::Error)]
pub enum ProcessError {
    /// It ran and failed.
    #[error("`{command}` failed ({status}); its output is above")]
    Failed { command: String, status: ExitStatus },
    /// It could not be started.
    #[error("`{command}` could not be started")]
    NotStarted { command: String, source: io::Error },
}

/// A command without Cargo's variables and without standard input.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if CARGO_VARIABLES.iter().any(|prefix| name.starts_with(prefix)) {
            command.env_remove(&*name);
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
pub fn command_line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Runs the command to its end with its output on the terminal.
pub fn run(command: &mut Command) -> Result<(), ProcessError> {
    let line = command_line(command);
    println!("  $ {line}");
    let status = command.status();
    outcome(status, line)
}

/// Runs the command to its end, prints its output as it comes, and passes each line of it to `each`.
pub fn run_with_lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<(), ProcessError> {
    let line = command_line(command);
    println!("  $ {line}");
    let mut child = match command.stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(source) => return Err(ProcessError::NotStarted { command: line, source }),
    };
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let text = String::from_utf8_lossy(&text);
            println!("{text}");
            each(&text);
        }
    }
    outcome(child.wait(), line)
}

/// Runs the command to its end and returns its standard output; its standard error goes to the terminal.
pub fn captured(command: &mut Command) -> Result<Vec<u8>, ProcessError> {
    let line = command_line(command);
    println!("  $ {line}");
    match command.stderr(Stdio::inherit()).output() {
        Ok(output) => outcome(Ok(output.status), line).map(|()| output.stdout),
        Err(source) => Err(ProcessError::NotStarted { command: line, source }),
    }
}

fn outcome(status: io::Result<ExitStatus>, command: String) -> Result<(), ProcessError> {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(ProcessError::Failed { command, status }),
        Err(source) => Err(ProcessError::NotStarted { command, source }),
    }
}

/// The standard output of the command, or `None` if it cannot run or fails. Prints nothing.
pub fn stdout_of(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then_some(())?;
    String::from_utf8(output.stdout).ok()
}

/// Where a program is on the PATH.
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
