//! Azure Static Web Apps: `staticwebapp.config.json` in the deployed folder.
//!
//! What is the same everywhere is global; the first route that matches adds its own. Azure packs files itself.

use super::{kind, KINDS};
use crate::host_config::headers::Headers;
use serde_json::{json, Map, Value};

/// The file.
pub fn file(headers: &Headers) -> Result<String, String> {
    let all = headers.by_name()?;
    let everywhere: Map<String, Value> = all
        .iter()
        .filter_map(|header| Some((header.name.clone(), header.everywhere()?.into())))
        .collect();
    let mut routes = Vec::new();
    for (pattern, given) in headers.rules() {
        let own: Map<String, Value> = given
            .iter()
            .filter(|(name, _)| !everywhere.keys().any(|known| known.eq_ignore_ascii_case(name)))
            .map(|(name, value)| (name.clone(), value.as_str().into()))
            .collect();
        if !own.is_empty() {
            routes.push(json!({ "route": route(pattern)?, "headers": own }));
        }
    }
    let types: Map<String, Value> = KINDS
        .into_iter()
        .map(|extension| {
            let (kind, has_charset) = kind(extension);
            let charset = if has_charset { "; charset=utf-8" } else { "" };
            (format!(".{extension}"), format!("{kind}{charset}").into())
        })
        .collect();
    let file = json!({ "globalHeaders": everywhere, "routes": routes, "mimeTypes": types });
    serde_json::to_string_pretty(&file)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}

/// The pattern as Azure writes it: `*` at the end, or before an extension in braces.
pub fn route(pattern: &str) -> Result<String, String> {
    let impossible = || format!("Azure has no route for the pattern {pattern}");
    match pattern.split_once('*') {
        None if !pattern.contains(':') => Ok(pattern.to_owned()),
        Some((before, "")) if !before.contains(':') => Ok(pattern.to_owned()),
        Some((before, after)) if before.ends_with('/') && !before.contains(':') => {
            let extension = after.strip_prefix('.').ok_or_else(impossible)?;
            if extension.is_empty() || !extension.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(impossible());
            }
            Ok(format!("{before}*.{{{extension}}}"))
        }
        _ => Err(impossible()),
    }
}
