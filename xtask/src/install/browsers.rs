//! The browsers that the journeys travel in, and their drivers, and the nginx that some of them start from: where they
//! are, and how they get here.

use crate::error::{Error, Outcome};
use crate::{install::tools, process};
use std::path::{Path, PathBuf};

/// A program of the system, by the names it goes under.
struct Need {
    /// For the message.
    what: &'static str,
    /// The names of the program, best first.
    programs: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
}

const CHROMIUM: Need = Need {
    what: "Chromium",
    programs: &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    package: "chromium",
};
const CHROMEDRIVER: Need = Need {
    what: "chromedriver",
    programs: &["chromedriver"],
    package: "chromium-driver",
};
const FIREFOX: Need = Need {
    what: "Firefox",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};
const WEBKIT: Need = Need {
    what: "WebKitGTK's driver",
    programs: &["WebKitWebDriver"],
    package: "webkit2gtk-driver",
};
const XVFB: Need = Need {
    what: "a screen for WebKitGTK",
    programs: &["Xvfb"],
    package: "xvfb",
};

const NGINX: Need = Need {
    what: "nginx",
    // Debian keeps it where only root looks.
    programs: &["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx"],
    package: "nginx-light",
};

const JAVA: Need = Need {
    what: "Java",
    programs: &["java"],
    package: "default-jre-headless",
};

/// The letters of the page, where a bare system has none.
const FONTS: &str = "fonts-dejavu-core";

/// The folders in which distributions hide WebKitGTK's MiniBrowser, newest first.
const MINI_BROWSERS: [&str; 3] = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"];

/// Everything the journeys need, found.
#[derive(Clone, Debug)]
pub struct Browsers {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// Its driver.
    pub chromedriver: PathBuf,
    /// Firefox.
    pub firefox: PathBuf,
    /// Its driver.
    pub geckodriver: PathBuf,
    /// WebKitGTK's driver.
    pub webkit_driver: PathBuf,
    /// WebKitGTK's browser.
    pub mini_browser: PathBuf,
    /// The screen it needs.
    pub xvfb: PathBuf,
}

impl Need {
    fn found(&self) -> Option<PathBuf> {
        self.programs.iter().find_map(|program| process::which(program))
    }

    fn look(&self) -> Outcome<PathBuf> {
        self.found()
            .ok_or_else(|| Error::missing(self.what, mend(&[self.package])))
    }
}

/// Chromium and its driver, for those who need no more.
pub fn chromium() -> Outcome<(PathBuf, PathBuf)> {
    Ok((CHROMIUM.look()?, CHROMEDRIVER.look()?))
}

/// The web server that the page is tried on.
pub fn nginx() -> Outcome<PathBuf> {
    NGINX.look()
}

impl Browsers {
    /// Finds them all, or says which is missing and how to get it.
    pub fn look() -> Outcome<Self> {
        let (chromium, chromedriver) = chromium()?;
        let gecko = tools::geckodriver().found();
        let geckodriver = gecko
            .map(|folder| folder.join(format!("geckodriver{}", std::env::consts::EXE_SUFFIX)))
            .ok_or_else(|| Error::missing("geckodriver", "`cargo xtask test` builds it"))?;
        let mini_browser =
            mini_browser().ok_or_else(|| Error::missing("WebKitGTK's MiniBrowser", mend(&[WEBKIT.package])))?;
        Ok(Self {
            chromium,
            chromedriver,
            firefox: FIREFOX.look()?,
            geckodriver,
            webkit_driver: WEBKIT.look()?,
            mini_browser,
            xvfb: XVFB.look()?,
        })
    }
}

/// Installs what is missing for all journeys.
pub fn ready() -> Outcome {
    install(&[CHROMIUM, CHROMEDRIVER, FIREFOX, WEBKIT, XVFB, NGINX])?;
    tools::geckodriver().ready()?;
    Browsers::look().map(drop)
}

/// Installs what is missing for Chromium alone.
pub fn chromium_ready() -> Outcome {
    install(&[CHROMIUM, CHROMEDRIVER])
}

/// Installs what the validator of `cargo xtask audit` runs on, if it is missing.
pub fn java_ready() -> Outcome {
    install(&[JAVA])
}

/// By apt, as root on Debian; anywhere else people install software themselves, and are told what.
fn install(needs: &[Need]) -> Outcome {
    let missing: Vec<&Need> = needs.iter().filter(|need| need.found().is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    let root = process::said(process::command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !root || process::which("apt-get").is_none() {
        let what = missing.iter().map(|need| need.what).collect::<Vec<_>>().join(", ");
        return Err(Error::missing(what, mend(&packages)));
    }
    packages.push(FONTS);
    println!("installing {} (some minutes)", packages.join(" "));
    let apt = |arguments: &[&str]| {
        let mut apt = process::command("apt-get");
        apt.args(["-q", "-y", "-o", "Dpkg::Use-Pty=0"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        process::run(&mut apt)
    };
    apt(&["update"])?;
    let install = ["install", "--no-install-recommends"];
    apt(&install.into_iter().chain(packages).collect::<Vec<_>>())
}

fn mend(packages: &[&str]) -> String {
    format!(
        "install it (on Debian: `apt-get install {}`), or run the rest with `--quick`",
        packages.join(" ")
    )
}

fn mini_browser() -> Option<PathBuf> {
    let libraries = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(Path::new);
    let inner = libraries
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten();
    let folders: Vec<PathBuf> = libraries
        .iter()
        .map(|folder| folder.to_path_buf())
        .chain(inner.flatten().map(|entry| entry.path()))
        .collect();
    let candidates = MINI_BROWSERS
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates
        .map(|folder| folder.join("MiniBrowser"))
        .find(|program| program.is_file())
}
