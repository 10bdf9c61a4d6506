//! The programs that Trunk builds for the browser: each a WebAssembly file and the glue that wasm-bindgen writes to load
//! it. They are stripped of unused code and named by their content.

use super::{fingerprint, minify, wasm_dce};
use crate::error::{PrerenderError, Result};
use crate::files;
use std::path::Path;

pub const APP: &str = "app";
/// The app for the embed, which also exchanges messages with the host.
pub const EMBEDDED: &str = "embedded";
pub const QUIZ: &str = "quiz";
pub const READING: &str = "reading";
pub const CLASSROOM: &str = "classroom";
pub const EXPORT: &str = "export";
pub const EVIDENCE: &str = "evidence";

/// Each program, by the name of its binary, and what scripts import from its glue.
const PROGRAMS: [(&str, &str); 7] = [
    (APP, "default"),
    (EMBEDDED, "default"),
    (QUIZ, "default"),
    (READING, "default"),
    (CLASSROOM, "default"),
    (EXPORT, "default, hatching, qr_code, svg"),
    (EVIDENCE, "default, read, speak"),
];

/// File names of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    pub name: &'static str,
    pub glue: String,
    pub wasm: String,
}

#[derive(Clone, Debug)]
pub struct Programs(Vec<Program>);

impl Programs {
    pub fn new(programs: Vec<Program>) -> Self {
        Self(programs)
    }

    pub fn finish(staging: &Path) -> Result<Self> {
        let finished = PROGRAMS.map(|(name, imports)| Program::find(staging, name)?.finish(staging, imports));
        finished.into_iter().collect::<Result<_>>().map(Self)
    }

    /// # Errors
    /// When there is no program of that name.
    pub fn get(&self, name: &str) -> Result<&Program> {
        self.0
            .iter()
            .find(|program| program.name == name)
            .ok_or_else(|| missing(name))
    }

    pub fn has_glue(&self, name: &str) -> bool {
        self.0.iter().any(|program| program.glue == name)
    }

    /// A script with the names of the programs' files in place of those with a hash of zeros.
    pub fn with_names(&self, script: &str) -> String {
        self.0.iter().fold(script.to_owned(), |script, program| {
            let unfinished = Program::named(program.name, "-0000000000000000");
            script
                .replace(&unfinished.glue, &program.glue)
                .replace(&unfinished.wasm, &program.wasm)
        })
    }
}

impl Program {
    fn named(name: &'static str, hash: &str) -> Self {
        Self {
            name,
            glue: format!("{name}{hash}.js"),
            wasm: format!("{name}{hash}_bg.wasm"),
        }
    }

    /// Trunk puts a hash into the names of the page's program and none into those of the others.
    fn find(staging: &Path, name: &'static str) -> Result<Self> {
        let hash_of = |file: &String| {
            let hash = file.strip_prefix(name)?.strip_suffix("_bg.wasm")?;
            let is_hash = |digits: &str| digits.chars().all(|c| c.is_ascii_hexdigit());
            (hash.is_empty() || hash.strip_prefix('-').is_some_and(is_hash)).then(|| hash.to_owned())
        };
        let hash = files::names(staging)?.iter().find_map(hash_of);
        hash.map(|hash| Self::named(name, &hash)).ok_or_else(|| missing(name))
    }

    fn finish(self, staging: &Path, imports: &str) -> Result<Self> {
        let (glue_file, wasm_file) = (staging.join(&self.glue), staging.join(&self.wasm));
        let glue = minify::mark_finalizers_pure(&files::read(&glue_file)?);
        let bundle = |glue: &str| {
            files::write(&glue_file, glue)?;
            minify::glue(staging, &self.glue, imports)
        };
        let glue = match bundle(&glue)? {
            None => glue,
            Some(bundled) => match wasm_dce::shrink(&wasm_file, &bundled)? {
                None => bundled,
                Some(names) => {
                    let needed = wasm_dce::without_unused_imports(&glue, &names);
                    wasm_dce::with_short_names(&bundle(&needed)?.unwrap_or(bundled), &names)
                }
            },
        };
        let bytes = files::read_bytes(&wasm_file)?;
        let wasm = fingerprint::name(self.name, &bytes, "_bg.wasm");
        let glue = glue.replace(&self.wasm, &wasm);
        let name = fingerprint::name(self.name, glue.as_bytes(), ".js");
        files::remove(&wasm_file)?;
        files::remove(&glue_file)?;
        files::write(&staging.join(&wasm), bytes)?;
        files::write(&staging.join(&name), glue)?;
        Ok(Self {
            name: self.name,
            glue: name,
            wasm,
        })
    }
}

fn missing(name: &str) -> PrerenderError {
    PrerenderError::invalid(
        "index.html",
        format!("Trunk built no program `{name}`"),
        format!("restore the line `<link data-trunk rel=\"rust\" … data-bin=\"{name}\">`"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staging(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for name in names {
            files::write(&folder.path().join(name), "").expect("it is written");
        }
        folder
    }

    #[test]
    fn a_program_is_found_with_and_without_a_hash() {
        let staging = staging(&["app-397742fde3518c5b_bg.wasm", "quiz_bg.wasm", "quiz_boot.js"]);
        let find = |name| Program::find(staging.path(), name);
        let app = find(APP).expect("it is there");
        assert_eq!(app.glue, "app-397742fde3518c5b.js");
        assert_eq!(find(QUIZ).expect("it is there").wasm, "quiz_bg.wasm");
        let error = find(EXPORT).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("data-bin=\"export\"")));
    }

    #[test]
    fn a_finished_program_is_named_by_its_content() {
        let staging = staging(&["quiz_bg.wasm"]);
        let glue = "export default function(){return fetch('quiz_bg.wasm')}";
        files::write(&staging.path().join("quiz.js"), glue).expect("it is written");
        // An empty module, so that Binaryen accepts it where it is installed.
        files::write(&staging.path().join("quiz_bg.wasm"), b"\0asm\x01\0\0\0").expect("it is written");
        let program = Program::find(staging.path(), QUIZ).and_then(|program| program.finish(staging.path(), "default"));
        let program = program.expect("it is finished");
        let text = files::read(&staging.path().join(&program.glue)).expect("it is there");
        assert!(text.contains(&program.wasm), "{text}");
        assert_eq!(program.glue, fingerprint::name(QUIZ, text.as_bytes(), ".js"));
        assert_eq!(files::names(staging.path()).expect("it is read"), {
            let mut names = [program.glue, program.wasm];
            names.sort();
            names
        });
    }

    #[test]
    fn scripts_get_the_names_of_the_programs_they_load() {
        let programs = Programs::new(vec![Program::named(EXPORT, "-0123456789abcdef")]);
        assert_eq!(
            programs.with_names("'./export-0000000000000000.js', './export-0000000000000000_bg.wasm', 'export.js'"),
            "'./export-0123456789abcdef.js', './export-0123456789abcdef_bg.wasm', 'export.js'"
        );
    }
}
