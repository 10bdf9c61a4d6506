//! `cargo xtask hosts`: the release page embedded in pages that real programs make, visited in Chromium. What worked is
//! written into the table of `docs/embedding.md`.

use anyhow::{bail, ensure, Context, Result};
use clap::Parser;
use e2e::browser::{Browser, Settings};
use e2e::hosts::all::HOSTS;
use e2e::hosts::codes::Codes;
use e2e::hosts::host::Host;
use e2e::hosts::journey;
use e2e::hosts::table::{updated, Row};
use e2e::hosts::workplace::Workplace;
use e2e::page::Page;
use e2e::server::PageServer;
use e2e::{date, marks, runtime};
use std::path::Path;
use xtask::browser_tools::HOSTS_PORT;
use xtask::install::system;
use xtask::paths;

/// Embeds the map in real hosts.
#[derive(Parser)]
#[command(name = "cargo xtask hosts")]
struct Options {
    /// Only these hosts: `hugo,wordpress`
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    only: Vec<String>,
}

fn main() -> Result<()> {
    let hosts = chosen(&Options::parse().only)?;
    let pictures = paths::root().join("target").join("hosts");
    paths::create_folder(&pictures)?;
    let page = runtime::block_on(browser())?;
    let codes = runtime::block_on(Codes::read(&page))?;
    let day = date::today()?;
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    for host in hosts {
        println!("{}", host.title);
        match visit(&page, &codes, host, &pictures) {
            Ok(version) => rows.push(Row::new(host, &version, &day)),
            Err(error) => {
                println!("  ✗ {error:#}");
                failed.push(host.name);
            }
        }
    }
    runtime::block_on(page.session.end());
    let titles: Vec<&str> = HOSTS.iter().map(|host| host.title).collect();
    let (count, guide) = (rows.len(), paths::root().join("docs").join("embedding.md"));
    marks::replace(&guide, "hosts", |table| updated(table, &rows, &titles))?;
    println!(
        "{count} rows of {} are written; look at the screenshots in {}",
        guide.display(),
        pictures.display()
    );
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

fn chosen(names: &[String]) -> Result<Vec<&'static Host>> {
    if let Some(unknown) = names
        .iter()
        .find(|name| !HOSTS.iter().any(|host| host.name == name.as_str()))
    {
        let all: Vec<&str> = HOSTS.iter().map(|host| host.name).collect();
        bail!("there is no host {unknown}: choose among {}", all.join(", "));
    }
    let is_chosen = |host: &&Host| names.is_empty() || names.iter().any(|name| name == host.name);
    Ok(HOSTS.into_iter().filter(is_chosen).collect())
}

/// A browser, and the map on the port that it was built for.
async fn browser() -> Result<Page> {
    let settings = Settings::default();
    Ok(Page {
        browser: Browser::Chromium,
        session: Browser::Chromium.open(&settings).await?,
        server: PageServer::start_at(HOSTS_PORT, &paths::made_dist()?)
            .context("the map must be on this port, for which it was built")?,
        settings,
    })
}

/// Starts a host and visits its pages; its version.
fn visit(page: &Page, codes: &Codes, host: &Host, pictures: &Path) -> Result<String> {
    system::install(host.needs)?;
    let workplace = Workplace::new(&page.server.address("/"), codes)?;
    let site = (host.start)(&workplace).context("its pages cannot be made")?;
    if let Some(prepare) = host.prepare {
        prepare(page, &site)?;
    }
    let mut faults = Vec::new();
    for at in host.pages {
        match runtime::block_on(journey::make(page, host, &site, at, pictures)) {
            Ok(()) => println!("  ✓ {}", at.name),
            Err(error) => {
                println!("  ✗ {}: {error:#}", at.name);
                faults.push(at.name);
            }
        }
    }
    if let Some(check) = host.check {
        check(page, &site)?;
    }
    ensure!(faults.is_empty(), "not as they should be: {}", faults.join(", "));
    Ok(site.version)
}
