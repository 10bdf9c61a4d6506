//! `cargo xtask fuzz`: sends whatever comes to mind to the parts that read what strangers write. The targets stand in
//! `fuzz/`, a workspace of its own. The Rust ones are driven by libFuzzer, which watches what of the code has run; the
//! flags for that are the compiler's stable ones. The one in JavaScript runs in Node, and its blocks are counted after.

use crate::error::{Error, Outcome};
use crate::{install::npm, paths, process};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The targets of `fuzz/targets`.
const TARGETS: [&str; 3] = ["address", "input", "content"];

/// What lets the code tell what of it has run. Nothing of it is asked of build scripts, since a target is named.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Runs every target for so many seconds.
pub fn fuzz(seconds: u64, seed: Option<u32>) -> Outcome {
    let folder = paths::root().join("target").join("fuzz");
    let programs = build(&folder)?;
    let mut failed = 0;
    for target in TARGETS {
        if let Err(error) = hunt(target, &programs, &folder, seconds, seed) {
            println!("  ✗ {target}: {error}");
            failed += 1;
        }
    }
    let messages = paths::root().join("fuzz").join("embed_messages");
    npm::ready(&messages)?;
    let mut node = process::command("node");
    node.args(["messages.mjs", "--seconds", &seconds.to_string()])
        .current_dir(messages);
    if let Some(seed) = seed {
        node.args(["--seed", &seed.to_string()]);
    }
    failed += usize::from(process::run(&mut node).is_err());
    if failed == 0 {
        Ok(())
    } else {
        Err(Error::Tests { failed })
    }
}

/// Builds the targets and says where their programs are.
fn build(folder: &Path) -> Outcome<PathBuf> {
    let told = process::said(process::command("rustc").args(["--print", "host-tuple"]));
    let told = told.ok_or_else(|| Error::missing("rustc", "install Rust by https://rustup.rs"))?;
    let host = told.trim();
    let mut cargo = process::cargo(&[
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--manifest-path",
        "fuzz/Cargo.toml",
    ]);
    process::run(
        cargo
            .args(["--target", host, "--target-dir"])
            .arg(folder)
            .env("RUSTFLAGS", FLAGS),
    )?;
    Ok(folder.join(host).join("release"))
}

/// One target. What it has learnt stays in its corpus for the next time.
fn hunt(target: &str, programs: &Path, folder: &Path, seconds: u64, seed: Option<u32>) -> Outcome {
    let corpus = folder.join("corpus").join(target);
    fs::create_dir_all(&corpus).map_err(Error::file(&corpus))?;
    let mut fuzzer = process::command(programs.join(target));
    fuzzer
        .arg(&corpus)
        .args(["-print_final_stats=1", "-rss_limit_mb=3000", "-timeout=20"])
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}-", folder.join(target).display()));
    if let Some(seed) = seed {
        fuzzer.arg(format!("-seed={seed}"));
    }
    if target == "content" {
        let words = folder.join("content.dict");
        fs::write(&words, dictionary()?).map_err(Error::file(&words))?;
        seeds(&corpus)?;
        fuzzer.arg(format!("-dict={}", words.display()));
    }
    let log = folder.join(format!("{target}.log"));
    let file = File::create(&log).map_err(Error::file(&log))?;
    println!("  {target}: {seconds} s");
    let status = fuzzer.stderr(file).status();
    let told = String::from_utf8_lossy(&fs::read(&log).map_err(Error::file(&log))?).into_owned();
    match status {
        Ok(status) if status.success() => {
            println!("  {target}: {}; nothing was found", summary(&told));
            Ok(())
        }
        Ok(status) => {
            let heard = told.lines().filter(|line| !line.starts_with('#')).take(30);
            heard.for_each(|line| println!("    {line}"));
            Err(Error::Failed {
                command: format!("{} FILE", programs.join(target).display()),
                how: format!("{status}; FILE is named at the end of {}", log.display()),
            })
        }
        Err(source) => Err(Error::Unstarted {
            command: target.into(),
            source,
        }),
    }
}

/// How often it ran and how much of the code it saw: `#12 NEW cov: 5068 ft: 7146 …`.
fn summary(log: &str) -> String {
    let word_after = |line: &str, word: &str| {
        let mut words = line.split_whitespace().skip_while(|other| *other != word);
        words.nth(1).unwrap_or_default().to_owned()
    };
    let edges = log.lines().rfind(|line| line.contains(" cov: "));
    let runs = log
        .lines()
        .rfind(|line| line.starts_with("stat::number_of_executed_units:"));
    format!(
        "{} runs, {} branches seen",
        word_after(runs.unwrap_or_default(), "stat::number_of_executed_units:"),
        word_after(edges.unwrap_or_default(), "cov:")
    )
}

/// The words of the content files: keys, headings of tables and short values.
fn dictionary() -> Outcome<String> {
    let mut words = BTreeSet::new();
    for (_, text) in content()? {
        for line in text.lines() {
            match line.split_once(" = ") {
                Some((key, value)) => {
                    words.insert(format!("{key} = "));
                    words.extend(value.split('"').skip(1).step_by(2).map(|value| format!("\"{value}\"")));
                }
                None if line.starts_with("[[") => drop(words.insert(line.to_owned())),
                None => {}
            }
        }
    }
    let mut lines = String::new();
    for word in words.iter().filter(|word| word.len() <= 28) {
        let escaped: String = word.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
        let _ = writeln!(lines, "\"{escaped}\"");
    }
    Ok(lines)
}

/// The beginnings of the content files, as something to begin with.
fn seeds(corpus: &Path) -> Outcome {
    for (name, text) in content()? {
        let seed = corpus.join(format!("seed-{}", name.replace('/', "-")));
        fs::write(&seed, text.as_bytes().get(..4000).unwrap_or(text.as_bytes())).map_err(Error::file(&seed))?;
    }
    Ok(())
}

fn content() -> Outcome<Vec<(String, String)>> {
    let folder = paths::root().join("content");
    let mut files = Vec::new();
    for folder in [folder.join("republics"), folder] {
        for entry in fs::read_dir(&folder).map_err(Error::file(&folder))?.flatten() {
            let path = entry.path();
            if path.is_file() {
                files.push((entry.file_name().to_string_lossy().into_owned(), paths::text(&path)?));
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_fuzzer_says_is_summed_up() {
        let log = "#1\tINITED cov: 50 ft: 7 corp: 1\n#9\tNEW    cov: 62 ft: 9\nDone 12 runs\nstat::number_of_executed_units: 12\n";
        assert_eq!(summary(log), "12 runs, 62 branches seen");
    }

    #[test]
    fn the_dictionary_has_keys_tables_and_values_and_every_target_has_a_file() {
        let words = dictionary().expect("the content is there");
        let has = |word: &str| words.contains(&word.bytes().map(|byte| format!("\\x{byte:02x}")).collect::<String>());
        assert!(has("\"armenia\"") && has("[[moment]]") && has("id = "));
        for target in TARGETS {
            assert!(paths::root()
                .join("fuzz/targets")
                .join(format!("{target}.rs"))
                .is_file());
        }
    }
}
