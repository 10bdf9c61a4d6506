//! Links to files in place of links to folders: `../` becomes `../index.html`. Platforms such as Moodle, and disks, have no
//! page for the address of a folder.

/// What a folder's address stands for.
const INDEX: &str = "index.html";

/// The file that the search and the glossary read: its links are those of the pages.
const SEARCH_INDEX: &str = "search.txt";
/// Which of its fields is a link.
const LINK: usize = 2;

/// The script that shows a preview of the embedded map, and the address in it.
const SHARE: (&str, &str) = ("share.js", "embed/");

/// A file of the site, with links to files.
pub fn to_files(path: &str, bytes: &[u8]) -> Vec<u8> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return bytes.to_vec();
    };
    let changed = if name.ends_with(".html") {
        in_html(text)
    } else if name == SEARCH_INDEX {
        in_search_index(text)
    } else if name == SHARE.0 {
        text.replace(SHARE.1, &format!("{}{INDEX}", SHARE.1))
    } else {
        return bytes.to_vec();
    };
    changed.into_bytes()
}

/// The page with links to files.
fn in_html(html: &str) -> String {
    const ATTRIBUTE: &str = " href=\"";
    let mut parts = html.split(ATTRIBUTE);
    let mut changed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        changed += ATTRIBUTE;
        match part.split_once('"') {
            Some((link, rest)) => changed.extend([&to_file(link), "\"", rest]),
            None => changed += part,
        }
    }
    changed
}

/// The link to a file; others stay.
fn to_file(link: &str) -> String {
    let end = link.find(['?', '#']).unwrap_or(link.len());
    let (path, rest) = link.split_at(end);
    let is_elsewhere = path.contains(':') || path.starts_with("//");
    if path.ends_with('/') && !is_elsewhere {
        format!("{path}{INDEX}{rest}")
    } else {
        link.to_owned()
    }
}

/// The index of the search, whose entries have their link in the third field.
fn in_search_index(index: &str) -> String {
    let changed = index.split_inclusive('\n').map(|line| {
        let fields = line.split('\t').enumerate();
        let fields = fields.map(|(at, field)| if at == LINK { to_file(field) } else { field.to_owned() });
        fields.collect::<Vec<_>>().join("\t")
    });
    changed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_folders_become_links_to_their_pages() {
        for (link, file) in [
            ("../", "../index.html"),
            ("./", "./index.html"),
            ("../quiz/", "../quiz/index.html"),
            ("../#armenia", "../index.html#armenia"),
            ("about/?seen=armenia/#report", "about/index.html?seen=armenia/#report"),
        ] {
            assert_eq!(to_file(link), file);
        }
    }

    #[test]
    fn other_links_stay() {
        for link in [
            "",
            "#s12",
            "?at=1993-09#s12",
            "../data/azerbaijan-1994.json",
            "https://www.loc.gov/",
            "//example.org/",
            "mailto:a@example.org",
            "?seen=armenia/",
        ] {
            assert_eq!(to_file(link), link);
        }
    }

    #[test]
    fn every_link_of_a_page_is_changed_and_its_words_are_not() {
        let page =
            r##"<a class="x" href="../">a/</a> <link rel="icon" href="../icon.svg"><a href="../table/#x">"b/"</a>"##;
        let changed = r##"<a class="x" href="../index.html">a/</a> <link rel="icon" href="../icon.svg"><a href="../table/index.html#x">"b/"</a>"##;
        assert_eq!(to_files("a/b.html", page.as_bytes()), changed.as_bytes());
        assert_eq!(to_files("a/b.txt", page.as_bytes()), page.as_bytes());
    }

    #[test]
    fn the_search_leads_to_files_too() {
        let index = "l\tCIS\tglossary/#term-cis\ta/ b/\tx\nl\tArmenia\t#armenia\t\t\n";
        let changed = "l\tCIS\tglossary/index.html#term-cis\ta/ b/\tx\nl\tArmenia\t#armenia\t\t\n";
        assert_eq!(to_files("az/search.txt", index.as_bytes()), changed.as_bytes());
    }

    #[test]
    fn bytes_that_are_no_text_stay() {
        let bytes = [0xff, 0xfe, b'<'];
        assert_eq!(to_files("x.html", &bytes), bytes);
    }
}
