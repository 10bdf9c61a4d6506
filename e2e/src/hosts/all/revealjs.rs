//! Slides by reveal.js, which scales them, hides all but one, and is controlled by keys.

use super::super::frame;
use super::super::host::{Height, Host, HostPage, Way};
use super::super::site::Site;
use super::super::workplace::{node_modules, node_version, Workplace};
use crate::input::key;
use crate::page::Page;
use crate::runtime;
use anyhow::Result;
use std::fs;
use xtask::paths;

pub const HOST: Host = Host {
    name: "revealjs",
    title: "reveal.js",
    needs: &[],
    start,
    prepare: None,
    pages: &[
        HostPage::new("iframe", Way::Iframe, "/iframe/#/1"),
        HostPage {
            height: Height::Fixed(600),
            ..HostPage::new("element", Way::Element, "/element/#/1")
        },
    ],
    check: Some(keys_stay_in_the_frame),
    to_do: "the code in a slide of its own; for the element `azerbaijan-1994 { --map-height: 600px }`, as a slide has a height of 700",
    to_know: "after a click into the map, keys are the map's: a click beside it gives them back to the slides",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.fill("revealjs", "site")?;
    let dist = node_modules()?.join("reveal.js").join("dist");
    for name in paths::files(&dist)? {
        let to = folder.join("dist").join(&name);
        paths::create_folder(to.parent().unwrap_or(&folder))?;
        fs::copy(dist.join(&name), to)?;
    }
    Site::of_folder(&folder, node_version("reveal.js")?)
}

/// What the table says of keys.
fn keys_stay_in_the_frame(page: &Page, site: &Site) -> Result<()> {
    const SLIDE: &str = "return location.hash";
    runtime::block_on(async {
        page.session.driver.goto(site.address("/iframe/#/1")).await?;
        frame::found(page).await?;
        frame::shows(page, Some("armenia")).await?;
        let aim = frame::aim(page, &["georgia", "russia"]).await?;
        frame::click(page, aim.point).await?;
        frame::shows(page, Some(aim.republic)).await?;
        page.input().press(&[key::RIGHT]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        page.wait_for_value("the slide stays", SLIDE, &"#/1".to_owned()).await?;
        page.input().click((8, 8)).await?;
        page.input().press(&[key::RIGHT]).await?;
        page.wait_for_value("the next slide comes", SLIDE, &"#/2".to_owned())
            .await
    })
}
