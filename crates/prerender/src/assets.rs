//! The files that pages load, finished before any page is printed: joined, minified and named by their content. Pages are
//! then printed with the final names, so no HTML is changed afterwards.
//!
//! What depends on names by content happens here and nowhere else: a program's glue gets the name of its WebAssembly,
//! scripts get the names of the programs they load, and [`Assets`] has all names for the pages.

pub mod base85;
pub mod dark_css;
pub mod fingerprint;
pub mod inline;
pub mod minify;
pub mod old_browsers;
pub mod program;
pub mod scripts;
pub mod stylesheet;
pub mod tool;
pub mod trunk_html;
pub mod wasm_dce;

use crate::error::Result;
use crate::files;
use crate::public_url::PublicUrl;
use crate::site::Site;
use inline::{Inline, InlineAssets};
use program::Programs;
use std::path::Path;
use stylesheet::Stylesheets;
use trunk_html::TrunkHtml;

#[derive(Clone)]
pub struct Assets {
    pub public_url: PublicUrl,
    pub programs: Programs,
    pub styles: Stylesheets,
    pub inline: InlineAssets,
    /// The script of the page in a single file, with the programs inside. None where it could not be made: then the file is
    /// only to be read.
    pub single_file: Option<Inline>,
    /// The SVG of the icon, for the page in a single file.
    pub icon: String,
    /// Trunk's script that reloads the page after a change, while Trunk serves it.
    pub reload_script: Option<String>,
}

impl Assets {
    /// The same files in the folder of an edition.
    pub fn in_folder(&self, folder: &str) -> Self {
        Self {
            public_url: self.public_url.join(folder),
            ..self.clone()
        }
    }

    /// Finishes the files in Trunk's staging folder.
    pub fn finish(site: &Site, staging: &Path, public_url: PublicUrl) -> Result<Self> {
        let trunk = TrunkHtml::read(staging)?;
        let styles = Stylesheets::finish(site, staging, &trunk.stylesheets)?;
        let programs = Programs::finish(staging)?;
        let single_file = scripts::finish(staging, &programs, &styles)?.map(Inline::new);
        let inline = InlineAssets::finish(staging, &styles.main, &styles.embed)?;
        Ok(Self {
            public_url,
            programs,
            styles,
            inline,
            single_file,
            icon: files::read(&staging.join("icon.svg"))?,
            reload_script: trunk.reload_script,
        })
    }
}
