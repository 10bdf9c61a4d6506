//! The modules of one target: its root file, and what `mod` declarations lead to.

use super::tokens::{self, Declaration, Module};
use crate::paths;
use anyhow::{bail, Context, Result};
use proc_macro2::TokenStream;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// All modules of a target, the root first.
#[derive(Debug, Default)]
pub struct ModuleTree {
    pub modules: Vec<Node>,
    /// The files, by the numbers that the modules have them by.
    pub files: Vec<PathBuf>,
}

/// One module.
#[derive(Debug)]
pub struct Node {
    /// Its path from the root, such as `ui::map`; empty for the root.
    pub path: String,
    pub parent: Option<usize>,
    pub file: usize,
    pub children: BTreeMap<String, usize>,
    pub module: Module,
}

/// Reads a target from its root file on.
pub fn read(root: &Path) -> Result<ModuleTree> {
    let mut tree = ModuleTree::default();
    let folder = root.parent().unwrap_or(root);
    tree.add_file(root, folder, None, "")?;
    Ok(tree)
}

impl ModuleTree {
    fn add_file(&mut self, file: &Path, folder: &Path, parent: Option<usize>, name: &str) -> Result<Option<usize>> {
        let tokens: TokenStream = match paths::text(file)?.parse() {
            Ok(tokens) => tokens,
            Err(error) => bail!("{}: {error}", file.display()),
        };
        let module = tokens::read(tokens);
        if module.is_test {
            return Ok(None);
        }
        self.files.push(file.to_path_buf());
        let file = self.files.len() - 1;
        self.add(module, file, folder, parent, name).map(Some)
    }

    /// Adds a module and those inside it. `folder` is where the files of the modules inside it are.
    fn add(
        &mut self,
        mut module: Module,
        file: usize,
        folder: &Path,
        parent: Option<usize>,
        name: &str,
    ) -> Result<usize> {
        let declared = std::mem::take(&mut module.modules);
        let number = self.modules.len();
        let path = match parent.map(|parent| &*self.modules[parent].path) {
            None => String::new(),
            Some("") => name.to_owned(),
            Some(around) => format!("{around}::{name}"),
        };
        self.modules.push(Node {
            path,
            parent,
            file,
            children: BTreeMap::new(),
            module,
        });
        for child in declared {
            let inside = folder.join(&child.name);
            if let Some(content) = child.content {
                let added = self.add(content, file, &inside, Some(number), &child.name)?;
                self.modules[number].children.insert(child.name, added);
                continue;
            }
            for (child_file, child_folder) in self.files_of(&child, file, folder)? {
                if let Some(added) = self.add_file(&child_file, &child_folder, Some(number), &child.name)? {
                    self.modules[number].children.entry(child.name.clone()).or_insert(added);
                }
            }
        }
        Ok(number)
    }

    /// The files of `mod name;` with the folders of the modules inside them: one, or one for each `path` attribute.
    fn files_of(&self, child: &Declaration, file: usize, folder: &Path) -> Result<Vec<(PathBuf, PathBuf)>> {
        let file = &self.files[file];
        let beside = file.parent().unwrap_or(folder);
        let inside = folder.join(&child.name);
        if !child.paths.is_empty() {
            let files = child.paths.iter().map(|path| beside.join(path));
            let with_folder = |file: PathBuf| (file.clone(), file.parent().unwrap_or(beside).to_path_buf());
            return Ok(files.map(with_folder).collect());
        }
        let candidates = [folder.join(format!("{}.rs", child.name)), inside.join("mod.rs")];
        let found = candidates.into_iter().find(|path| path.is_file());
        let found =
            found.with_context(|| format!("{}: the file of `mod {}` is missing", file.display(), child.name))?;
        Ok(vec![(found, inside)])
    }
}
