//! Vercel: `vercel.json` at the top of the deployed folder. Its patterns are nearly ours: `*` is `(.*)` there.
//!
//! Vercel packs files itself and knows their types; what two rules say of one header, the last decides.

use crate::host_config::headers::Headers;
use serde_json::{json, Value};

/// The file.
pub fn file(headers: &Headers) -> Result<String, String> {
    // Nothing may depend on which of two rules comes last.
    headers.by_name()?;
    let rules: Vec<Value> = headers
        .rules()
        .map(|(pattern, given)| rule(pattern, given))
        .collect::<Result<_, _>>()?;
    let file = json!({
        "$schema": "https://openapi.vercel.sh/vercel.json",
        "cleanUrls": false,
        "headers": rules,
    });
    serde_json::to_string_pretty(&file)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}

/// One rule. Signs that mean something else to Vercel are refused.
fn rule(pattern: &str, given: &[(String, String)]) -> Result<Value, String> {
    if pattern.contains(['(', ')', '{', '}', '?', '+', '\\']) {
        return Err(format!("Vercel reads the pattern {pattern} otherwise"));
    }
    let given: Vec<Value> = given
        .iter()
        .map(|(name, value)| json!({ "key": name, "value": value }))
        .collect();
    Ok(json!({ "source": pattern.replace('*', "(.*)"), "headers": given }))
}
