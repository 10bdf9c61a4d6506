//! The layers inside packages: a module uses modules of its own layer and of those below, never of one above.

use super::module_tree::ModuleTree;
use super::uses::Use;

/// The layers of one package.
#[derive(Debug)]
pub struct Layers {
    pub package: &'static str,
    /// Paths of modules, the lowest first, `main` for the root. A path stands for the modules inside it too. Modules that
    /// are not named may use anything, and may be used by anything.
    pub order: &'static [&'static str],
}

/// The layers of the workspace.
pub const LAYERS: [Layers; 2] = [
    Layers {
        package: "azerbaijan-1994",
        order: &["dom", "ui", "app", "main"],
    },
    Layers {
        package: "xtask",
        order: &[
            "paths",
            "process",
            "parallel",
            "html",
            "install",
            "host_config",
            "build",
            "check",
            "test",
            "main",
        ],
    },
];

impl Layers {
    /// Whether a target has this module.
    pub fn has(&self, name: &str, tree: &ModuleTree) -> bool {
        tree.modules.iter().any(|module| is_in(&module.path, name))
    }

    /// The uses of a higher layer.
    pub fn violations<'u>(&self, tree: &ModuleTree, uses: &'u [Use]) -> Vec<&'u Use> {
        let layer = |module: usize| {
            let path = &tree.modules[module].path;
            self.order.iter().position(|name| is_in(path, name))
        };
        let goes_up = |use_: &&Use| match (layer(use_.from_module), layer(use_.to_module)) {
            (Some(from), Some(to)) => from < to,
            _ => false,
        };
        uses.iter().filter(goes_up).collect()
    }
}

fn is_in(path: &str, name: &str) -> bool {
    match path.strip_prefix(name) {
        Some(rest) => rest.is_empty() || rest.starts_with("::"),
        None => path.is_empty() && name == "main",
    }
}
