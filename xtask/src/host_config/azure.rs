//! Azure Static Web Apps: `staticwebapp.config.json` in the deployed folder.
//!
//! Headers that are the same everywhere are global; the first route that matches adds its own. So a route has the headers of
//! all rules that hold for its paths, and comes before wider ones. Azure compresses files itself.

use super::headers::Headers;
use super::media_types::MEDIA_TYPES;
use anyhow::{anyhow, ensure, Context, Result};
use serde_json::{json, Map, Value};
use std::cmp::Reverse;

/// The file.
pub fn file(headers: &Headers) -> Result<String> {
    let all = headers.by_name()?;
    let everywhere: Map<String, Value> = all
        .iter()
        .filter_map(|header| Some((header.name.clone(), header.everywhere()?.into())))
        .collect();
    let mut routes = Vec::new();
    let mut patterns: Vec<&str> = headers.rules().map(|(pattern, _)| pattern).collect();
    patterns.sort_by_key(|pattern| Reverse(pattern.len()));
    for pattern in patterns {
        // A pattern is also one of its paths, since `*` matches itself.
        let own: Map<String, Value> = headers
            .of(pattern)
            .into_iter()
            .filter(|(name, _)| !everywhere.keys().any(|known| known.eq_ignore_ascii_case(name)))
            .map(|(name, value)| (name, value.into()))
            .collect();
        if !own.is_empty() {
            routes.push(json!({ "route": route(pattern)?, "headers": own }));
        }
    }
    let types: Map<String, Value> = MEDIA_TYPES
        .iter()
        .map(|media_type| {
            let charset = if media_type.has_charset { "; charset=utf-8" } else { "" };
            (
                format!(".{}", media_type.extension),
                format!("{}{charset}", media_type.name).into(),
            )
        })
        .collect();
    let file = json!({ "globalHeaders": everywhere, "routes": routes, "mimeTypes": types });
    Ok(serde_json::to_string_pretty(&file)? + "\n")
}

/// The pattern as Azure writes it: `*` at the end, or before an extension in braces.
pub fn route(pattern: &str) -> Result<String> {
    let impossible = || anyhow!("Azure has no route for the pattern {pattern}");
    match pattern.split_once('*') {
        None if !pattern.contains(':') => Ok(pattern.to_owned()),
        Some((before, "")) if !before.contains(':') => Ok(pattern.to_owned()),
        Some((before, after)) if before.ends_with('/') && !before.contains(':') => {
            let extension = after.strip_prefix('.').with_context(impossible)?;
            let is_plain = !extension.is_empty() && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
            ensure!(is_plain, impossible());
            Ok(format!("{before}*.{{{extension}}}"))
        }
        _ => Err(impossible()),
    }
}
