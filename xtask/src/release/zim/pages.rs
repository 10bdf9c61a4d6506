//! The files of the site as readers of ZIM files need them.

use crate::release::archive::Archive;

/// Beginnings of the paths of what nobody asks for there: what is for other sites, and the service worker, since all of it is
/// on the disk already.
const LEFT_OUT: [&str; 9] = [
    "blocked_link",
    "embed",
    "frame.js",
    "oembed/",
    "offline/",
    "preview.png",
    "previews/",
    "share.",
    "sw.js",
];

/// It would register the service worker.
const OFFLINE_SCRIPT: &str = "offline.js";

/// The index of the search: the third field of each line is a link.
const SEARCH: &str = "search.txt";

/// The files, with links that lead to files.
pub fn for_readers(site: Archive) -> Archive {
    let is_needed = |path: &str| !LEFT_OUT.iter().any(|start| path.starts_with(start));
    let files = site.into_iter().filter(|(path, _)| is_needed(path));
    let changed = files.map(|(path, bytes)| {
        let change: fn(&str) -> String = match path.as_str() {
            path if path.ends_with(".html") => page,
            SEARCH => search_index,
            OFFLINE_SCRIPT => |_| "export {};\n".to_owned(),
            _ => return (path, bytes),
        };
        let text = change(&String::from_utf8_lossy(&bytes));
        (path, text.into_bytes())
    });
    changed.collect()
}

/// A page whose links lead to files, without what has no use there: the policy, because readers put their own scripts into
/// pages and have addresses that `'self'` does not match everywhere; and sharing, because nobody else can open the address.
fn page(html: &str) -> String {
    let html = without(html, "<meta http-equiv=\"Content-Security-Policy\"", ">");
    let html = without(&html, "<button type=\"button\" data-dialog=\"share\"", "</button>");
    let mut parts = html.split("href=\"");
    let start = parts.next().unwrap_or_default().to_owned();
    parts.fold(start, |page, part| {
        let (link, rest) = part.split_once('"').unwrap_or((part, ""));
        format!("{page}href=\"{}\"{rest}", to_file(link))
    })
}

fn search_index(text: &str) -> String {
    let line = |line: &str| {
        let mut fields: Vec<String> = line.split('\t').map(str::to_owned).collect();
        if let Some(link) = fields.get_mut(2) {
            *link = to_file(link);
        }
        fields.join("\t")
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// A link to a folder as a link to its page; any other as it is.
fn to_file(link: &str) -> String {
    let end = link.find(['?', '#']).unwrap_or(link.len());
    let (path, rest) = link.split_at(end);
    if path.ends_with('/') && !path.contains(':') {
        format!("{path}index.html{rest}")
    } else {
        link.to_owned()
    }
}

/// A text without what begins and ends so.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut parts = text.split(start);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once(end).map_or("", |(_, rest)| rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_folder_leads_to_its_page_and_others_stay() {
        for (link, expected) in [
            ("armenia/", "armenia/index.html"),
            ("../", "../index.html"),
            ("../#s2", "../index.html#s2"),
            ("about/?seen=x#report", "about/index.html?seen=x#report"),
            ("#armenia", "#armenia"),
            ("data/claims.csv", "data/claims.csv"),
            ("https://www.loc.gov/", "https://www.loc.gov/"),
            ("mailto:a@x.example", "mailto:a@x.example"),
            ("", ""),
        ] {
            assert_eq!(to_file(link), expected);
        }
    }

    #[test]
    fn a_page_has_no_policy_and_nothing_to_share_and_all_else_stays() {
        let html =
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><title>a > b</title>\
            </head><a href=\"quiz/\">Quiz</a> <button type=\"button\" data-dialog=\"share\" hidden>Share</button>\
            <button type=\"button\" data-dialog=\"help\">Help</button>";
        let expected = "<head><title>a > b</title></head><a href=\"quiz/index.html\">Quiz</a> \
            <button type=\"button\" data-dialog=\"help\">Help</button>";
        assert_eq!(page(html), expected);
    }

    #[test]
    fn links_of_the_search_lead_to_files() {
        assert_eq!(
            search_index("l\tCIS\tglossary/#term-cis\tShort for\nl\tArmenia\t#armenia\n"),
            "l\tCIS\tglossary/index.html#term-cis\tShort for\nl\tArmenia\t#armenia\n"
        );
    }

    #[test]
    fn what_is_for_other_sites_and_the_service_worker_are_left_out_and_nothing_asks_for_it() {
        let site = [
            "index.html",
            "embed/index.html",
            "embedded-1.js",
            "share.js",
            "sw.js",
            "offline.js",
        ];
        let site = site.map(|path| (path.to_owned(), b"register('sw.js')".to_vec())).into();
        let files = for_readers(site);
        assert_eq!(files.keys().collect::<Vec<_>>(), ["index.html", "offline.js"]);
        assert_eq!(files["offline.js"], b"export {};\n");
    }
}
