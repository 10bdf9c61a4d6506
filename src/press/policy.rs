//! The policy inside the pages: hosts that let nobody set headers get what `public/_headers` says all the same.
//!
//! It stands right behind the charset, before anything that loads. Where the host says it too, both are obeyed, and
//! they are the same.

/// The name that headers and pages have for it.
const NAME: &str = "Content-Security-Policy";

/// What only a header may say; in a page browsers would complain of it.
const HEADER_ONLY: [&str; 4] = ["frame-ancestors", "report-uri", "report-to", "sandbox"];

/// Behind this line it goes.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// The policy of a `_headers` file, as a page may say it.
///
/// # Errors
/// When the file has none, or more than one: then nobody could tell which the page should repeat.
pub fn of_headers(headers: &str) -> Result<String, String> {
    let mut policies = headers.lines().filter_map(|line| {
        let (name, value) = line.trim().split_once(':')?;
        name.trim_end().eq_ignore_ascii_case(NAME).then(|| value.trim())
    });
    let (Some(policy), None) = (policies.next(), policies.next()) else {
        return Err(format!(
            "public/_headers has not exactly one {NAME}\n  mend: say it once, for all paths"
        ));
    };
    let directives = policy.split(';').map(str::trim);
    let kept: Vec<&str> = directives
        .filter(|directive| {
            let name = directive.split_whitespace().next().unwrap_or_default();
            !name.is_empty() && !HEADER_ONLY.contains(&name)
        })
        .collect();
    Ok(kept.join("; "))
}

/// A page with the policy in its head.
///
/// # Errors
/// When the page has no place for it, says one already, or when the policy would end the attribute it stands in.
pub fn with_policy(html: &str, policy: &str) -> Result<String, String> {
    if policy.contains(['"', '<', '>', '&']) {
        return Err(format!("a page cannot hold this policy: {policy}"));
    }
    if html.contains(NAME) {
        return Err("the page says a policy already".to_owned());
    }
    let (before, after) = html
        .split_once(CHARSET)
        .ok_or_else(|| format!("the page has no {CHARSET}\n  mend: put it back, first in its head"))?;
    Ok(format!(
        "{before}{CHARSET}\n<meta http-equiv=\"{NAME}\" content=\"{policy}\">{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head>\n<meta charset=\"utf-8\">\n<title>x</title>";

    #[test]
    fn the_policy_comes_from_the_headers_without_what_only_they_may_say() {
        let headers = "# Content-Security-Policy\n/*\n  X-A: b\n  Content-Security-Policy: default-src 'none'; \
            frame-ancestors *; img-src 'self' data:; sandbox; report-uri /r\n";
        assert_eq!(
            of_headers(headers),
            Ok("default-src 'none'; img-src 'self' data:".into())
        );
    }

    #[test]
    fn no_policy_and_two_policies_are_refused() {
        assert!(of_headers("/*\n  X-A: b\n").is_err());
        let twice = "/*\n  Content-Security-Policy: a\n/x\n  content-security-policy: b\n";
        assert!(of_headers(twice).is_err());
    }

    #[test]
    fn it_stands_right_behind_the_charset_and_once() {
        let page = with_policy(PAGE, "default-src 'none'").expect("it has a place");
        assert_eq!(
            page,
            "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src \
            'none'\">\n<title>x</title>"
        );
        assert!(with_policy(&page, "default-src 'none'").is_err());
    }

    #[test]
    fn a_page_without_a_place_or_a_policy_that_breaks_out_is_refused() {
        assert!(with_policy("<title>x</title>", "a").is_err());
        assert!(with_policy(PAGE, "a\"><script>").is_err());
    }

    #[test]
    fn the_policy_that_ships_can_stand_in_a_page() {
        let shipped = of_headers(include_str!("../../public/_headers")).expect("there is one");
        assert!(shipped.starts_with("default-src 'none'; ") && with_policy(PAGE, &shipped).is_ok());
    }
}
