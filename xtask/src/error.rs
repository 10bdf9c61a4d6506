//! What can go wrong in the workshop. Every error prints as one clear line, and where somebody can do
//! something about it, the line ends with the mend.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Anything that stops a command.
#[derive(Debug)]
pub enum Error {
    /// The command line was not understood.
    Usage(String),
    /// A program or a file that we need is not there.
    Missing {
        /// What is missing.
        what: String,
        /// What to do about it.
        mend: String,
    },
    /// Another program ran and failed.
    Failed {
        /// The command as one would type it.
        command: String,
        /// How it ended.
        how: String,
    },
    /// Another program could not be started at all.
    Unstarted {
        /// The command as one would type it.
        command: String,
        /// Why not.
        source: io::Error,
    },
    /// A file or a folder could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file could be read but makes no sense.
    Nonsense {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The port is in use by somebody else.
    PortTaken(u16),
    /// The port could not be opened for another reason.
    Port {
        /// Which.
        port: u16,
        /// Why not.
        why: String,
    },
    /// The first load weighs too much.
    Overweight {
        /// What does.
        what: &'static str,
        /// Its bytes.
        bytes: usize,
        /// What is allowed.
        budget: usize,
    },
    /// Crates whose licence or origin `deny.toml` does not allow.
    Unlicensed(Vec<String>),
    /// Things that a check found, each in a line.
    Broken(Vec<String>),
    /// An error of a part that uses `anyhow` already.
    Other(anyhow::Error),
    /// Some steps of the tests failed; they have already said why.
    Tests {
        /// How many.
        failed: usize,
    },
}

/// What every fallible function of the workshop returns.
pub type Outcome<T = ()> = Result<T, Error>;

impl Error {
    /// A file error, for use with `map_err`.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::File {
            path: path.into(),
            source,
        }
    }

    /// Something is missing, with its mend.
    pub fn missing(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::Missing {
            what: what.into(),
            mend: mend.into(),
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Other(error) => write!(f, "{error:#}"),
            Self::Usage(why) => write!(f, "{why} (see `cargo xtask help`)"),
            Self::Missing { what, mend } => write!(f, "{what} is missing: {mend}"),
            Self::Failed { command, how } => write!(f, "`{command}` failed ({how}); its own words are above"),
            Self::Unstarted { command, source } => write!(f, "`{command}` could not be started: {source}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Nonsense { path, why } => write!(f, "{}: {why}", path.display()),
            Self::PortTaken(port) => {
                write!(
                    f,
                    "port {port} is taken: stop the program that uses it, or choose another with `--port`"
                )
            }
            Self::Port { port, why } => {
                write!(f, "port {port} cannot be opened ({why}): choose another with `--port`")
            }
            Self::Overweight { what, bytes, budget } => write!(
                f,
                "{what} weighs {bytes} bytes, {} over the budget of {budget}: \
                 make it lighter, or argue for a new budget in xtask/src/sizes.rs",
                bytes - budget
            ),
            Self::Unlicensed(crates) => write!(
                f,
                "{} against deny.toml: {}: replace the crate, or allow its terms there and say why",
                if crates.len() == 1 { "a crate is" } else { "crates are" },
                crates.join("; ")
            ),
            Self::Broken(found) => write!(f, "{} found:\n    {}", found.len(), found.join("\n    ")),
            Self::Tests { failed: 1 } => write!(f, "1 of the tests above failed"),
            Self::Tests { failed } => write!(f, "{failed} of the tests above failed"),
        }
    }
}

impl std::error::Error for Error {}
