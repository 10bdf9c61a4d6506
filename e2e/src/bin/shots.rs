//! `cargo xtask shots`: screenshots of the release page at five widths, light and dark, and its print as a PDF, to be
//! reviewed by people. `--readme` makes the screenshot of the README instead, and `--card` the image of link previews.

use anyhow::Result;
use clap::Parser;
use e2e::browser::{Browser, Session, Settings};
use e2e::page::Page;
use e2e::runtime;
use e2e::server::PageServer;
use serde_json::{json, Value};
use std::path::{Path, PathBuf};
use thirtyfour::common::print::PrintParameters;

const WIDTHS: [u32; 5] = [320, 375, 768, 1280, 1920];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Kinds of colour blindness, as Chromium names them.
const SIGHTS: [&str; 4] = ["deuteranopia", "protanopia", "tritanopia", "achromatopsia"];

/// The states to take: a name, and an address.
const STATES: [(&str, &str); 2] = [("home", "/"), ("armenia", "/?chosen#armenia")];

/// Screenshots of the release page.
#[derive(Parser)]
#[command(name = "cargo xtask shots")]
struct Options {
    /// The folder to write to; `target/shots` unless given
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Make the screenshot of the README instead
    #[arg(long)]
    readme: bool,
    /// Make the image of link previews instead
    #[arg(long)]
    card: bool,
}

fn main() -> Result<()> {
    runtime::block_on(shots(&Options::parse()))
}

async fn shots(options: &Options) -> Result<()> {
    let root = xtask::paths::root();
    let out = options.out.clone().unwrap_or_else(|| root.join("target").join("shots"));
    std::fs::create_dir_all(&out)?;
    let server = PageServer::start(&xtask::paths::made_dist()?, "", &[], false)?;
    let settings = Settings {
        media: vec![("prefers-color-scheme", "light")],
        ..Settings::default()
    };
    let session = Browser::Chromium.open(&settings).await?;
    let page = Page {
        browser: Browser::Chromium,
        settings,
        session,
        server,
    };
    let outcome = if options.readme {
        readme(&page, &root).await
    } else if options.card {
        card(&page, &root).await
    } else {
        all(&page, &out).await
    };
    page.session.end().await;
    outcome
}

async fn all(page: &Page, out: &Path) -> Result<()> {
    for scheme in SCHEMES {
        page.session
            .emulate_media(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")])
            .await?;
        for width in WIDTHS {
            page.session.resize(width, 900).await?;
            for (name, address) in STATES {
                page.session.driver.goto("about:blank").await?;
                page.open(address).await?;
                at_rest(page).await?;
                let file = out.join(format!("{name}-{width}-{scheme}.png"));
                whole(page, width, &file).await?;
                println!("{}", file.display());
            }
            let file = out.join(format!("sharing-{width}-{scheme}.png"));
            // On narrow pages the button stands in the menu.
            const SHARE: &str = "document.querySelector('.menu').open = true;
                [...document.querySelectorAll('[data-dialog=share]')].find(button => button.checkVisibility()).click()";
            page.session.driver.execute(SHARE, vec![]).await?;
            page.wait_until("the dialog is open", "return !!document.querySelector('dialog[open]')")
                .await?;
            page.session.driver.screenshot(&file).await?;
            println!("{}", file.display());
        }
    }
    sights(page, out).await?;
    page.open("/").await?;
    let file = out.join("print.pdf");
    std::fs::write(&file, page.session.driver.print_page(PrintParameters::default()).await?)?;
    println!("{}", file.display());
    Ok(())
}

/// The map as people with each kind of colour blindness see it, and in forced colours.
async fn sights(page: &Page, out: &Path) -> Result<()> {
    const EMULATED: &str = "Emulation.setEmulatedVisionDeficiency";
    page.session.resize(1280, 900).await?;
    for layer in ["stance", "cis"] {
        for sight in SIGHTS {
            chrome(&page.session, EMULATED, json!({ "type": sight })).await?;
            page.open(&format!("/?at=1993-09&layer={layer}&sight={sight}")).await?;
            at_rest(page).await?;
            let file = out.join(format!("{layer}-{sight}.png"));
            page.session.driver.screenshot(&file).await?;
            println!("{}", file.display());
        }
    }
    chrome(&page.session, EMULATED, json!({ "type": "none" })).await?;
    for scheme in SCHEMES {
        page.session
            .emulate_media(&[("forced-colors", "active"), ("prefers-color-scheme", scheme)])
            .await?;
        for (name, address) in STATES {
            page.session.driver.goto("about:blank").await?;
            page.open(address).await?;
            at_rest(page).await?;
            let file = out.join(format!("{name}-forced-{scheme}.png"));
            page.session.driver.screenshot(&file).await?;
            println!("{}", file.display());
        }
    }
    page.session.emulate_media(&[]).await
}

/// Waits for the map, and removes the notices, which come and go by themselves.
async fn at_rest(page: &Page) -> Result<()> {
    page.map_at_rest().await?;
    page.session
        .driver
        .execute("document.querySelector('.notice')?.remove()", vec![])
        .await?;
    Ok(())
}

/// A screenshot of the whole page.
async fn whole(page: &Page, width: u32, file: &Path) -> Result<()> {
    let height: u32 = page
        .eval("return Math.ceil(document.documentElement.scrollHeight)", vec![])
        .await?;
    page.session.resize(width, height).await?;
    let picture = page.session.driver.screenshot(file).await;
    page.session.resize(width, 900).await?;
    Ok(picture?)
}

/// The screenshot of the README: a republic with a long article.
async fn readme(page: &Page, root: &Path) -> Result<()> {
    page.session.resize(1280, 860).await?;
    page.open("/#armenia").await?;
    at_rest(page).await?;
    page.session.driver.execute("scrollTo(0, 0)", vec![]).await?;
    let file = root.join("docs").join("screenshot.png");
    page.session.driver.screenshot(&file).await?;
    println!("{}", file.display());
    Ok(())
}

/// The image of link previews: the map, beside its title and its key.
#[cfg(feature = "og-image")]
async fn card(page: &Page, root: &Path) -> Result<()> {
    use prerender::publish::og_image;
    let layout = include_str!("../og_image/og_image.js");
    page.session.resize(og_image::SIZE.0, og_image::SIZE.1).await?;
    page.open("/").await?;
    let texts = json!([
        include_str!("../og_image/og_image.css"),
        og_image::title(),
        og_image::key().collect::<Vec<_>>()
    ]);
    page.eval::<bool>(layout, vec![texts]).await?;
    at_rest(page).await?;
    let png = page.session.driver.screenshot_as_png().await?;
    let file = root.join(og_image::FILE);
    let image = e2e::png_quantize::quantized(&png)?;
    std::fs::write(&file, &image)?;
    let fingerprint = og_image::fingerprint(root, &image)?;
    std::fs::write(root.join(og_image::FINGERPRINT_FILE), format!("{fingerprint}\n"))?;
    println!("{}", file.display());
    Ok(())
}

#[cfg(not(feature = "og-image"))]
async fn card(_: &Page, _: &Path) -> Result<()> {
    anyhow::bail!("`--card` needs `cargo run -p e2e --features og-image --bin shots -- --card`")
}

async fn chrome(session: &Session, method: &str, parameters: Value) -> Result<()> {
    session.driver.cdp().send_raw(method, parameters).await?;
    Ok(())
}
