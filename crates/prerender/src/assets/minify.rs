//! Minifies style sheets and scripts with esbuild. HTML stays as it is printed: hydration walks it.

use super::tool;
use crate::error::Result;
use std::path::Path;

/// The oldest browsers that the page supports (docs/browsers.md).
const TARGET: &str = concat!("--target=", include_str!("browsers.txt"));

pub fn css(css: &str) -> Result<String> {
    let small = esbuild(Path::new("."), &["--loader=css", "--minify", "--charset=utf8"], css)?;
    Ok(small.map_or_else(|| css.to_owned(), |small| without_spaces(&small)))
}

/// Minified CSS without the space before the values of custom properties: esbuild keeps it, browsers ignore it.
fn without_spaces(css: &str) -> String {
    let is_custom = |declaration: &str| {
        let name = declaration.rsplit(['{', ';']).next();
        name.is_some_and(|name| name.starts_with("--"))
    };
    css.split_inclusive(": ")
        .map(|part| match part.strip_suffix(' ') {
            Some(short) if is_custom(part) => short,
            _ => part,
        })
        .collect()
}

pub fn script(js: &str) -> Result<String> {
    let small = esbuild(Path::new("."), &["--loader=js", "--minify", "--charset=utf8"], js)?;
    Ok(small.unwrap_or_else(|| js.to_owned()))
}

/// The glue of wasm-bindgen with its `FinalizationRegistry` objects marked as pure: esbuild may then remove those of unused
/// classes. Otherwise they keep the classes in the glue and their code in the WebAssembly.
pub fn mark_finalizers_pure(glue: &str) -> String {
    const REGISTRY: &str = "new FinalizationRegistry(";
    glue.replace(REGISTRY, &format!("/* @__PURE__ */ {REGISTRY}"))
}

/// The glue with only what is in `imports` (names as an import lists them) and what that needs; `None` without esbuild.
pub fn glue(folder: &Path, name: &str, imports: &str) -> Result<Option<String>> {
    // `Symbol.dispose` is assigned when the module is evaluated; that alone would keep each class.
    let arguments = [
        "--bundle",
        "--minify",
        "--format=esm",
        "--define:Symbol.dispose=undefined",
        "--charset=utf8",
    ];
    esbuild(folder, &arguments, &format!("export {{ {imports} }} from \"./{name}\""))
}

/// A script of `folder` with the scripts that it imports, and the texts among them, in one text. What it imports later runs
/// when it is wanted; what it requests by `web/request.js` stays a file. `None` without esbuild.
pub fn bundle(folder: &Path, name: &str) -> Result<Option<String>> {
    let arguments = [
        name,
        "--bundle",
        "--minify",
        "--format=esm",
        "--charset=utf8",
        "--loader:.wasm.txt=text",
    ];
    Ok(esbuild(folder, &arguments, "")?.map(|text| text.trim_end().to_owned()))
}

fn esbuild(folder: &Path, arguments: &[&str], input: &str) -> Result<Option<String>> {
    let arguments = [arguments, &[TARGET, "--log-level=warning"]].concat();
    tool::run("esbuild", &arguments, folder, input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_properties_alone_lose_the_space_before_their_value() {
        let css =
            r#"@property --x{syntax: "<number>"}:root{--x: 0;--font: "A B", serif;color:red}a:after{content:"--x: 1"}"#;
        let small =
            r#"@property --x{syntax: "<number>"}:root{--x:0;--font:"A B", serif;color:red}a:after{content:"--x: 1"}"#;
        assert_eq!(without_spaces(css), small);
    }
}
