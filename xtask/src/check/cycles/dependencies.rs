//! Pure packages: they depend on no package of the browser, and on no package of the workspace that is not pure.

use super::packages::Package;

/// The pure packages of the workspace.
pub const PURE: [&str; 9] = [
    "messages",
    "domain",
    "interaction",
    "content",
    "geo",
    "state",
    "export",
    "evidence",
    "questions",
];

/// The packages of the browser, by the beginnings of their names.
const OF_THE_BROWSER: [&str; 3] = ["leptos", "web-sys", "gloo"];

/// What is wrong with the dependencies of the pure packages.
pub fn check(packages: &[Package], pure: &[&str]) -> Vec<String> {
    let is_missing = |name: &&&str| packages.iter().all(|package| package.name != **name);
    let missing = pure.iter().filter(is_missing);
    let missing = missing.map(|name| format!("pure packages: there is no package {name}"));
    let wrong = packages
        .iter()
        .filter(|package| pure.contains(&&*package.name))
        .flat_map(|package| {
            let wrong = package.dependencies.iter().filter(|dependency| {
                let is_own = dependency.path.is_some();
                let is_of_the_browser = OF_THE_BROWSER.iter().any(|name| dependency.name.starts_with(name));
                is_of_the_browser || is_own && !pure.contains(&&*dependency.name)
            });
            wrong.map(|dependency| {
                format!(
                    "the pure package {} depends on {}: move the code that needs it to a package above",
                    package.name, dependency.name
                )
            })
        });
    missing.chain(wrong).collect()
}
