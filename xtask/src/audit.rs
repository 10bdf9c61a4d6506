//! `cargo xtask audit`: the release page checked by external tools, the Nu HTML Checker and Lighthouse. Both come from npm
//! into `e2e/audit`, so that a build of the page needs neither.

mod lighthouse;
mod validator;

use crate::check::link_check;
use crate::install::{browsers, npm};
use crate::{build, paths};
use anyhow::{ensure, Result};

/// Audits `dist`; with an address, builds the page for it first, which adds pages for other sites.
pub fn audit(site: Option<&str>) -> Result<()> {
    browsers::chromium_ready()?;
    browsers::java_ready()?;
    npm::ready(&paths::root().join("e2e").join("audit"))?;
    if site.is_some() || paths::made_dist().is_err() {
        build::make(build::Options {
            site,
            ..Default::default()
        })?;
    }
    let dist = paths::made_dist()?;
    let outcomes = [
        (
            "links",
            link_check::check(&dist).map(|count| format!("{count} links, none broken")),
        ),
        ("validator", validator::check(&dist)),
        ("Lighthouse", lighthouse::check(&dist)),
    ];
    let mut failed = 0;
    for (name, outcome) in outcomes {
        match outcome {
            Ok(result) => println!("✓ {name}: {result}"),
            Err(error) => {
                println!("✗ {name}: {error:#}");
                failed += 1;
            }
        }
    }
    ensure!(failed == 0, "{failed} of the audits above failed");
    Ok(())
}
