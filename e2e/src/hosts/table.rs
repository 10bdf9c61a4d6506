//! The table "Works in" of `docs/embedding.md`. Pure.

use super::host::Host;
use std::collections::BTreeMap;

const HEAD: &str = "| Host | Tried on | Works | What to do | What to know |\n|---|---|---|---|---|\n";

/// A host whose every page passed.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub host: String,
    /// The whole line.
    pub line: String,
}

impl Row {
    /// The row of a host that was run on a day.
    pub fn new(host: &Host, version: &str, day: &str) -> Self {
        let mut ways: Vec<&str> = Vec::new();
        for page in host.pages {
            if !ways.contains(&page.way.title()) {
                ways.push(page.way.title());
            }
        }
        let cells = [
            &format!("{} {version}", host.title),
            day,
            &ways.join(", "),
            host.to_do,
            host.to_know,
        ];
        Self {
            host: host.title.to_owned(),
            line: format!("| {} |", cells.join(" | ")),
        }
    }
}

/// The table with new rows in it. Rows of hosts that were not run now stay; `titles` gives the order.
pub fn updated(table: &str, rows: &[Row], titles: &[&str]) -> String {
    let mut lines: BTreeMap<usize, String> = BTreeMap::new();
    for line in table.lines() {
        if let Some(place) = place(line, titles) {
            lines.insert(place, line.to_owned());
        }
    }
    for row in rows {
        if let Some(place) = titles.iter().position(|title| *title == row.host) {
            lines.insert(place, row.line.clone());
        }
    }
    let body: String = lines.into_values().map(|line| line + "\n").collect();
    format!("\n{HEAD}{body}\n")
}

/// Which host a line of the table is about.
fn place(line: &str, titles: &[&str]) -> Option<usize> {
    let cell = line.strip_prefix("| ")?.split(" | ").next()?;
    let name = cell.rsplit_once(' ').map_or(cell, |(name, _version)| name);
    titles.iter().position(|title| *title == name)
}

#[cfg(test)]
mod tests {
    use super::super::all::HOSTS;
    use super::*;

    fn row(host: &str, version: &str) -> Row {
        Row {
            host: host.into(),
            line: format!("| {host} {version} | x |"),
        }
    }

    #[test]
    fn a_row_names_each_way_once() {
        let mkdocs = HOSTS.iter().find(|host| host.name == "mkdocs").expect("it is a host");
        let row = Row::new(mkdocs, "9.8.2", "2026-11-28");
        assert!(
            row.line
                .starts_with("| MkDocs Material 9.8.2 | 2026-11-28 | iframe, element | "),
            "{row:?}"
        );
    }

    #[test]
    fn new_rows_replace_those_of_the_same_hosts_and_the_others_stay() {
        let titles = ["WordPress", "MkDocs Material", "Hugo"];
        let table = updated("", &[row("Hugo", "1.0"), row("MkDocs Material", "9.0")], &titles);
        let table = updated(
            &table,
            &[row("WordPress", "6.1"), row("MkDocs Material", "9.1")],
            &titles,
        );
        let lines: Vec<&str> = table.lines().skip(3).filter(|line| !line.is_empty()).collect();
        assert_eq!(
            lines,
            [
                "| WordPress 6.1 | x |",
                "| MkDocs Material 9.1 | x |",
                "| Hugo 1.0 | x |"
            ]
        );
    }

    #[test]
    fn all_rows_have_as_many_cells_and_a_host_that_is_gone_has_none() {
        let titles: Vec<&str> = HOSTS.iter().map(|host| host.title).collect();
        let rows: Vec<Row> = HOSTS.iter().map(|host| Row::new(host, "1.0", "2026-11-28")).collect();
        let table = updated("| Gopher 1.0 | x |\n", &rows, &titles);
        let bars: Vec<usize> = table
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| line.matches('|').count())
            .collect();
        assert_eq!(bars, vec![6; HOSTS.len() + 2]);
        assert!(!table.contains("Gopher"));
    }
}
