//! A browser's driver: started on a free port in a process group of its own, and ended with every process it started.

use anyhow::{bail, Context, Result};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use xtask::process;

/// How long a driver may take to listen.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A running driver with a folder of its own for its log and the browser's profile.
pub struct Driver {
    // Fields are dropped in this order: the driver before its screen, and both before their folder.
    _program: Group,
    _screen: Option<Group>,
    folder: TempDir,
    port: u16,
}

/// A child process and all that it starts, ended together: when this is dropped, or when this program ends in any way.
pub struct Group {
    child: Child,
    guard: Child,
    /// Closed by the end of this program, which is how the guard notices it.
    _alive: Option<ChildStdin>,
}

/// Waits for the end of its input, then ends the process group `$1` and removes the folder `$2`.
const GUARD: &str = "read -r _; kill -TERM -$1; sleep 1; kill -KILL -$1; rm -rf -- \"$2\"";

impl Driver {
    /// Starts a driver; `arguments` gives its arguments for a port. With `xvfb` it gets a screen of its own.
    pub fn start(program: &Path, xvfb: Option<&Path>, arguments: impl Fn(u16) -> Vec<String>) -> Result<Self> {
        let folder = temporary_folder()?;
        let port = free_port()?;
        let mut command = process::command(program);
        command.args(arguments(port));
        let screen = match xvfb {
            Some(xvfb) => {
                let (screen, display) = start_screen(xvfb, folder.path())?;
                command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY");
                Some(screen)
            }
            None => None,
        };
        let log = File::create(folder.path().join("driver.log"))?;
        command.stdout(log.try_clone()?).stderr(log);
        let driver = Self {
            _program: Group::start(&mut command, folder.path())?,
            _screen: screen,
            folder,
            port,
        };
        driver.wait()?;
        Ok(driver)
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its folder, for the browser's profile.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What it and its browser have printed.
    pub fn log(&self) -> String {
        let bytes = std::fs::read(self.folder.path().join("driver.log")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn wait(&self) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if start.elapsed() > TIMEOUT {
                bail!("the driver does not listen; it printed: {}", self.log());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        Ok(())
    }
}

/// Starts a virtual screen, which picks a free number itself and prints it.
pub(crate) fn start_screen(xvfb: &Path, folder: &Path) -> Result<(Group, String)> {
    let mut command = process::command(xvfb);
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    let mut screen = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()), folder)?;
    match screen.first_line()? {
        Some(number) => Ok((screen, format!(":{number}"))),
        None => bail!("Xvfb did not start: run `Xvfb -displayfd 1` to see why"),
    }
}

impl Group {
    /// Starts a command whose files are in `folder`.
    pub(crate) fn start(command: &mut Command, folder: &Path) -> Result<Self> {
        let spelled = process::command_line(command);
        let child = command.process_group(0).spawn();
        let child = child.with_context(|| format!("`{spelled}` could not be started"))?;
        let mut guard = process::command("sh")
            .args(["-c", GUARD, "guard", &child.id().to_string()])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .context("`sh` could not be started")?;
        Ok(Self {
            child,
            _alive: guard.stdin.take(),
            guard,
        })
    }

    /// The first line that it prints, if its output is piped and it prints one.
    pub(crate) fn first_line(&mut self) -> Result<Option<String>> {
        let mut line = String::new();
        if let Some(output) = self.child.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let line = line.trim();
        Ok((!line.is_empty()).then(|| line.to_owned()))
    }

    fn signal(&self, signal: &str) {
        let group = format!("-{}", self.child.id());
        // A group that has ended already needs no signal.
        let _ = process::command("kill")
            .args([signal, "--", &group])
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let _ = self.guard.kill();
        let _ = self.guard.wait();
        self.signal("-TERM");
        let start = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) && start.elapsed() < Duration::from_secs(2) {
            std::thread::sleep(Duration::from_millis(20));
        }
        self.signal("-KILL");
        let _ = self.child.wait();
    }
}

/// A temporary folder with a name that shows whose it is.
pub(crate) fn temporary_folder() -> Result<TempDir> {
    Ok(tempfile::Builder::new().prefix("azerbaijan-1994-").tempdir()?)
}

/// A port on which nothing listens right now.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
