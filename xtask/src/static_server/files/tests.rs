use super::*;
use axum::body::{to_bytes, Body};
use std::fs;
use tower::ServiceExt;

/// A small site, removed when it is dropped.
struct Fixture(tempfile::TempDir);

/// A response that has arrived.
struct Answer {
    status: u16,
    headers: axum::http::HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let root = folder.path();
        fs::create_dir_all(root.join("dist/embed")).expect("made");
        for (path, text) in [
            ("secret.txt", "secret"),
            ("dist/index.html", "<h1>home</h1>"),
            ("dist/embed/index.html", "embed"),
            ("dist/app_bg.wasm", "\0asm"),
            ("dist/a b.txt", "a space"),
            ("dist/atlas.xml", "<a/>"),
            ("dist/app.webmanifest", "{}"),
            ("dist/boot.js", "1"),
            ("dist/style.css", "plain"),
            ("dist/style.css.br", "brotli"),
            ("dist/style.css.gz", "gzip"),
            ("dist/nginx.conf", "for hosts"),
            ("dist/_headers", "/*\n  X-All: yes\n/embed/*\n  X-Embed: yes\n"),
        ] {
            fs::write(root.join(path), text).expect("written");
        }
        Self(folder)
    }

    fn router(&self) -> Router {
        router(&self.0.path().join("dist")).expect("the fixture is a site")
    }

    fn get(&self, path: &str) -> Answer {
        send(self.router(), "GET", path, &[])
    }
}

fn send(router: Router, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = axum::http::Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).expect("a request");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let response = router.oneshot(request).await.expect("it answers");
        let (parts, body) = response.into_parts();
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: to_bytes(body, usize::MAX).await.expect("a body").to_vec(),
        }
    })
}

#[test]
fn files_have_their_media_type_and_the_headers_of_their_path() {
    let fixture = Fixture::new();
    for (path, media_type, body) in [
        ("/", "text/html; charset=utf-8", "<h1>home</h1>"),
        ("/?at=1993", "text/html; charset=utf-8", "<h1>home</h1>"),
        ("/embed/", "text/html; charset=utf-8", "embed"),
        ("/app_bg.wasm", "application/wasm", "\0asm"),
        ("/boot.js", "text/javascript; charset=utf-8", "1"),
        ("/atlas.xml", "application/xml", "<a/>"),
        ("/app.webmanifest", "application/manifest+json", "{}"),
        ("/a%20b.txt", "text/plain; charset=utf-8", "a space"),
    ] {
        let answer = fixture.get(path);
        assert_eq!(
            (answer.status, answer.header("content-type"), &*answer.body),
            (200, Some(media_type), body.as_bytes()),
            "{path}"
        );
        assert_eq!(answer.header("x-all"), Some("yes"), "{path}");
        assert_eq!(answer.header("x-embed").is_some(), path == "/embed/", "{path}");
    }
}

#[test]
fn a_missing_file_is_a_404_with_headers_and_never_the_home_page() {
    let fixture = Fixture::new();
    for path in [
        "/none.js",
        "/embed/none",
        "/armenia",
        "/_headers",
        "/nginx.conf",
        "/embed/../nginx.conf",
        "/index.html/",
        "/nowhere/",
    ] {
        let answer = fixture.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("x-all"), Some("yes"), "{path}");
        assert_ne!(answer.body, b"<h1>home</h1>", "{path}");
    }
    fs::write(fixture.0.path().join("dist/404.html"), "own page").expect("written");
    let answer = fixture.get("/nowhere");
    assert_eq!((answer.status, &*answer.body), (404, &b"own page"[..]));
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let fixture = Fixture::new();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/embed/../../secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/%00",
        "/%zz",
        "/%ff",
    ] {
        assert_eq!(fixture.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_folder_without_its_slash_redirects_to_the_one_with_it() {
    let fixture = Fixture::new();
    for prefix in ["", "/a/b"] {
        let router = under(prefix, fixture.router());
        let answer = send(router, "GET", &format!("{prefix}/embed?theme=dark"), &[]);
        let expected = format!("{prefix}/embed/?theme=dark");
        assert_eq!((answer.status, answer.header("location")), (301, Some(&*expected)));
    }
}

#[test]
fn under_a_prefix_every_other_path_is_a_404() {
    let fixture = Fixture::new();
    let get = |path: &str| send(under("/a/b/", fixture.router()), "GET", path, &[]);
    assert_eq!(get("/a/b/embed/").header("x-embed"), Some("yes"));
    assert_eq!(get("/a/b/").status, 200);
    for outside in ["/", "/index.html", "/a/", "/a/b", "/a/bc/"] {
        assert_eq!(get(outside).status, 404, "{outside}");
    }
}

#[test]
fn precompressed_copies_go_to_clients_that_accept_them() {
    let fixture = Fixture::new();
    for (accepted, coding, body) in [
        ("", None, "plain"),
        ("gzip, deflate", Some("gzip"), "gzip"),
        ("gzip, br", Some("br"), "brotli"),
        ("br;q=0, gzip", Some("gzip"), "gzip"),
        ("identity", None, "plain"),
    ] {
        let answer = send(fixture.router(), "GET", "/style.css", &[("accept-encoding", accepted)]);
        assert_eq!(answer.header("content-encoding"), coding, "{accepted}");
        assert_eq!(answer.header("vary").is_some(), coding.is_some(), "{accepted}");
        assert_eq!(answer.header("content-type"), Some("text/css; charset=utf-8"));
        assert_eq!(answer.body, body.as_bytes(), "{accepted}");
    }
}

#[test]
fn an_unchanged_file_is_a_304_without_a_body() {
    let fixture = Fixture::new();
    let first = fixture.get("/");
    let date = first.header("last-modified").expect("files have a date").to_owned();
    let again = send(fixture.router(), "GET", "/", &[("if-modified-since", &date)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    let earlier = [("if-modified-since", "Sat, 01 Jan 1994 00:00:00 GMT")];
    assert_eq!(send(fixture.router(), "GET", "/", &earlier).status, 200);
}

#[test]
fn a_part_of_a_file_is_sent_when_it_is_asked_for() {
    let fixture = Fixture::new();
    let answer = send(fixture.router(), "GET", "/style.css", &[("range", "bytes=1-2")]);
    assert_eq!((answer.status, &*answer.body), (206, &b"la"[..]));
}

#[test]
fn only_get_and_head_are_allowed() {
    let fixture = Fixture::new();
    let status = |method| send(fixture.router(), method, "/", &[]).status;
    assert_eq!((status("HEAD"), status("POST"), status("PUT")), (200, 405, 405));
    let head = send(fixture.router(), "HEAD", "/", &[]);
    assert_eq!((head.header("content-length"), head.body.len()), (Some("13"), 0));
}
