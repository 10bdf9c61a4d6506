//! `cargo xtask fuzz`: random input for the code that parses untrusted input. The targets are in `fuzz/`, a workspace of
//! its own, driven by libFuzzer and guided by coverage, for which the compiler's stable flags are enough.

use crate::{paths, process};
use anyhow::{bail, ensure, Context, Result};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The target that parses content files: it gets their words as a dictionary.
const CONTENT: &str = "content";

/// The flags for coverage. They do not reach build scripts, since a target is named.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Runs every target for some seconds.
pub fn fuzz(seconds: u64, seed: Option<u32>) -> Result<()> {
    let folder = paths::root().join("target").join("fuzz");
    let programs = build(&folder)?;
    let mut failed = 0;
    for target in targets()? {
        if let Err(error) = run_target(&target, &programs, &folder, seconds, seed) {
            println!("  ✗ {target}: {error:#}");
            failed += 1;
        }
    }
    ensure!(failed == 0, "{failed} of the targets above failed");
    Ok(())
}

/// The names of the targets: the files of `fuzz/targets`.
fn targets() -> Result<Vec<String>> {
    let files = paths::files(&paths::root().join("fuzz").join("targets"))?;
    Ok(files
        .iter()
        .filter_map(|file| file.strip_suffix(".rs"))
        .map(str::to_owned)
        .collect())
}

/// Builds the targets; returns the folder of their programs.
fn build(folder: &Path) -> Result<PathBuf> {
    let host = process::stdout_of(process::command("rustc").args(["--print", "host-tuple"]));
    let host = host.context("rustc is missing: install Rust by https://rustup.rs")?;
    let host = host.trim();
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

/// Runs one target. The inputs that reach new code stay in its corpus for the next time.
fn run_target(target: &str, programs: &Path, folder: &Path, seconds: u64, seed: Option<u32>) -> Result<()> {
    let corpus = folder.join("corpus").join(target);
    paths::create_folder(&corpus)?;
    let mut fuzzer = process::command(programs.join(target));
    fuzzer
        .arg(&corpus)
        .args(["-print_final_stats=1", "-rss_limit_mb=3000", "-timeout=20"])
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}-", folder.join(target).display()));
    if let Some(seed) = seed {
        fuzzer.arg(format!("-seed={seed}"));
    }
    if target == CONTENT {
        let words = folder.join("content.dict");
        paths::write(&words, dictionary()?)?;
        seeds(&corpus)?;
        fuzzer.arg(format!("-dict={}", words.display()));
    }
    let log = folder.join(format!("{target}.log"));
    let file = File::create(&log).with_context(|| log.display().to_string())?;
    println!("  {target}: {seconds} s");
    let status = fuzzer.stderr(file).status().with_context(|| target.to_owned())?;
    let output = String::from_utf8_lossy(&paths::bytes(&log)?).into_owned();
    if status.success() {
        println!("  {target}: {}; no failure", summary(&output));
        return Ok(());
    }
    let messages = output.lines().filter(|line| !line.starts_with('#')).take(30);
    messages.for_each(|line| println!("    {line}"));
    bail!(
        "`{} FILE` failed ({status}); FILE is named at the end of {}",
        programs.join(target).display(),
        log.display()
    )
}

/// The number of runs and of covered branches, from lines such as `#12 NEW cov: 5068 ft: 7146 …`.
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
        "{} runs, {} branches covered",
        word_after(runs.unwrap_or_default(), "stat::number_of_executed_units:"),
        word_after(edges.unwrap_or_default(), "cov:")
    )
}

/// The words of the content files: keys, headings of tables and short values.
fn dictionary() -> Result<String> {
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

/// The beginnings of the content files, as the first inputs.
fn seeds(corpus: &Path) -> Result<()> {
    for (name, text) in content()? {
        let seed = corpus.join(format!("seed-{}", name.replace('/', "-")));
        paths::write(&seed, text.as_bytes().get(..4000).unwrap_or(text.as_bytes()))?;
    }
    Ok(())
}

/// The text of every content file, by its path.
fn content() -> Result<Vec<(String, String)>> {
    let folder = paths::root().join("content");
    let names = paths::files(&folder)?.into_iter();
    names
        .map(|name| Ok((name.clone(), paths::text(&folder.join(name))?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_of_libfuzzer_is_summed_up() {
        let log = "#1\tINITED cov: 50 ft: 7 corp: 1\n#9\tNEW    cov: 62 ft: 9\nDone 12 runs\nstat::number_of_executed_units: 12\n";
        assert_eq!(summary(log), "12 runs, 62 branches covered");
    }

    #[test]
    fn the_dictionary_has_keys_headings_and_values() {
        let words = dictionary().expect("the content is there");
        let has = |word: &str| words.contains(&word.bytes().map(|byte| format!("\\x{byte:02x}")).collect::<String>());
        assert!(has("\"armenia\"") && has("[[moment]]") && has("id = "));
    }

    #[test]
    fn the_target_that_gets_the_dictionary_exists() {
        assert!(targets().expect("the folder is there").contains(&CONTENT.to_owned()));
    }
}
