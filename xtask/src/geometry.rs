//! `cargo xtask geometry`: makes the map again from its sources. Its products are kept in the repository, so the
//! build does not need this; who changes the recipe runs it.

use crate::error::Outcome;
use crate::{install::npm, paths, process};

/// Installs the recipe's tools and follows it.
pub fn make() -> Outcome {
    let folder = paths::geometry();
    npm::ready(&folder)?;
    process::run(process::command("node").arg("recipe.mjs").current_dir(folder))
}
