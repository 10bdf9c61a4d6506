//! Arbitrary addresses of what is struck. Any is read, what it does not know is named shortly, what is written is read back, and
//! nothing that is not struck falls.

#![no_main]

use evidence::{address, report, Evidence};
use libfuzzer_sys::fuzz_target;
use std::path::Path;
use std::sync::LazyLock;

static EVIDENCE: LazyLock<Evidence> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let content = content::load(&folder).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    prerender::pages::without::evidence(&content)
});

fuzz_target!(|text: &str| {
    let named = address::read(&EVIDENCE, text);
    assert!(named.unknown.len() <= 5 && named.unknown.iter().all(|name| name.chars().count() <= 40));
    let written = address::write(&EVIDENCE, &named.struck);
    let again = address::read(&EVIDENCE, &written);
    assert_eq!(again.struck, named.struck);
    assert!(again.unknown.is_empty());
    let report = report::of(&EVIDENCE, text, "");
    assert_eq!(report.struck.join(","), written);
    assert_eq!(
        report.items.is_empty(),
        named.struck.is_empty(),
        "every ground bears something"
    );
});
