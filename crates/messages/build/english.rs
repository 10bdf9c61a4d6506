//! Reads the English messages: their keys, comments and variables.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The files whose messages the live programs read from the page, first. All others are only printed.
const LIVE: [&str; 6] = [
    "map.ftl",
    "quiz.ftl",
    "reading.ftl",
    "class.ftl",
    "lists.ftl",
    "without.ftl",
];

/// A file of messages.
pub struct File {
    pub path: PathBuf,
    pub name: String,
    pub messages: Vec<Message>,
}

pub struct Message {
    pub key: String,
    /// What it is, for translators and programmers.
    pub comment: String,
    pub parameters: Vec<Parameter>,
}

pub struct Parameter {
    pub name: String,
    pub is_number: bool,
}

/// All files of a folder, in the order of the generated tables.
pub fn read(folder: &Path) -> Result<Vec<File>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".ftl"))
        .collect();
    names.sort_by_key(|name| {
        (
            LIVE.iter().position(|live| live == name).unwrap_or(LIVE.len()),
            name.clone(),
        )
    });
    names.into_iter().map(|name| file(folder.join(&name), name)).collect()
}

fn file(path: PathBuf, name: String) -> Result<File, String> {
    println!("cargo:rerun-if-changed={}", path.display());
    let source = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        let places = errors.iter().map(|error| {
            let line = source[..error.pos.start].lines().count();
            format!("{}:{line}: {}", path.display(), error.kind)
        });
        places.collect::<Vec<_>>().join("\n")
    })?;
    let mut messages = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.to_owned();
        let fail = |what: &str| format!("{}: {key}: {what}", path.display());
        let pattern = message.value.as_ref().ok_or_else(|| fail("has no text"))?;
        if !message.attributes.is_empty() {
            return Err(fail("has attributes; give each text a key of its own"));
        }
        let comment = message
            .comment
            .map(|comment| comment.content.join("\n"))
            .unwrap_or_default();
        let (text, parameters) = documented(&comment).map_err(|line| {
            fail(&format!(
                "cannot read \"{line}\"; a variable is written as \"$name (String) - what it is\""
            ))
        })?;
        if text.is_empty() {
            return Err(fail("needs a comment that says where it is shown"));
        }
        let mut used = BTreeSet::new();
        variables(pattern, &mut used);
        let named: BTreeSet<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        if named != used {
            return Err(fail(&format!(
                "its comment lists the variables {named:?}, and it uses {used:?}"
            )));
        }
        messages.push(Message {
            comment: text,
            parameters,
            key,
        });
    }
    Ok(File { path, name, messages })
}

/// The text of a comment, and the variables listed at its end, in order.
fn documented(comment: &str) -> Result<(String, Vec<Parameter>), String> {
    let (text, list) = comment.split_once("Variables:").unwrap_or((comment, ""));
    let mut parameters = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // A line without a variable continues the one before.
        let Some(rest) = line.strip_prefix('$') else {
            if parameters.is_empty() {
                return Err(line.to_owned());
            }
            continue;
        };
        let (name, rest) = rest.split_once(" (").ok_or(line)?;
        let (kind, _) = rest.split_once(") - ").ok_or(line)?;
        let is_number = match kind {
            "Number" => true,
            "String" => false,
            _ => return Err(line.to_owned()),
        };
        parameters.push(Parameter {
            name: name.to_owned(),
            is_number,
        });
    }
    Ok((text.trim().to_owned(), parameters))
}

fn variables<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| variables(&variant.value, found));
        }
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn in_arguments<'a>(arguments: &CallArguments<&'a str>, found: &mut BTreeSet<&'a str>) {
    arguments.positional.iter().for_each(|inline| in_inline(inline, found));
    arguments.named.iter().for_each(|named| in_inline(&named.value, found));
}
