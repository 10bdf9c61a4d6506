//! Vercel: `vercel.json` at the top of the deployed folder. Its patterns are nearly ours: `*` is `(.*)` there.
//!
//! Vercel compresses files itself and knows their types. If two rules give a header, the last one decides.

use super::headers::Headers;
use anyhow::{ensure, Result};
use serde_json::{json, Value};

/// The file.
pub fn file(headers: &Headers) -> Result<String> {
    // An error if the order of two rules matters.
    headers.by_name()?;
    let rules: Vec<Value> = headers
        .rules()
        .map(|(pattern, given)| rule(pattern, given))
        .collect::<Result<_>>()?;
    let file = json!({
        "$schema": "https://openapi.vercel.sh/vercel.json",
        "cleanUrls": false,
        "headers": rules,
    });
    Ok(serde_json::to_string_pretty(&file)? + "\n")
}

/// One rule. Characters that mean something else to Vercel are an error.
fn rule(pattern: &str, given: &[(String, String)]) -> Result<Value> {
    ensure!(
        !pattern.contains(['(', ')', '{', '}', '?', '+', '\\']),
        "to Vercel the pattern {pattern} means something else"
    );
    let given: Vec<Value> = given
        .iter()
        .map(|(name, value)| json!({ "key": name, "value": value }))
        .collect();
    Ok(json!({ "source": pattern.replace('*', "(.*)"), "headers": given }))
}
