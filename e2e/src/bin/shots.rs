//! `cargo xtask shots`: pictures of the release page at five widths, light and dark, and the printed sheets, for
//! people to look at. `--out DIR` says where to; `--readme` makes the one picture of the README instead, and `--card` the
//! one that previews of links show.

use azerbaijan_1994::card;
use e2e::browser::{Browser, Session, Settings};
use e2e::failure::{Failure, Outcome};
use e2e::hands::key;
use e2e::host::PageHost;
use e2e::page::Page;
use e2e::palette;
use lexopt::prelude::*;
use serde_json::{json, Value};
use std::path::{Path, PathBuf};
use thirtyfour::common::print::PrintParameters;

const WIDTHS: [u32; 5] = [320, 375, 768, 1280, 1920];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Kinds of sight, as Chromium names them.
const SIGHTS: [&str; 4] = ["deuteranopia", "protanopia", "tritanopia", "achromatopsia"];

/// What is worth a look: a name, and an address.
const STATES: [(&str, &str); 2] = [("home", "/"), ("armenia", "/?chosen#armenia")];

/// How the card is laid out.
const CARD: (&str, &str) = (include_str!("../card/card.css"), include_str!("../card/card.js"));

struct Order {
    out: PathBuf,
    readme: bool,
    card: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let root = xtask::paths::root();
    let order = read(lexopt::Parser::from_env(), &root)?;
    std::fs::create_dir_all(&order.out)?;
    let host = PageHost::start(&xtask::paths::made_dist()?, "", &[], false)?;
    let media = vec![("prefers-color-scheme", "light"), ("prefers-reduced-motion", "reduce")];
    let settings = Settings {
        media,
        ..Settings::default()
    };
    let session = Browser::Chromium.open(&settings).await?;
    let page = Page {
        browser: Browser::Chromium,
        settings,
        session,
        host,
    };
    let outcome = if order.readme {
        readme(&page, &root).await
    } else if order.card {
        card(&page, &root).await
    } else {
        all(&page, &order.out).await
    };
    page.session.end().await;
    outcome
}

fn read(mut line: lexopt::Parser, root: &Path) -> Outcome<Order> {
    let mut order = Order {
        out: root.join("target").join("shots"),
        readme: false,
        card: false,
    };
    while let Some(argument) = line.next()? {
        match argument {
            Long("out") => order.out = line.value()?.into(),
            Long("readme") => order.readme = true,
            Long("card") => order.card = true,
            other => return Err(Failure::msg(other.unexpected().to_string())),
        }
    }
    Ok(order)
}

async fn all(page: &Page, out: &Path) -> Outcome {
    for scheme in SCHEMES {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        chrome(
            &page.session,
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
        for width in WIDTHS {
            page.session.resize(width, 900).await?;
            for (name, address) in STATES {
                page.session.driver.goto("about:blank").await?;
                page.open(address).await?;
                page.settled().await?;
                let file = out.join(format!("{name}-{width}-{scheme}.png"));
                whole(page, width, &file).await?;
                println!("{}", file.display());
            }
            let file = out.join(format!("sharing-{width}-{scheme}.png"));
            page.press_on("[data-dialog=share]", &[key::ENTER]).await?;
            page.until("the dialog is open", "return !!document.querySelector('dialog[open]')")
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

/// The map as it is seen without one kind of cone or without colours, and in colours that a system forces.
async fn sights(page: &Page, out: &Path) -> Outcome {
    const EMULATED: &str = "Emulation.setEmulatedVisionDeficiency";
    page.session.resize(1280, 900).await?;
    for layer in ["stance", "cis"] {
        for sight in SIGHTS {
            chrome(&page.session, EMULATED, json!({ "type": sight })).await?;
            page.open(&format!("/?at=1993-09&layer={layer}&sight={sight}")).await?;
            page.settled().await?;
            let file = out.join(format!("{layer}-{sight}.png"));
            page.session.driver.screenshot(&file).await?;
            println!("{}", file.display());
        }
    }
    chrome(&page.session, EMULATED, json!({ "type": "none" })).await?;
    for scheme in SCHEMES {
        let features = json!([
            { "name": "forced-colors", "value": "active" },
            { "name": "prefers-color-scheme", "value": scheme },
        ]);
        chrome(
            &page.session,
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
        for (name, address) in STATES {
            page.session.driver.goto("about:blank").await?;
            page.open(address).await?;
            page.settled().await?;
            let file = out.join(format!("{name}-forced-{scheme}.png"));
            page.session.driver.screenshot(&file).await?;
            println!("{}", file.display());
        }
    }
    chrome(&page.session, "Emulation.setEmulatedMedia", json!({ "features": [] })).await
}

/// The page in its full height.
async fn whole(page: &Page, width: u32, file: &Path) -> Outcome {
    let height: u32 = page
        .ask("return Math.ceil(document.documentElement.scrollHeight)", vec![])
        .await?;
    page.session.resize(width, height).await?;
    let picture = page.session.driver.screenshot(file).await;
    page.session.resize(width, 900).await?;
    Ok(picture?)
}

/// One picture, of a republic with much to say.
async fn readme(page: &Page, root: &Path) -> Outcome {
    page.session.resize(1280, 860).await?;
    page.open("/#armenia").await?;
    page.settled().await?;
    page.session.driver.execute("scrollTo(0, 0)", vec![]).await?;
    let file = root.join("docs").join("screenshot.png");
    page.session.driver.screenshot(&file).await?;
    println!("{}", file.display());
    Ok(())
}

/// The picture of link previews: the map as it is, beside its title and its key.
async fn card(page: &Page, root: &Path) -> Outcome {
    let fingerprint = card::fingerprint(root).map_err(Failure::msg)?;
    let (css, layout) = CARD;
    page.session.resize(card::SIZE.0, card::SIZE.1).await?;
    page.open("/").await?;
    let words = json!([css, card::title(), card::key().collect::<Vec<_>>()]);
    page.ask::<bool>(layout, vec![words]).await?;
    page.settled().await?;
    let png = page.session.driver.screenshot_as_png().await?;
    let file = root.join(card::FILE);
    let signed = palette::reduced(&png).and_then(|small| card::signed(&small, &fingerprint));
    let signed = signed.ok_or_else(|| Failure::msg("the browser's picture is not as PNGs of browsers are"))?;
    std::fs::write(&file, signed)?;
    println!("{}", file.display());
    Ok(())
}

async fn chrome(session: &Session, method: &str, parameters: Value) -> Outcome {
    session.driver.cdp().send_raw(method, parameters).await?;
    Ok(())
}
