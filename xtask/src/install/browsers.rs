//! The system's programs that the end-to-end tests and the audit need: browsers, their drivers, nginx, Kiwix, Java.

use super::openzim::{FAKETIME, KIWIX_SERVE, ZIMCHECK, ZIMWRITERFS};
use super::system::{help, install, Need};
use super::tools;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

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
pub(super) const FIREFOX: Need = Need {
    what: "Firefox",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};
const WEBKIT: Need = Need {
    what: "WebKitGTK's driver",
    programs: &["WebKitWebDriver"],
    package: "webkit2gtk-driver",
};
pub(super) const XVFB: Need = Need {
    what: "a virtual screen",
    programs: &["Xvfb"],
    package: "xvfb",
};

const NGINX: Need = Need {
    what: "nginx",
    // On Debian it is in a folder that only root has on the PATH.
    programs: &["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx"],
    package: "nginx-light",
};

const ZBAR: Need = Need {
    what: "a reader of QR codes",
    programs: &["zbarimg"],
    package: "zbar-tools",
};

const JAVA: Need = Need {
    what: "Java",
    programs: &["java"],
    package: "default-jre-headless",
};

/// The folders in which distributions put WebKitGTK's MiniBrowser, newest first.
const MINI_BROWSERS: [&str; 3] = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"];

/// The browsers and drivers of the end-to-end tests.
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

/// Chromium and its driver.
pub fn chromium() -> Result<(PathBuf, PathBuf)> {
    Ok((CHROMIUM.path()?, CHROMEDRIVER.path()?))
}

/// nginx, which the tests serve the page by.
pub fn nginx() -> Result<PathBuf> {
    NGINX.path()
}

/// zbarimg, which reads QR codes in screenshots.
pub fn zbar() -> Result<PathBuf> {
    ZBAR.path()
}

impl Browsers {
    /// Finds them all; the error names the first that is missing and how to install it.
    pub fn find() -> Result<Self> {
        let (chromium, chromedriver) = chromium()?;
        let gecko = tools::geckodriver().found();
        let geckodriver = gecko
            .map(|folder| folder.join(format!("geckodriver{}", std::env::consts::EXE_SUFFIX)))
            .context("geckodriver is missing: `cargo xtask test` builds it")?;
        let mini_browser = mini_browser()
            .with_context(|| format!("WebKitGTK's MiniBrowser is missing: {}", help(&[WEBKIT.package])))?;
        Ok(Self {
            chromium,
            chromedriver,
            firefox: FIREFOX.path()?,
            geckodriver,
            webkit_driver: WEBKIT.path()?,
            mini_browser,
            xvfb: XVFB.path()?,
        })
    }
}

/// Installs what the end-to-end tests need and is missing.
pub fn ready() -> Result<()> {
    let browsers = [CHROMIUM, CHROMEDRIVER, FIREFOX, WEBKIT, XVFB];
    let others = [NGINX, ZBAR, ZIMWRITERFS, ZIMCHECK, FAKETIME, KIWIX_SERVE];
    install(&browsers.into_iter().chain(others).collect::<Vec<_>>())
        .context("the end-to-end tests need it (`--quick` runs the rest)")?;
    tools::geckodriver().ready()?;
    Browsers::find().map(drop)
}

/// Installs Chromium and its driver if they are missing.
pub fn chromium_ready() -> Result<()> {
    install(&[CHROMIUM, CHROMEDRIVER])
}

/// Installs Java, which the validator of `cargo xtask audit` needs, if it is missing.
pub fn java_ready() -> Result<()> {
    install(&[JAVA])
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
