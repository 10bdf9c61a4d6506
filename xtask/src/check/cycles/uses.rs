//! Which file uses which: every import and path of a target, resolved to the file that defines the item.

use super::module_tree::ModuleTree;
use std::collections::BTreeSet;

/// One file uses another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    pub from: usize,
    pub to: usize,
    pub line: usize,
    /// The path as it is written.
    pub path: String,
    pub from_module: usize,
    pub to_module: usize,
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Module(usize),
    /// An item that this module defines.
    ItemOf(usize),
    /// Something of another crate, or a local name.
    Elsewhere,
}

/// How many imports a path may lead through: more are a circle of imports.
const LONGEST_CHAIN: usize = 32;

/// All uses between the files of a target.
pub fn of(tree: &ModuleTree) -> Vec<Use> {
    let mut uses = BTreeSet::new();
    for (number, node) in tree.modules.iter().enumerate() {
        let globs = node.module.imports.iter().filter(|import| import.name == "*");
        let globs = globs.map(|import| (&import.path, import.line, true));
        let imports = node.module.imports.iter().filter(|import| import.name != "*");
        let imports = imports.map(|import| (&import.path, import.line, false));
        let paths = node.module.paths.iter().map(|named| (&named.path, named.line, false));
        for (path, line, is_glob) in globs.chain(imports).chain(paths) {
            let defining = match tree.resolve(number, path, 0) {
                Found::ItemOf(module) => module,
                Found::Module(module) if is_glob => module,
                _ => continue,
            };
            let to = tree.modules[defining].file;
            if to != node.file {
                uses.insert(Use {
                    from: node.file,
                    to,
                    line,
                    path: path.join("::") + if is_glob { "::*" } else { "" },
                    from_module: number,
                    to_module: defining,
                });
            }
        }
    }
    uses.into_iter().collect()
}

impl ModuleTree {
    /// What a path in a module leads to.
    fn resolve(&self, from: usize, path: &[String], chain: usize) -> Found {
        let Some((first, rest)) = path.split_first().filter(|_| chain < LONGEST_CHAIN) else {
            return Found::Elsewhere;
        };
        let start = match &**first {
            "crate" => Found::Module(0),
            "self" => Found::Module(from),
            "super" => self.modules[from].parent.map_or(Found::Elsewhere, Found::Module),
            name => self
                .lookup(from, name, rest.is_empty(), chain)
                .unwrap_or(Found::Elsewhere),
        };
        self.walk(start, rest, chain)
    }

    fn walk(&self, start: Found, path: &[String], chain: usize) -> Found {
        let (Found::Module(module), Some((first, rest))) = (start, path.split_first()) else {
            return start;
        };
        let next = match &**first {
            "super" => self.modules[module].parent.map_or(Found::Elsewhere, Found::Module),
            // Not found: a macro defines it.
            name => self
                .lookup(module, name, rest.is_empty(), chain)
                .unwrap_or(Found::ItemOf(module)),
        };
        self.walk(next, rest, chain)
    }

    /// A name in a module: a module inside it, an item, or an import. The last segment of a path is an item rather than a
    /// module of the same name.
    fn lookup(&self, module: usize, name: &str, is_last: bool, chain: usize) -> Option<Found> {
        let node = &self.modules[module];
        let child = node.children.get(name).map(|child| Found::Module(*child));
        let item = node.module.items.contains(name).then_some(Found::ItemOf(module));
        let own = if is_last { item.or(child) } else { child.or(item) };
        let import = || {
            let mut named = node.module.imports.iter().filter(|import| import.name == name);
            named.find_map(|import| match self.resolve(module, &import.path, chain + 1) {
                // The module that passes on an item of another crate defines it for its users.
                Found::Elsewhere => (import.path[0] != name).then_some(Found::ItemOf(module)),
                found => Some(found),
            })
        };
        let glob = || {
            let mut globs = node.module.imports.iter().filter(|import| import.name == "*");
            globs.find_map(|import| match self.resolve(module, &import.path, chain + 1) {
                Found::Module(other) if other != module && chain < LONGEST_CHAIN => {
                    self.lookup(other, name, is_last, chain + 1)
                }
                _ => None,
            })
        };
        own.or_else(import).or_else(glob)
    }
}
