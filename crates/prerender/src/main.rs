//! The prerenderer: prints all pages into what Trunk has built. Trunk runs it as its `post_build` hook. After an error
//! Trunk stops, and the last `dist` stays as it was.

use anyhow::Context;
use prerender::assets::Assets;
use prerender::base_url::BaseUrl;
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
    let site = Arc::new(Site::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))?);
    let assets = Assets::finish(&site, &staging, PublicUrl::from_environment())?;
    output::write(&site, &assets, base.as_ref(), &staging)?;
    Ok(())
}
