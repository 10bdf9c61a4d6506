//! The prerenderer: prints all pages into what Trunk has built. Trunk runs it as its `post_build` hook. After an error
//! Trunk stops, and the last `dist` stays as it was.

use anyhow::Context;
use prerender::assets::Assets;
use prerender::base_url::BaseUrl;
use prerender::files;
use prerender::language::Language;
use prerender::output;
use prerender::public_url::PublicUrl;
use prerender::site::Site;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn main() -> anyhow::Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("TRUNK_STAGING_DIR is not set\n  help: Trunk runs this program; use `cargo xtask build`")?;
    let base = BaseUrl::from_environment()?;
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let languages = Language::from_environment(&project)?;
    let site = Arc::new(Site::read(&project, &languages)?);
    let assets = Assets::finish(&site, &staging, PublicUrl::from_environment())?;
    if let Some(problem) = &site.changes.unlisted {
        // Authors see their change before they describe it.
        match assets.reload_script {
            Some(_) => eprintln!("{problem}"),
            None => anyhow::bail!("{problem}"),
        }
    }
    let shared = files::all(&staging)?;
    output::write(&site, &assets, base.as_ref(), &staging)?;
    // After the English edition, whose service worker caches its own files only.
    for language in languages {
        let folder = staging.join(&language.folder);
        // The host reads the rules for all folders in the root.
        for (path, bytes) in shared.iter().filter(|(path, _)| path != "_headers") {
            files::write(&folder.join(path), bytes)?;
        }
        let (site, report) = site.translated(&language)?;
        if let Some(report) = report {
            print!("{report}");
        }
        let assets = assets.in_folder(&language.folder);
        let base = base.as_ref().map(|base| base.folder(&language.folder));
        site.speak(|| output::write(&site, &assets, base.as_ref(), &folder))?;
    }
    Ok(())
}
