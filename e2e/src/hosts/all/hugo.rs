//! Hugo: with its usual settings, which leave raw HTML out, by a shortcode; with raw HTML allowed, by the code itself.

use super::super::host::{Host, HostPage, Way};
use super::super::site::Site;
use super::super::workplace::{version_in, Workplace};
use anyhow::{ensure, Context, Result};
use xtask::install::hosts::HUGO;
use xtask::{paths, process};

pub const HOST: Host = Host {
    name: "hugo",
    title: "Hugo",
    needs: &[HUGO],
    start,
    prepare: None,
    pages: &[
        HostPage::new("shortcode", Way::Template("shortcode"), "/shortcode/"),
        HostPage::new("iframe", Way::Iframe, "/iframe/"),
        HostPage::new("element", Way::Element, "/element/"),
    ],
    check: None,
    to_do:
        "[a shortcode](#a-shortcode-for-hugo); or the code, after `unsafe = true` under `[markup.goldmark.renderer]`",
    to_know: "without that, Hugo replaces raw HTML with a comment and says nothing",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.fill("hugo", "pages")?;
    let hugo = || -> Result<_> { Ok(process::command(HUGO.path()?)) };
    let build = |config: &str, to: &str| -> Result<()> {
        let options = ["--quiet", "--config", config, "--destination", to];
        Ok(process::run(hugo()?.args(options).current_dir(&folder))?)
    };
    // The shortcode must be there with the usual settings, and the code must not: that is what the table says.
    build("config.toml", "usual")?;
    for (page, is_there) in [("shortcode", true), ("iframe", false)] {
        let html = paths::text(&folder.join("usual").join(page).join("index.html"))?;
        ensure!(
            html.contains("<iframe") == is_there,
            "{page}: Hugo treats raw HTML otherwise than the table says"
        );
    }
    build("config.toml,raw.toml", "site")?;
    let said = process::stdout_of(hugo()?.arg("version")).unwrap_or_default();
    let version = version_in(&said).context("hugo does not say its version")?;
    Site::of_folder(&folder.join("site"), version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_has_the_shortcode_that_is_tried() {
        let root = paths::root();
        let guide = paths::text(&root.join("docs/embedding.md")).expect("it is there");
        let tried =
            paths::text(&root.join("e2e/hosts/hugo/layouts/shortcodes/azerbaijan-1994.html")).expect("it is there");
        let sandbox = guide.split("sandbox=\"").nth(1).and_then(|rest| rest.split('"').next());
        let tried = tried
            .replace("@MAP@", "https://HOST/")
            .replace("@SANDBOX@", sandbox.expect("the guide has a frame"));
        assert!(guide.contains(&tried), "{tried}");
    }
}
