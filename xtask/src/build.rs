//! `cargo xtask build`: Trunk builds `dist/`; the headers for other hosts and the precompressed copies are added; the
//! sizes are compared with their limits.

pub mod asset_graph;
pub mod bundle_size;
pub mod precompress;
pub mod prerenderer;
pub mod size_baseline;

use crate::install::{npm, rust, tools};
use crate::{host_config, paths, process};
use anyhow::Result;
use bundle_size::BundleSize;
use size_baseline::Baseline;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The variable with the compiler's flags for the wasm alone.
const WASM_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The variable by which the prerenderer gets the absolute address of the page.
const SITE: &str = "AZERBAIJAN_1994_SITE";

/// The variable by which the prerenderer gets the address for reports of errors.
const REPORTS: &str = "AZERBAIJAN_1994_REPORTS";

/// The variable by which the prerenderer gets the codes of the editions in other languages, with commas.
const LANGUAGES: &str = "AZERBAIJAN_1994_LANGUAGES";

/// What can be chosen for a build.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The path or address that the page's own links begin with.
    pub public_url: Option<&'a str>,
    /// The absolute address that the page will have; only other sites need it.
    pub site: Option<&'a str>,
    /// Where readers report errors.
    pub reports: Option<&'a str>,
    /// The editions in other languages.
    pub languages: &'a [String],
    /// The compiled prerenderer, if there is one already.
    pub prerenderer: Option<&'a Path>,
}

/// Builds the release page and compares its sizes with their limits; `record` writes them down as the new baseline.
pub fn build(options: Options, record: bool) -> Result<()> {
    make(options)?;
    let sizes = BundleSize::measure(&paths::dist(), options.public_url.unwrap_or("./"))?;
    print!("{}", sizes.table());
    print!("{}", sizes.limits(&Baseline::read(&paths::size_baseline())));
    if record {
        sizes.baseline().write(&paths::size_baseline())?;
    }
    if options.site.is_none() {
        println!("  no --site: links to the page will have no picture, and no embedding by oEmbed (docs/sharing.md)");
    }
    sizes.within_limits()
}

/// Builds the release page with everything for hosts.
pub fn make(options: Options) -> Result<()> {
    std::thread::scope(|scope| {
        if options.prerenderer.is_none() {
            // It fills the core that linking the wasm leaves idle. If it fails, Trunk's hook fails with the same message.
            scope.spawn(prerenderer::compile);
        }
        let mut trunk = trunk("build")?;
        prerenderer::pass_on(&mut trunk, options.prerenderer);
        trunk.arg("--release");
        optimize_for_size(&mut trunk);
        if let Some(url) = options.public_url {
            trunk.args(["--public-url", url]);
        }
        // Removed if not given: a page with the address of another site would send its readers there.
        match options.site {
            Some(site) => trunk.env(SITE, site),
            None => trunk.env_remove(SITE),
        };
        match options.reports {
            Some(reports) => trunk.env(REPORTS, reports),
            None => trunk.env_remove(REPORTS),
        };
        trunk.env(LANGUAGES, options.languages.join(","));
        process::run(&mut trunk)?;
        // After Trunk and its hook, so that the service worker's list has none of these files.
        host_config::write(&paths::dist(), options.languages)?;
        precompress::compress_all(&paths::dist())
    })
}

/// Trunk with every tool that it needs on its PATH, so that it downloads none.
pub fn trunk(command: &str) -> Result<Command> {
    rust::wasm_target()?;
    let (trunk, wasm_bindgen) = (tools::trunk(), tools::wasm_bindgen()?);
    // Two builds at once: each has phases in which it uses one core.
    let folders = std::thread::scope(|scope| -> Result<Vec<PathBuf>> {
        let others = scope.spawn(|| anyhow::Ok([wasm_bindgen.ready()?, npm::ready(&paths::root())?]));
        let trunk = trunk.ready()?;
        let [wasm_bindgen, wasm_opt] = others.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        Ok(vec![trunk, wasm_bindgen, wasm_opt])
    })?;
    let mut trunk = process::command("trunk");
    process::with_path(&mut trunk, &folders)
        .arg(command)
        .current_dir(paths::root());
    // Trunk 0.21 reads NO_COLOR as `true` or `false` and stops at the usual `1`.
    trunk.env_remove("NO_COLOR").env("TRUNK_SKIP_VERSION_CHECK", "true");
    if let Some(cargo_home) = cargo_home() {
        trunk.env(WASM_FLAGS, without_home(&cargo_home));
    }
    Ok(trunk)
}

/// Compiles the wasm with a standard library of its own, built for size and without the messages of panics, which
/// nobody would read: readers load a fifth less. This needs unstable features, enabled here only. A page built
/// without them is the same, but larger.
fn optimize_for_size(trunk: &mut Command) {
    if !rust::library_source() {
        println!("the source of Rust's standard library is missing: the wasm will be a fifth larger");
        return;
    }
    let mut flags = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none".to_owned();
    if let Some(cargo_home) = cargo_home() {
        flags = format!("{flags} {}", without_home(&cargo_home));
    }
    trunk
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env(WASM_FLAGS, flags);
}

/// The folder of downloaded crates, if it can be known.
fn cargo_home() -> Option<PathBuf> {
    let given = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    given.or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// The flag that keeps the builder's home folder out of the source paths in the wasm: it is the same wherever it is
/// built, and does not reveal who built it.
fn without_home(cargo_home: &Path) -> String {
    format!("--remap-path-prefix={}=cargo", cargo_home.display())
}
