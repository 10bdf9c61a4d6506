//! Sphinx, in reStructuredText.

use super::super::host::{Host, HostPage, Way};
use super::super::site::Site;
use super::super::workplace::{python, python_version, Workplace};
use anyhow::{ensure, Result};
use xtask::{paths, process};

pub const HOST: Host = Host {
    name: "sphinx",
    title: "Sphinx",
    needs: &[],
    start,
    prepare: None,
    pages: &[
        HostPage::new("iframe", Way::Iframe, "/iframe.html"),
        HostPage::new("element", Way::Element, "/element.html"),
    ],
    check: None,
    to_do: "the code under `.. raw:: html`, indented",
    to_know: "other builders than HTML leave it out",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.fill("sphinx", "pages")?;
    for (builder, to) in [("html", "site"), ("text", "text")] {
        let mut sphinx = python("sphinx-build")?;
        process::run(sphinx.args(["-q", "-W", "-b", builder, ".", to]).current_dir(&folder))?;
    }
    let text = paths::text(&folder.join("text").join("iframe.txt"))?;
    ensure!(
        !text.contains("iframe"),
        "Sphinx writes the code into text, otherwise than the table says"
    );
    Site::of_folder(&folder.join("site"), python_version("sphinx")?)
}
