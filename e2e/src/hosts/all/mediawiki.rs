//! MediaWiki, with raw HTML allowed.

use super::super::host::{Host, HostPage, Way};
use super::super::php;
use super::super::site::Site;
use super::super::workplace::{version_in, Workplace};
use anyhow::{Context, Result};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use xtask::install::hosts::{MARIADB, MEDIAWIKI, PHP};
use xtask::{paths, process};

pub const HOST: Host = Host {
    name: "mediawiki",
    title: "MediaWiki",
    needs: &[MEDIAWIKI, MARIADB, PHP],
    start,
    prepare: None,
    pages: &[
        HostPage::new("iframe", Way::Iframe, "/index.php/Iframe"),
        HostPage::new("element", Way::Element, "/index.php/Element"),
    ],
    check: None,
    to_do: "the code between `<html>` and `</html>`, after `$wgRawHtml = true;` in `LocalSettings.php`",
    to_know: "only for wikis whose authors are all trusted, as that setting allows any script. The skin Vector of 2010 leaves the page of a telephone 200 pixels",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.path().join("wiki");
    paths::create_folder(&folder)?;
    let installed = MEDIAWIKI.path()?;
    let program = installed.parent().unwrap_or(Path::new("/"));
    for entry in fs::read_dir(program)? {
        let entry = entry?;
        // Settings of another wiki, and its files.
        if !["LocalSettings.php", "config", "images"]
            .iter()
            .any(|name| entry.file_name() == *name)
        {
            symlink(entry.path(), folder.join(entry.file_name()))?;
        }
    }
    let database = php::database(workplace, &["wiki"])?;
    let here = folder.display().to_string();
    let wiki = |arguments: &[&str]| php::run(&folder, arguments, &[("MW_INSTALL_PATH", &here)]);
    let socket = format!("--dbserver=localhost:{}", workplace.value("SOCKET"));
    let confpath = format!("--confpath={here}");
    let host = format!("--server={}", workplace.value("HOST"));
    wiki(&[
        "maintenance/install.php",
        "--dbtype=mysql",
        "--dbname=wiki",
        "--dbuser=root",
        &socket,
        &host,
        &confpath,
        "--scriptpath=",
        "--pass=a long password",
        "A course in history",
        "Admin",
    ])?;
    let pages = workplace.fill("mediawiki", "pages")?;
    let settings = folder.join("LocalSettings.php");
    let own = paths::text(&pages.join("settings.php"))?;
    paths::write(&settings, paths::text(&settings)? + own.as_str())?;
    for name in ["iframe", "element"] {
        let text = fs::File::open(pages.join(format!("{name}.wiki")))?;
        let mut edit = process::command(PHP.path()?);
        edit.args(["maintenance/edit.php", "--user=Admin", name])
            .env("MW_INSTALL_PATH", &here);
        process::run(edit.current_dir(&folder).stdin(text))?;
    }
    let said = wiki(&["maintenance/version.php"])?;
    let version = version_in(&said)
        .context("MediaWiki does not say its version")?
        .to_owned();
    let server = php::server(workplace, &folder, &[("MW_INSTALL_PATH", &here)])?;
    Ok(Site::of_programs(workplace.port, vec![server, database], version))
}
