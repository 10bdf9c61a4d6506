//! Jekyll with its usual theme, Minima.

use super::super::host::{Host, HostPage, Way};
use super::super::site::Site;
use super::super::workplace::{version_in, Workplace};
use anyhow::{Context, Result};
use xtask::install::hosts::{JEKYLL, MINIMA};
use xtask::process;

pub const HOST: Host = Host {
    name: "jekyll",
    title: "Jekyll",
    needs: &[JEKYLL, MINIMA],
    start,
    prepare: None,
    pages: &[
        HostPage::new("iframe", Way::Iframe, "/iframe/"),
        HostPage::new("element", Way::Element, "/element/"),
    ],
    check: None,
    to_do: "the code in the Markdown, with empty lines around it",
    to_know: "–",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.fill("jekyll", "pages")?;
    let jekyll = || -> Result<_> { Ok(process::command(JEKYLL.path()?)) };
    process::run(
        jekyll()?
            .args(["build", "--quiet", "--destination", "site"])
            .current_dir(&folder),
    )?;
    let said = process::stdout_of(jekyll()?.arg("--version")).unwrap_or_default();
    let version = version_in(&said).context("jekyll does not say its version")?;
    Site::of_folder(&folder.join("site"), version.to_owned())
}
