//! Pure packages: they depend on no package of the browser, and on no package of the workspace that is not pure.

use super::packages::Package;

/// The pure packages of the workspace.
const PURE: [&str; 6] = ["model", "interaction", "content", "geo", "state", "export"];

/// The packages of the browser, by the beginnings of their names.
const OF_THE_BROWSER: [&str; 3] = ["leptos", "web-sys", "gloo"];

/// What is wrong with the dependencies of the pure packages.
pub fn check(packages: &[Package]) -> Vec<String> {
    let pure = packages.iter().filter(|package| PURE.contains(&&*package.name));
    pure.flat_map(|package| {
        let wrong = package.dependencies.iter().filter(|dependency| {
            let is_own = dependency.path.is_some();
            let is_of_the_browser = OF_THE_BROWSER.iter().any(|name| dependency.name.starts_with(name));
            is_of_the_browser || is_own && !PURE.contains(&&*dependency.name)
        });
        wrong.map(|dependency| {
            format!(
                "the pure package {} depends on {}: move the code that needs it to a package above",
                package.name, dependency.name
            )
        })
    })
    .collect()
}
