//! One source file as tokens: the modules it declares, the items it defines, what it imports, the paths it names.
//!
//! Tokens instead of a syntax tree: paths inside macros count too, and a parser of the whole language would double the
//! time that xtask takes to compile.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use std::collections::BTreeSet;

/// What is in a module.
#[derive(Debug, Default)]
pub struct Module {
    /// Whether it is compiled for tests only.
    pub is_test: bool,
    pub modules: Vec<Declaration>,
    pub items: BTreeSet<String>,
    pub imports: Vec<Import>,
    pub paths: Vec<NamedPath>,
}

/// `mod name;` or `mod name { … }`.
#[derive(Debug)]
pub struct Declaration {
    pub name: String,
    /// The values of its `path` attributes: several, if each is for some features.
    pub paths: Vec<String>,
    pub content: Option<Module>,
}

/// One name that a `use` brings in. A glob has the name `*`, and the path of its module.
#[derive(Debug)]
pub struct Import {
    pub name: String,
    pub path: Vec<String>,
    pub line: usize,
}

/// A path of at least two segments outside of `use`.
#[derive(Debug)]
pub struct NamedPath {
    pub path: Vec<String>,
    pub line: usize,
}

/// The keywords before the name of an item.
const ITEMS: [&str; 9] = [
    "fn",
    "struct",
    "enum",
    "union",
    "trait",
    "type",
    "const",
    "static",
    "macro_rules",
];

/// Reads a file, or the content of an inline module.
pub fn read(tokens: TokenStream) -> Module {
    let mut module = Module::default();
    scan(tokens, &mut module, true);
    module
}

/// Reads tokens into a module; `defines`: whether items among them are the module's own.
fn scan(tokens: TokenStream, module: &mut Module, defines: bool) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut path_attributes = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let is_inner = is_punct(tokens.get(at), '!');
                let Some(attribute) = group(tokens.get(at + usize::from(is_inner)), Delimiter::Bracket) else {
                    continue;
                };
                at += 1 + usize::from(is_inner);
                if !is_for_tests(attribute) {
                    path_attributes.extend(path_value(attribute));
                    scan(attribute.stream(), module, false);
                } else if is_inner {
                    module.is_test = true;
                } else {
                    at = end_of_item(&tokens, at);
                }
            }
            TokenTree::Group(inner) => scan(inner.stream(), module, false),
            TokenTree::Ident(ident) => match (&*ident.to_string(), tokens.get(at)) {
                ("use", Some(next)) if !matches!(next, TokenTree::Punct(punct) if punct.as_char() == '<') => {
                    let end = (at..tokens.len()).find(|end| is_punct(tokens.get(*end), ';'));
                    let end = end.unwrap_or(tokens.len());
                    imports(&tokens[at..end], &[], &mut module.imports);
                    at = end;
                }
                ("mod", Some(TokenTree::Ident(name))) => {
                    let content = group(tokens.get(at + 1), Delimiter::Brace);
                    let is_declaration = content.is_some() || is_punct(tokens.get(at + 1), ';');
                    if is_declaration {
                        module.modules.push(Declaration {
                            name: plain(name),
                            paths: std::mem::take(&mut path_attributes),
                            content: content.map(|content| read(content.stream())),
                        });
                        at += 2;
                    }
                }
                ("pub", Some(TokenTree::Group(group))) if group.delimiter() == Delimiter::Parenthesis => at += 1,
                (keyword, Some(next)) if defines && ITEMS.contains(&keyword) => {
                    let name = if keyword == "macro_rules" {
                        tokens.get(at + 1)
                    } else {
                        Some(next)
                    };
                    if let Some(TokenTree::Ident(name)) = name {
                        module.items.insert(plain(name));
                    }
                }
                _ => at = path(&tokens, at - 1, module),
            },
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Reads the path whose first segment is at `start`; returns the place after it.
fn path(tokens: &[TokenTree], start: usize, module: &mut Module) -> usize {
    let mut path = Vec::new();
    let mut at = start;
    while let Some(TokenTree::Ident(ident)) = tokens.get(at) {
        path.push(plain(ident));
        at += 1;
        if !is_path_separator(tokens, at) || !matches!(tokens.get(at + 2), Some(TokenTree::Ident(_))) {
            break;
        }
        at += 2;
    }
    // After `::` it is the end of a path that begins with `<…>` or with a crate; after `.` it is a field or a method.
    let before = start.checked_sub(1).and_then(|before| tokens.get(before));
    let continues = is_punct(before, '.') || start >= 2 && is_path_separator(tokens, start - 2);
    if path.len() > 1 && !continues {
        let line = tokens[start].span().start().line;
        module.paths.push(NamedPath { path, line });
    }
    at
}

/// Reads the tree of a `use`: `a::{b, c as d, e::*}`.
fn imports(tokens: &[TokenTree], prefix: &[String], found: &mut Vec<Import>) {
    let mut path = prefix.to_vec();
    let mut name = None;
    let mut line = 0;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Ident(ident) if *ident == "as" => {
                name = tokens.get(at).map(ToString::to_string);
                at += 1;
            }
            TokenTree::Ident(ident) => {
                line = ident.span().start().line;
                // `self` in braces is the module in front of them.
                if *ident != "self" || path.is_empty() {
                    path.push(plain(ident));
                }
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for tree in inner.split(|token| is_punct(Some(token), ',')) {
                    imports(tree, &path, found);
                }
                return;
            }
            TokenTree::Punct(punct) if punct.as_char() == '*' => {
                let line = punct.span().start().line;
                found.push(Import {
                    name: "*".into(),
                    path,
                    line,
                });
                return;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    if let (Some(last), true) = (path.last(), !tokens.is_empty()) {
        let name = name.unwrap_or_else(|| last.clone());
        found.push(Import { name, path, line });
    }
}

/// The place after the item at `at`: after its body, or its `;`.
fn end_of_item(tokens: &[TokenTree], at: usize) -> usize {
    let is_end = |token: &TokenTree| is_punct(Some(token), ';') || group(Some(token), Delimiter::Brace).is_some();
    let body = tokens.iter().skip(at).position(is_end);
    body.map_or(tokens.len(), |body| at + body + 1)
}

/// Whether an attribute is `test`, `cfg(test)` or `cfg(all(test, …))`.
fn is_for_tests(attribute: &Group) -> bool {
    let text: String = attribute.stream().to_string().split_whitespace().collect();
    text == "test" || text == "cfg(test)" || text.starts_with("cfg(all(test,")
}

/// The value of `path = "…"`, also inside `cfg_attr`.
fn path_value(attribute: &Group) -> Option<String> {
    let text = attribute.stream().to_string();
    let is_path = text.starts_with("path") || text.starts_with("cfg_attr");
    let (_, value) = text.rsplit_once("path = \"").filter(|_| is_path)?;
    Some(value.split_once('"')?.0.to_owned())
}

fn is_path_separator(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// The name without `r#`.
fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}
