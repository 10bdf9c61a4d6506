//! `cargo xtask audit`: the release page before the judges of others, the validator of the Nu HTML Checker and Lighthouse.
//! Both come from npm into `e2e/audit`, so that a build of the page needs neither.

mod lighthouse;
mod validator;

use crate::error::{Error, Outcome};
use crate::{build, check::link_check, install::browsers, install::npm, paths};

/// Audits what is in `dist`; with an address, builds the page for it first, which adds pages that other sites read.
pub fn audit(site: Option<&str>) -> Outcome {
    browsers::chromium_ready()?;
    browsers::java_ready()?;
    npm::ready(&paths::root().join("e2e").join("audit"))?;
    if site.is_some() || paths::made_dist().is_err() {
        build::make(None, site)?;
    }
    let dist = paths::made_dist()?;
    let outcomes = [
        (
            "links",
            link_check::check(&dist).map(|count| format!("{count} links lead somewhere")),
        ),
        ("validator", validator::check(&dist)),
        ("Lighthouse", lighthouse::check(&dist)),
    ];
    let mut failed = 0;
    for (name, outcome) in outcomes {
        match outcome {
            Ok(told) => println!("✓ {name}: {told}"),
            Err(error) => {
                println!("✗ {name}: {error}");
                failed += 1;
            }
        }
    }
    if failed == 0 {
        Ok(())
    } else {
        Err(Error::Tests { failed })
    }
}
