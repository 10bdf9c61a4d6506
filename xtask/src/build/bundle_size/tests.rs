use super::*;

#[test]
fn repeated_text_is_small_once_compressed() {
    let size = Size::of("Azerbaijan ".repeat(1000).as_bytes());
    assert_eq!(size.raw, 11_000);
    assert!(size.gzip < 120 && size.brotli < size.gzip, "{size:?}");
    assert_eq!(Size::of(b"").raw, 0);
}

fn sizes(brotli: usize) -> BundleSize {
    let file = |name: &str, brotli| FileSize {
        name: name.into(),
        size: Size {
            raw: 9,
            gzip: 8,
            brotli,
        },
    };
    BundleSize {
        first: vec![file("index.html", brotli), file("a.css", 1), file("a.wasm", 0)],
        others: vec![file("embed.js", 2_000), file("icon.png", BUDGET + 1)],
        cached: (7, 2),
    }
}

fn error(sizes: &BundleSize) -> String {
    sizes.within_limits().expect_err("one byte too many").to_string()
}

#[test]
fn only_the_first_load_counts_against_its_limit() {
    assert!(sizes(BUDGET - 1).within_limits().is_ok());
    assert!(error(&sizes(BUDGET)).starts_with("the first load: 100001 bytes, 1 over"));
}

#[test]
fn files_for_other_pages_have_limits_of_their_own() {
    let mut large = sizes(1);
    large.others[0].size.brotli = 2_001;
    assert!(error(&large).starts_with("embed.js: 2001 bytes, 1 over"));
}

#[test]
fn the_wasm_of_the_first_load_has_a_limit_within_it() {
    let mut large = sizes(1);
    large.first[2].size.brotli = WASM_BUDGET + 1;
    assert!(error(&large).starts_with("its WASM: 60001 bytes, 1 over"));
}

#[test]
fn each_limit_is_shown_with_the_size_and_its_change() {
    let table = sizes(90_000).limits(&sizes(90_100).baseline());
    let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[1], ["the", "first", "load", "100000", "90001", "-100"]);
    assert_eq!(lines[2], ["its", "WASM", "60000", "0", "0"]);
    assert_eq!(lines[3], ["embed.js", "2000", "2000", "0"]);
}

#[test]
fn the_table_names_every_file_and_the_total() {
    let table = sizes(54_999).table();
    for word in [
        "index.html",
        "a.css",
        "embed.js",
        "55000",
        "7 bytes over the wire, 2 files",
    ] {
        assert!(table.contains(word), "{word} in\n{table}");
    }
}

#[test]
fn cached_files_count_as_they_come_over_the_wire() {
    let sizes = sizes(100);
    let all = || sizes.first.iter().chain(&sizes.others);
    let worker = r#"[["./","sha384-x"],["icon.png","sha384-y"],["gone.js","sha384-z"]]"#;
    // A picture is not compressed again.
    assert_eq!(cached(worker, all()), (100 + 9, 2));
    assert_eq!(cached("", all()), (0, 0));
}
