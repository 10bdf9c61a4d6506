//! `cargo xtask audit`: the release page before the judges of others, the validator of the Nu HTML Checker and Lighthouse.
//! Both come from npm into `e2e/audit`, so that a build of the page needs neither.

mod lighthouse;
mod validator;

use crate::trouble::{Outcome, Trouble};
use crate::{browsers, build, house, links, npm};

/// Audits what is in `dist`; with an address, builds the page for it first, which adds pages that other sites read.
pub fn audit(site: Option<&str>) -> Outcome {
    browsers::chromium_ready()?;
    browsers::java_ready()?;
    npm::ready(&house::root().join("e2e").join("audit"))?;
    if site.is_some() || house::made_dist().is_err() {
        build::make(None, site)?;
    }
    let dist = house::made_dist()?;
    let outcomes = [
        (
            "links",
            links::check(&dist).map(|count| format!("{count} links lead somewhere")),
        ),
        ("validator", validator::check(&dist)),
        ("Lighthouse", lighthouse::check(&dist)),
    ];
    let mut failed = 0;
    for (name, outcome) in outcomes {
        match outcome {
            Ok(told) => println!("✓ {name}: {told}"),
            Err(trouble) => {
                println!("✗ {name}: {trouble}");
                failed += 1;
            }
        }
    }
    if failed == 0 {
        Ok(())
    } else {
        Err(Trouble::Tests { failed })
    }
}
