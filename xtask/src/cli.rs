//! The command line.

use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;

/// Builds, checks, serves and measures the page.
///
/// Missing tools are installed first: cargo tools into ~/.cache/azerbaijan-1994/tools (or $AZERBAIJAN_1994_TOOLS),
/// npm tools into node_modules, browsers, nginx and Kiwix's tools by apt on Debian as root.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true,
    verbatim_doc_comment
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

/// One command and its options.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Build the page and serve it on http://127.0.0.1:8080
    Serve {
        /// The port to listen on
        #[arg(long, value_name = "N", default_value_t = 8080)]
        port: u16,
        /// Rebuild and reload on every change
        #[arg(long)]
        dev: bool,
        /// With an edition in a language of locales/, or in the pseudo-language qps
        #[arg(long = "language", value_name = "CODE", conflicts_with = "dev")]
        languages: Vec<String>,
    },
    /// Build dist/ and check its sizes
    Build {
        /// The path or address that the page's own links begin with
        #[arg(long, value_name = "URL")]
        public_url: Option<String>,
        /// Where the page will be: for previews of links and for embedding by oEmbed
        #[arg(long, value_name = "https://HOST/PATH/", value_parser = site)]
        site: Option<String>,
        /// Where errors are reported: mailto:… or https://…, with {address} in place of what the reader saw
        #[arg(long, value_name = "URL")]
        reports: Option<String>,
        /// Print an edition in a language of locales/, or in the pseudo-language qps, into a folder of its own
        #[arg(long = "language", value_name = "CODE")]
        languages: Vec<String>,
        /// Write the sizes into xtask/size-baseline.txt
        #[arg(long)]
        record: bool,
    },
    /// Build the page and pack it for people who do not build it: a zip file of the site and others, with checksums
    Release {
        /// Where the page will be, if it is one place: for previews of links and for embedding by oEmbed
        #[arg(long, value_name = "https://HOST/PATH/", value_parser = site)]
        site: Option<String>,
        /// The folder to write into
        #[arg(long, value_name = "DIR", default_value = "release")]
        out: PathBuf,
    },
    /// Run every check; the smoke set of the end-to-end tests in Firefox and WebKitGTK
    Test {
        /// Only what needs no build of the page and no browser
        #[arg(long, conflicts_with = "all")]
        quick: bool,
        /// Every end-to-end test in every browser
        #[arg(long)]
        all: bool,
    },
    /// Look for circles between modules and for uses of a higher layer
    Cycles,
    /// Compute the map's outlines from their sources
    Geometry,
    /// Prerender the page that Trunk is building: only Trunk's hook runs this
    #[command(hide = true)]
    Prerender,
    /// Take pictures of the page: --out DIR, --readme (for the README), --card (for link previews)
    #[command(disable_help_flag = true)]
    Shots(Arguments),
    /// Measure the page beside others: --runs N, --quick, --only NAMES, --readme (write the results into docs and README)
    #[command(disable_help_flag = true)]
    Bench(Arguments),
    /// Check the page with the Nu HTML Checker and Lighthouse, and its links
    Audit {
        /// Build the page for this address first
        #[arg(long, value_name = "https://HOST/PATH/", value_parser = site)]
        site: Option<String>,
    },
    /// Listen to the page through the screen reader Orca: --only NAMES
    #[command(disable_help_flag = true)]
    Listen(Arguments),
    /// Embed the map in real hosts, such as WordPress, and visit them: --only NAMES
    #[command(disable_help_flag = true)]
    Hosts(Arguments),
    /// Use the page at random: --seed N, --steps N (10,000), --browser chromium|firefox, --addresses
    #[command(disable_help_flag = true)]
    Monkey(Arguments),
    /// Use the page for half an hour and measure the memory it keeps: --minutes N
    #[command(disable_help_flag = true)]
    Soak(Arguments),
    /// Send random input to the code that parses untrusted input
    Fuzz {
        /// How long each target runs
        #[arg(long, value_name = "N", default_value_t = 60)]
        seconds: u64,
        /// The seed of the random numbers
        #[arg(long, value_name = "N")]
        seed: Option<u32>,
    },
}

/// Arguments that are passed on to a program of the `e2e` package.
#[derive(clap::Args, Debug, PartialEq, Eq)]
pub struct Arguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    pub all: Vec<OsString>,
}

/// The absolute address of a site, with the `/` at its end that may have been left out.
fn site(address: &str) -> Result<String, String> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
    match rest {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(is_plain) => {
            Ok(format!("{}/", address.trim_end_matches('/')))
        }
        _ => Err("give a whole address without query and fragment, such as https://example.org/map/".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn parsed(words: &[&str]) -> Result<Command, clap::Error> {
        Cli::try_parse_from(std::iter::once("xtask").chain(words.iter().copied())).map(|cli| cli.command)
    }

    fn build(public_url: Option<&str>, site: Option<&str>, record: bool) -> Command {
        Command::Build {
            public_url: public_url.map(str::to_owned),
            site: site.map(str::to_owned),
            reports: None,
            languages: Vec::new(),
            record,
        }
    }

    #[test]
    fn the_definition_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_is_parsed_with_its_options() {
        let passed_on = |words: &[&str]| Arguments {
            all: words.iter().map(OsString::from).collect(),
        };
        let site = "https://x.example/map/";
        for (words, expected) in [
            (
                &["serve"][..],
                Command::Serve {
                    port: 8080,
                    dev: false,
                    languages: Vec::new(),
                },
            ),
            (
                &["serve", "--dev", "--port", "9000"],
                Command::Serve {
                    port: 9000,
                    dev: true,
                    languages: Vec::new(),
                },
            ),
            (&["build", "--public-url=/map/"], build(Some("/map/"), None, false)),
            (&["build", "--record"], build(None, None, true)),
            (
                &["build", "--site", "https://x.example/map"],
                build(None, Some(site), false),
            ),
            (&["build", "--site", site], build(None, Some(site), false)),
            (
                &["release", "--site", site],
                Command::Release {
                    site: Some(site.to_owned()),
                    out: "release".into(),
                },
            ),
            (
                &["release", "--out", "/tmp/x"],
                Command::Release {
                    site: None,
                    out: "/tmp/x".into(),
                },
            ),
            (
                &["test", "--quick"],
                Command::Test {
                    quick: true,
                    all: false,
                },
            ),
            (
                &["test", "--all"],
                Command::Test {
                    quick: false,
                    all: true,
                },
            ),
            (
                &["fuzz", "--seconds", "600"],
                Command::Fuzz {
                    seconds: 600,
                    seed: None,
                },
            ),
            (
                &["audit", "--site", site],
                Command::Audit {
                    site: Some(site.to_owned()),
                },
            ),
            (&["cycles"], Command::Cycles),
            (&["geometry"], Command::Geometry),
            (&["prerender"], Command::Prerender),
            (&["shots", "--out", "x"], Command::Shots(passed_on(&["--out", "x"]))),
            (&["bench", "--help"], Command::Bench(passed_on(&["--help"]))),
            (
                &["listen", "--only", "map"],
                Command::Listen(passed_on(&["--only", "map"])),
            ),
            (
                &["hosts", "--only", "hugo"],
                Command::Hosts(passed_on(&["--only", "hugo"])),
            ),
            (&["monkey", "--seed", "7"], Command::Monkey(passed_on(&["--seed", "7"]))),
            (&["soak"], Command::Soak(passed_on(&[]))),
        ] {
            assert_eq!(parsed(words).expect("it is a command"), expected, "{words:?}");
        }
    }

    #[test]
    fn anything_else_is_an_error() {
        for words in [
            &["fly"][..],
            &["serve", "--port", "many"],
            &["build", "--dev"],
            &["test", "now"],
            &["test", "--quick", "--all"],
            &["fuzz", "--seconds", "long"],
            &["build", "--site", "x.example"],
            &["build", "--site", "https:///map/"],
            &["build", "--site", "https://x.example/?a=b"],
            &["build", "--site", "https://x.example/#armenia"],
            &["build", "--site", "https://x.example/\"><b>"],
        ] {
            assert!(parsed(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn the_help_names_every_command() {
        let help = Cli::command().render_help().to_string();
        for command in Cli::command()
            .get_subcommands()
            .filter(|command| !command.is_hide_set())
        {
            assert!(help.contains(command.get_name()), "{help}");
        }
        assert!(help.contains("--steps N"), "{help}");
    }
}
