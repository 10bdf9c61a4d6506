use super::*;

#[test]
fn repetition_weighs_little_once_packed() {
    let weight = Weight::of("Azerbaijan ".repeat(1000).as_bytes());
    assert_eq!(weight.raw, 11_000);
    assert!(weight.gzip < 120 && weight.brotli < weight.gzip, "{weight:?}");
    assert_eq!(Weight::of(b"").raw, 0);
}

fn scales(brotli: usize) -> Scales {
    let item = |name: &str, brotli| Item {
        name: name.into(),
        weight: Weight {
            raw: 9,
            gzip: 8,
            brotli,
        },
    };
    Scales {
        first: vec![item("index.html", brotli), item("a.css", 1), item("a.wasm", 0)],
        others: vec![item("embed.js", 2_000), item("icon.png", BUDGET + 1)],
        kept: (7, 2),
    }
}

#[test]
fn only_the_first_load_counts_against_the_budget() {
    assert!(scales(BUDGET - 1).within_budget().is_ok());
    let words = scales(BUDGET)
        .within_budget()
        .expect_err("one byte too many")
        .to_string();
    assert!(words.contains("1 over the budget") && !words.contains('\n'), "{words}");
}

#[test]
fn what_others_load_or_carry_has_a_limit_of_its_own() {
    let mut heavy = scales(1);
    heavy.others[0].weight.brotli = 2_001;
    let words = heavy.within_budget().expect_err("one byte too many").to_string();
    assert!(words.starts_with("embed.js weighs 2001 bytes, 1 over"), "{words}");
}

#[test]
fn the_wasm_of_the_first_load_has_a_limit_within_it() {
    let mut heavy = scales(1);
    heavy.first[2].weight.brotli = WASM_BUDGET + 1;
    let words = heavy.within_budget().expect_err("one byte too many").to_string();
    assert!(words.starts_with("its WASM weighs 60001 bytes, 1 over"), "{words}");
}

#[test]
fn the_limits_stand_beside_what_weighs_and_what_changed() {
    let table = scales(90_000).limits(&scales(90_100).record());
    let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[1], ["the", "first", "load", "100000", "90001", "-100"]);
    assert_eq!(lines[2], ["its", "WASM", "60000", "0", "0"]);
    assert_eq!(lines[3], ["embed.js", "2000", "2000", "0"]);
}

#[test]
fn the_table_names_every_file_and_the_total() {
    let table = scales(54_999).table();
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
fn what_the_worker_keeps_weighs_what_comes_over_the_wire() {
    let scales = scales(100);
    let all = || scales.first.iter().chain(&scales.others);
    let worker = r#"[["./","sha384-x"],["icon.png","sha384-y"],["gone.js","sha384-z"]]"#;
    // A picture is not packed again.
    assert_eq!(kept(worker, all()), (100 + 9, 2));
    assert_eq!(kept("", all()), (0, 0));
}
