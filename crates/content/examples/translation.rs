//! Writes or updates the files of a translation of the content: `cargo run -p content --example translation -- az`, in the
//! root of the project.

use content::files::TRANSLATIONS as FOLDER;
use content::translation::Translation;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let language = std::env::args()
        .nth(1)
        .ok_or("name a language by its BCP 47 code, for example az")?;
    let dir = Path::new("content");
    let content = content::load(dir)?;
    let translation = Translation::read(dir, &language)?;
    // Unknown keys would be lost.
    let (_, report) = content.translated(&translation)?;
    for (name, text) in content.translation_files(&translation) {
        let path = dir.join(FOLDER).join(&language).join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(dir))?;
        std::fs::write(path, text)?;
    }
    println!("{report}");
    Ok(())
}
