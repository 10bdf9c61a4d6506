//! MDX, as Docusaurus and its kin use it: rendered by React on a server, hydrated by React in the browser.

use super::super::host::{Host, HostPage, Way};
use super::super::site::Site;
use super::super::workplace::{node_modules, node_version, Workplace};
use anyhow::Result;
use xtask::process;

pub const HOST: Host = Host {
    name: "mdx",
    title: "MDX",
    needs: &[],
    start,
    prepare: None,
    pages: &[
        HostPage::new("iframe", Way::Iframe, "/iframe/"),
        HostPage::new("element", Way::Element, "/element/"),
    ],
    check: None,
    to_do: "the code as it is: it is JSX, too",
    to_know: "tried with React 19 in its development build, which finds nothing to complain of",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.fill("mdx", "pages")?;
    let modules = node_modules()?;
    // A module finds packages from where it is.
    std::os::unix::fs::symlink(&modules, folder.join("node_modules"))?;
    process::run(process::command("node").arg(folder.join("build.mjs")).arg(&folder))?;
    Site::of_folder(&folder.join("site"), node_version("@mdx-js/mdx")?)
}
