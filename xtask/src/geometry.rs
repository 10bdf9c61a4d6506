//! `cargo xtask geometry`: makes the map again from its sources. Its products are kept in the repository, so the
//! build does not need this; who changes the recipe runs it.

use crate::trouble::Outcome;
use crate::{house, npm, run};

/// Installs the recipe's tools and follows it.
pub fn make() -> Outcome {
    let folder = house::geometry();
    npm::ready(&folder)?;
    run::run(run::command("node").arg("recipe.mjs").current_dir(folder))
}
