//! Embedded in another site: three copies in a page of another origin, one of them in a sandbox without an origin and
//! one by the custom element. The site's files are in `e2e/site`.

mod addresses;
mod allow_lists;
mod alone;
mod commands;
mod copies;
mod element;
mod heights;
mod hiding;
mod hydration;
mod isolation;
mod layout;
mod lessons;
mod links;
mod same_origin;
mod style_sheets;
mod wordpress;

use anyhow::Result;
use e2e::page::Page;
use e2e::server::PageServer;
use serde_json::{json, Value};
use std::fs;

/// The three copies, as the site calls them.
const COPIES: [&str; 3] = ["plain", "sandboxed", "element"];

/// A site of another origin that embeds the page which `page` is served as.
fn site_around(page: &Page) -> PageServer {
    site_with(page, &[])
}

/// The same site with another body.
fn site_of(page: &Page, body: &str) -> PageServer {
    let text = document("<script src=\"{{PAGE}}/embed.js\" async></script>", body);
    site_with(page, &[("index.html", &text)])
}

/// A document of the site: what is in its head besides the script that records messages, and its body.
fn document(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">\
         <title>Another site</title><script src=\"site.js\"></script>{head}</head><body>{body}</body></html>"
    )
}

/// The same site with other files, or further ones. In all of them `{{PAGE}}` stands for the address of the page.
fn site_with(page: &Page, files: &[(&str, &str)]) -> PageServer {
    let from = xtask::paths::root().join("e2e/site");
    let to = tempfile::tempdir().expect("a folder").keep();
    let write = |name: &str, text: &str| {
        let text = text.replace("{{PAGE}}", page.server.address("").trim_end_matches('/'));
        fs::write(to.join(name), text).expect("written");
    };
    for entry in fs::read_dir(from).expect("the site's files").flatten() {
        let text = fs::read_to_string(entry.path()).expect("a text");
        write(&entry.file_name().to_string_lossy(), &text);
    }
    for (name, text) in files {
        write(name, text);
    }
    PageServer::start(&to, "", &[], false).expect("the site is served")
}

/// Opens the site and waits until all copies have sent `ready`.
async fn opened(page: &Page) -> Result<PageServer> {
    let site = site_around(page);
    let address = site.address("/");
    page.session.driver.goto(address).await?;
    for copy in COPIES {
        // The element's frame is lazy: it is fetched when it comes near.
        page.eval::<bool>(&format!("frameOf('{copy}')?.scrollIntoView(); return true"), vec![])
            .await?;
        page.wait_until(
            &format!("the {copy} copy is ready"),
            &format!("return !!last('{copy}', 'ready')"),
        )
        .await?;
    }
    Ok(site)
}

/// Waits until the last message of a copy says that it shows this.
async fn shows(page: &Page, copy: &str, wanted: Value) -> Result<()> {
    let script = format!(
        "const message = heard.findLast(({{ frame, data }}) => frame === '{copy}' && ['ready', 'select'].includes(data?.type));
        const {{ republic, sentence, at, layer }} = message?.data ?? {{}};
        return {{ republic, sentence, at, layer }}"
    );
    page.wait_for_value(&format!("the {copy} copy shows"), &script, &wanted)
        .await
}

async fn command(page: &Page, copy: &str, wish: Value) -> Result<()> {
    let script = "command(arguments[0], arguments[1]); return true";
    page.eval::<bool>(script, vec![json!(copy), wish]).await.map(drop)
}

fn view(republic: Option<&str>, at: &str, layer: &str) -> Value {
    json!({ "republic": republic, "sentence": null, "at": at, "layer": layer })
}

/// What a choice must not change in the host's page: how far it is scrolled, its height, the height of each frame, and the
/// heights that the copies have asked for.
async fn host_layout(page: &Page) -> Result<Value> {
    let script = "return { scrolled: scrollY, height: document.documentElement.scrollHeight,
        frames: arguments[0].map(copy => frameOf(copy).getBoundingClientRect().height),
        sent: arguments[0].map(copy => [...new Set(heard.filter(({ frame, data }) => frame === copy && data?.type === 'height').map(({ data }) => data.height))]) }";
    page.eval(script, vec![json!(COPIES)]).await
}

/// The height that suits a frame of this width, in pixels.
fn suited(width: f64) -> f64 {
    (0.62 * width + 210.0).clamp(600.0, 720.0)
}

/// Opens a site.
async fn open_site(page: &Page, site: &PageServer) -> Result<()> {
    Ok(page.session.driver.goto(site.address("/")).await?)
}

/// Waits until a copy has sent its first state.
async fn ready(page: &Page, copy: &str) -> Result<()> {
    let script = format!("return !!last('{copy}', 'ready')");
    page.wait_until(&format!("the {copy} copy is ready"), &script).await
}

/// Evaluates inside a copy's frame.
async fn inside<T: serde::de::DeserializeOwned>(page: &Page, copy: &str, script: &str) -> Result<T> {
    inside_with(page, copy, script, vec![]).await
}

/// The same with arguments.
async fn inside_with<T: serde::de::DeserializeOwned>(
    page: &Page,
    copy: &str,
    script: &str,
    arguments: Vec<Value>,
) -> Result<T> {
    let driver = &page.session.driver;
    let frame = driver
        .execute("return frameOf(arguments[0])", vec![json!(copy)])
        .await?;
    frame.element()?.enter_frame().await?;
    let said = page.eval(script, arguments).await;
    driver.enter_default_frame().await?;
    said
}
