//! The date of a release, which is the one in the changelog: a release without its entry is an error.

use crate::paths;
use anyhow::{Context, Result};

const FILE: &str = "CHANGELOG.md";

/// The day of the release, as in `2026-11-28`.
pub fn date(version: &str) -> Result<String> {
    date_in(&paths::text(&paths::root().join(FILE))?, version)
}

fn date_in(changelog: &str, version: &str) -> Result<String> {
    let start = format!("## [{version}] - ");
    let date = changelog
        .lines()
        .find_map(|line| line.strip_prefix(&start))
        .map(str::trim);
    date.filter(|date| is_date(date)).map(str::to_owned).with_context(|| {
        format!("{FILE}: the version {version} of Cargo.toml has no entry: write the heading `{start}YYYY-MM-DD`")
    })
}

/// Whether a text has the form of a date. Not whether there is such a day: people read that too.
fn is_date(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [4, 2, 2] && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_is_that_of_the_versions_own_heading() {
        let changelog = "## [Unreleased]\n\n## [0.2.0] - 2026-11-28\n\n- x\n\n## [0.1.0] - 2026-01-02\n";
        assert_eq!(date_in(changelog, "0.1.0").ok().as_deref(), Some("2026-01-02"));
        assert_eq!(date_in(changelog, "0.2.0").ok().as_deref(), Some("2026-11-28"));
    }

    #[test]
    fn a_version_without_an_entry_or_with_one_without_a_date_is_an_error_that_says_what_to_write() {
        for changelog in ["", "## [0.2.0]\n", "## [0.2.0] - soon\n", "## [0.2.0] - 2026-11\n"] {
            let error = date_in(changelog, "0.2.0").expect_err("there is no date");
            assert!(error.to_string().contains("`## [0.2.0] - YYYY-MM-DD`"), "{error}");
        }
    }

    #[test]
    fn the_version_that_is_being_worked_on_can_be_released() {
        let version = paths::locked_version("azerbaijan-1994").expect("it is in the lock file");
        assert!(date(&version).is_ok(), "{version}");
    }
}
