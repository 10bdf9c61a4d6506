//! A desktop of its own for Orca: a virtual screen, a bus, a window manager, the bus of assistive technology. All of it
//! ends when it is dropped, or when this program ends in any way.

use super::speech_log::SpeechLog;
use crate::driver::{start_screen, temporary_folder, Group};
use anyhow::{bail, Context, Result};
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use xtask::install::screen_reader::ScreenReader;
use xtask::process;

/// How long each program may take to start.
const LIMIT: Duration = Duration::from_secs(60);

/// Orca's settings: it speaks what a key does, not the key; it does not read a page by itself; nothing makes a sound.
const SETTINGS: (&str, &str) = ("user-settings.conf", include_str!("desktop/user-settings.conf"));

/// What Orca runs when it starts.
const CUSTOMIZATIONS: (&str, &str) = ("orca-customizations.py", include_str!("desktop/orca-customizations.py"));

/// A bus that starts no services: they would outlive it, and none is needed.
const BUS: &str = include_str!("desktop/bus.conf");

/// The variables that name a desktop that this program may have been started in.
const OTHER_DESKTOP: [&str; 4] = [
    "AT_SPI_BUS_ADDRESS",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "DESKTOP_STARTUP_ID",
];

/// A desktop with a running Orca.
pub struct Desktop {
    // Ended in reverse order, and before their folder is removed.
    groups: Vec<Group>,
    environment: Vec<(&'static str, String)>,
    folder: TempDir,
    /// The programs of the system.
    pub programs: ScreenReader,
}

impl Desktop {
    /// Starts everything.
    pub fn start() -> Result<Self> {
        let mut desktop = Self {
            groups: Vec::new(),
            environment: Vec::new(),
            folder: temporary_folder()?,
            programs: ScreenReader::find()?,
        };
        desktop.prepare_folders()?;
        let (screen, display) = start_screen(&desktop.programs.xvfb, desktop.folder.path())?;
        desktop.groups.push(screen);
        desktop.environment.push(("DISPLAY", display));
        desktop.start_bus()?;
        desktop.start_window_manager()?;
        desktop.start_accessibility_bus()?;
        desktop.start_orca()?;
        Ok(desktop)
    }

    /// A command on this desktop.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = process::command(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        for name in OTHER_DESKTOP {
            command.env_remove(name);
        }
        command
    }

    /// Orca's log from its beginning.
    pub fn speech_log(&self) -> SpeechLog {
        SpeechLog::new(&self.folder.path().join("orca.log"))
    }

    /// Every program writes into this desktop's own folders.
    fn prepare_folders(&mut self) -> Result<()> {
        let folder = self.folder.path();
        for (variable, name) in [
            ("HOME", "home"),
            ("XDG_RUNTIME_DIR", "runtime"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
        ] {
            let path = folder.join(name);
            std::fs::create_dir(&path)?;
            self.environment.push((variable, path.display().to_string()));
        }
        std::fs::create_dir(folder.join("orca"))?;
        for (name, content) in [SETTINGS, CUSTOMIZATIONS] {
            std::fs::write(folder.join("orca").join(name), content)?;
        }
        std::fs::write(folder.join("bus.conf"), BUS)?;
        // Firefox and GTK then answer assistive technology. Orca finds no speech synthesiser and starts none: it writes
        // what it would speak into its log.
        let fixed = [
            ("LC_ALL", "C.UTF-8"),
            ("GNOME_ACCESSIBILITY", "1"),
            ("MOZ_ENABLE_ACCESSIBILITY", "1"),
            ("GTK_MODULES", "gail:atk-bridge"),
            ("SPEECHD_ADDRESS", "unix_socket:/nonexistent"),
        ];
        self.environment
            .extend(fixed.map(|(name, value)| (name, value.to_owned())));
        Ok(())
    }

    fn start_bus(&mut self) -> Result<()> {
        let mut bus = self.command(&self.programs.dbus_daemon);
        let config = format!("--config-file={}", self.folder.path().join("bus.conf").display());
        bus.args([&config, "--nofork", "--nopidfile", "--print-address=1"]);
        bus.stdout(Stdio::piped()).stderr(self.log("bus")?);
        let mut bus = Group::start(&mut bus, self.folder.path())?;
        let address = bus.first_line()?.context("the D-Bus daemon did not start")?;
        self.groups.push(bus);
        self.environment.push(("DBUS_SESSION_BUS_ADDRESS", address));
        Ok(())
    }

    fn start_window_manager(&mut self) -> Result<()> {
        let openbox = self.command(&self.programs.openbox);
        self.run(openbox, "openbox")?;
        wait("the window manager", || {
            let mut xdotool = self.command(&self.programs.xdotool);
            process::stdout_of(xdotool.arg("get_num_desktops")).is_some()
        })
    }

    fn start_accessibility_bus(&mut self) -> Result<()> {
        let mut launcher = self.command(&self.programs.accessibility_bus);
        launcher.args(["--launch-immediately", "--a11y=1", "--screen-reader=1"]);
        self.run(launcher, "at-spi")?;
        let sockets = self.folder.path().join("runtime").join("at-spi");
        wait("the bus of assistive technology", || {
            std::fs::read_dir(&sockets).is_ok_and(|mut entries| entries.next().is_some())
        })
    }

    fn start_orca(&mut self) -> Result<()> {
        let mut orca = self.command(&self.programs.orca);
        let path = |name: &str| self.folder.path().join(name).display().to_string();
        orca.arg(format!("--debug-file={}", path("orca.log")));
        orca.args(["--user-prefs", &path("orca")]);
        self.run(orca, "orca")?;
        self.speech_log().wait_for("Screen reader on", LIMIT)
    }

    /// Starts a program with its output in a file.
    fn run(&mut self, mut command: Command, name: &str) -> Result<()> {
        let log = self.log(name)?;
        command.stdout(log.try_clone()?).stderr(log);
        self.groups.push(Group::start(&mut command, self.folder.path())?);
        Ok(())
    }

    fn log(&self, name: &str) -> Result<File> {
        Ok(File::create(self.folder.path().join(format!("{name}-output.log")))?)
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        while let Some(group) = self.groups.pop() {
            drop(group);
        }
    }
}

fn wait(what: &str, is_ready: impl Fn() -> bool) -> Result<()> {
    let start = Instant::now();
    while !is_ready() {
        if start.elapsed() > LIMIT {
            bail!("{what} did not start");
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
