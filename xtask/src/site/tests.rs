use super::*;
use std::fs;

/// A small site in a folder of its own, gone when the test is over.
struct Fixture(PathBuf);

impl Fixture {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("azerbaijan-1994-site-{name}-{}", std::process::id()));
        fs::create_dir_all(root.join("dist/embed")).expect("a temporary folder can be made");
        for (path, text) in [
            ("secret.txt", "secret"),
            ("dist/index.html", "<h1>home</h1>"),
            ("dist/embed/index.html", "embed"),
            ("dist/app_bg.wasm", "\0asm"),
            ("dist/a b.txt", "a space"),
            ("dist/style.css", "plain"),
            ("dist/style.css.br", "brotli"),
            ("dist/style.css.gz", "gzip"),
            ("dist/nginx.conf", "for hosts"),
            ("dist/_headers", "/*\n  X-All: yes\n/embed/*\n  X-Embed: yes\n"),
        ] {
            fs::write(root.join(path), text).expect("a temporary file can be written");
        }
        Self(root)
    }

    fn site(&self) -> Site {
        Site::new(&self.0.join("dist")).expect("the fixture is a site")
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn get(target: &str) -> Ask {
    Ask {
        method: "GET".into(),
        target: target.into(),
        ..Ask::default()
    }
}

#[test]
fn files_come_with_their_type_and_their_headers() {
    let fixture = Fixture::new("files");
    let site = fixture.site();
    for (target, kind, body) in [
        ("/", "text/html; charset=utf-8", &b"<h1>home</h1>"[..]),
        ("/?at=1993#x", "text/html; charset=utf-8", b"<h1>home</h1>"),
        ("/embed/", "text/html; charset=utf-8", b"embed"),
        ("/app_bg.wasm", "application/wasm", b"\0asm"),
        ("/a%20b.txt", "text/plain; charset=utf-8", b"a space"),
    ] {
        let answer = site.answer(&get(target));
        assert_eq!(
            (answer.status, answer.header("content-type"), &*answer.body),
            (200, Some(kind), body),
            "{target}"
        );
        assert_eq!(answer.header("x-all"), Some("yes"), "{target}");
        assert_eq!(answer.header("x-embed").is_some(), target == "/embed/", "{target}");
    }
}

#[test]
fn what_is_not_there_is_a_404_and_never_the_home_page() {
    let fixture = Fixture::new("missing");
    for target in [
        "/none.js",
        "/embed/none",
        "/armenia",
        "/_headers",
        "/nginx.conf",
        "/index.html/",
        "/nowhere/",
    ] {
        let answer = fixture.site().answer(&get(target));
        assert_eq!(answer.status, 404, "{target}");
        assert_eq!(answer.header("x-all"), Some("yes"), "{target}");
    }
}

#[test]
fn nobody_climbs_out_of_the_site() {
    let fixture = Fixture::new("traversal");
    for target in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/embed/../../secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/%00",
        "/%zz",
        "/%ff",
        "secret.txt",
    ] {
        let answer = fixture.site().answer(&get(target));
        assert!(matches!(answer.status, 400 | 404), "{target}: {}", answer.status);
    }
}

#[test]
fn a_folder_without_its_slash_moves_to_the_one_with_it() {
    let fixture = Fixture::new("folder");
    let answer = fixture.site().under("/a/b/").answer(&get("/a/b/embed?theme=dark"));
    assert_eq!(
        (answer.status, answer.header("location")),
        (301, Some("/a/b/embed/?theme=dark"))
    );
}

#[test]
fn under_a_prefix_only_the_prefix_answers() {
    let fixture = Fixture::new("prefix");
    let site = fixture.site().under("/a/b");
    assert_eq!(site.answer(&get("/a/b/embed/")).header("x-embed"), Some("yes"));
    assert_eq!(site.answer(&get("/a/b/")).status, 200);
    for outside in ["/", "/index.html", "/a/", "/a/bc/"] {
        assert_eq!(site.answer(&get(outside)).status, 404, "{outside}");
    }
}

#[test]
fn compressed_neighbours_go_only_to_those_who_take_them() {
    let fixture = Fixture::new("codings");
    for (accepts, coding, body) in [
        ("", None, "plain"),
        ("gzip, deflate", Some("gzip"), "gzip"),
        ("gzip, br;q=0.5", Some("br"), "brotli"),
        ("br;q=0, gzip", Some("gzip"), "gzip"),
        ("identity", None, "plain"),
    ] {
        let answer = fixture.site().answer(&Ask {
            accepts: accepts.into(),
            ..get("/style.css")
        });
        assert_eq!(answer.header("content-encoding"), coding, "{accepts}");
        assert_eq!(answer.header("vary"), Some("Accept-Encoding"));
        assert_eq!(answer.header("content-type"), Some("text/css; charset=utf-8"));
        assert_eq!(answer.body, body.as_bytes(), "{accepts}");
    }
    assert_eq!(fixture.site().answer(&get("/")).header("vary"), None);
}

#[test]
fn what_the_reader_has_already_is_not_sent_again() {
    let fixture = Fixture::new("etag");
    let first = fixture.site().answer(&get("/"));
    let known = first.header("etag").expect("files have tags").to_owned();
    let again = fixture.site().answer(&Ask { known, ..get("/") });
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(
        fixture
            .site()
            .answer(&Ask {
                known: "\"other\"".into(),
                ..get("/")
            })
            .status,
        200
    );
}

#[test]
fn only_reading_is_allowed() {
    let fixture = Fixture::new("methods");
    let ask = |method: &str| {
        fixture
            .site()
            .answer(&Ask {
                method: method.into(),
                ..get("/")
            })
            .status
    };
    assert_eq!((ask("HEAD"), ask("POST"), ask("PUT")), (200, 405, 405));
}
