//! A browser's driver: started on a free port in a process group of its own, and ended with everything it started.

use crate::failure::{Failure, Outcome};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use xtask::process;

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver with a folder of its own for its log and the browser's profile.
pub struct Driver {
    // In this order: the driver ends before its screen, and both before their folder.
    _program: Group,
    _screen: Option<Group>,
    folder: Folder,
    port: u16,
}

/// A child and all that it starts, ended together when dropped.
pub(crate) struct Group(Child);

/// A temporary folder, removed when dropped.
pub(crate) struct Folder(PathBuf);

impl Driver {
    /// Starts a driver; `arguments` tells its arguments from its port.
    pub fn start(program: &Path, screen: Option<&Path>, arguments: impl Fn(u16) -> Vec<String>) -> Outcome<Self> {
        let folder = Folder::new()?;
        let port = free_port()?;
        let mut command = process::command(program);
        command.args(arguments(port));
        let screen = match screen {
            Some(xvfb) => {
                let (screen, display) = start_screen(xvfb)?;
                command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY");
                Some(screen)
            }
            None => None,
        };
        let log = File::create(folder.0.join("driver.log"))?;
        command.stdout(log.try_clone()?).stderr(log);
        let program = Group::start(&mut command)?;
        let driver = Self {
            _program: program,
            _screen: screen,
            folder,
            port,
        };
        driver.wait()?;
        Ok(driver)
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its folder: the browser's profile goes there.
    pub fn folder(&self) -> &Path {
        &self.folder.0
    }

    /// What it and its browser have printed.
    pub fn log(&self) -> String {
        let bytes = std::fs::read(self.folder.0.join("driver.log")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn wait(&self) -> Outcome {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if start.elapsed() > PATIENCE {
                return Err(Failure::msg(format!(
                    "the driver does not listen; it said: {}",
                    self.log()
                )));
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        Ok(())
    }
}

/// A screen that nobody sees; the server itself picks a free number and tells it.
fn start_screen(xvfb: &Path) -> Outcome<(Group, String)> {
    let mut command = process::command(xvfb);
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    let mut screen = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut number = String::new();
    if let Some(output) = screen.0.stdout.take() {
        BufReader::new(output).read_line(&mut number)?;
    }
    if number.trim().is_empty() {
        return Err(Failure::msg(
            "Xvfb did not start: try `Xvfb -displayfd 1` by hand to see why",
        ));
    }
    Ok((screen, format!(":{}", number.trim())))
}

impl Group {
    pub(crate) fn start(command: &mut Command) -> Outcome<Self> {
        let spelled = process::spelled(command);
        let child = command.process_group(0).spawn();
        child
            .map(Self)
            .map_err(|error| Failure::msg(format!("`{spelled}` could not be started: {error}")))
    }

    fn signal(&self, signal: &str) {
        let group = format!("-{}", self.0.id());
        // The group may be gone already, which is all we want.
        let _ = process::command("kill")
            .args([signal, "--", &group])
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal("-TERM");
        let start = Instant::now();
        while matches!(self.0.try_wait(), Ok(None)) && start.elapsed() < Duration::from_secs(2) {
            std::thread::sleep(Duration::from_millis(20));
        }
        self.signal("-KILL");
        let _ = self.0.wait();
    }
}

impl Folder {
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn new() -> Outcome<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "azerbaijan-1994-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A port that nobody listens on right now.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
