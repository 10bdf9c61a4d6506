//! MkDocs with the theme Material, whose pages are exchanged without loading.

use super::super::host::{Host, HostPage, Way};
use super::super::site::Site;
use super::super::workplace::{python, python_version, Workplace};
use anyhow::Result;
use xtask::process;

pub const HOST: Host = Host {
    name: "mkdocs",
    title: "MkDocs Material",
    needs: &[],
    start,
    prepare: None,
    pages: &[
        HostPage::new("iframe", Way::Iframe, "/iframe/"),
        HostPage::new("element", Way::Element, "/element/"),
        HostPage {
            link: Some("article a[href$='element/']"),
            ..HostPage::new("element-after-a-link", Way::Element, "/")
        },
    ],
    check: None,
    to_do: "the code in the Markdown, with empty lines around it",
    to_know: "works with `navigation.instant` too",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.fill("mkdocs", "pages")?;
    let mut mkdocs = python("mkdocs")?;
    mkdocs.env("NO_MKDOCS_2_WARNING", "1").current_dir(&folder);
    process::run(mkdocs.args(["build", "--quiet", "--strict"]))?;
    Site::of_folder(&folder.join("site"), python_version("mkdocs-material")?)
}
