//! The command line: what was ordered.

use crate::error::{Error, Outcome};
use lexopt::prelude::*;
use std::ffi::OsString;

/// What `cargo xtask help` says.
pub const HELP: &str = "\
cargo xtask serve [--port N] [--dev]   build the page and serve it on http://127.0.0.1:8080
                                       (--dev: rebuild and reload on every change)
cargo xtask build [--public-url URL] [--site https://HOST/PATH/] [--record]
                                       make dist/ and weigh it (--site: where it will live,
                                       for previews of links and for embedding by oEmbed;
                                       --record: write its weights into xtask/weights.txt)
cargo xtask test [--quick]             every check there is (--quick: no build, no browsers)
cargo xtask geometry                   make the map again from its sources
cargo xtask shots [--out DIR] [--readme] [--card]
                                       pictures of the page at five widths, light and dark
                                       (--readme, --card: the one of the README, of link previews)
cargo xtask bench [--runs N] [--quick] [--only page,floor,d3,jsvectormap,fast,slow] [--readme]
                                       the page measured beside its floor and two rivals
                                       (--readme: the figures into docs/performance.md and README)
cargo xtask audit [--site URL]         the validator, Lighthouse and every link (--site: build for it first)
cargo xtask monkey [--seed N] [--steps N] [--browser chromium|firefox]
                                       random acts of a reader, 10,000 unless said otherwise
cargo xtask soak [--minutes N]         what the page holds on to in half an hour of use
cargo xtask fuzz [--seconds N] [--seed N]
                                       nonsense for all that reads what strangers write

Missing tools are installed on the way: cargo tools into ~/.cache/azerbaijan-1994/tools
(or $AZERBAIJAN_1994_TOOLS), npm tools into node_modules, browsers and nginx by apt on Debian as root.
";

/// The port of `serve` when none is given.
const PORT: u16 = 8080;

/// How long each target of `fuzz` runs when nothing is said.
const FUZZ_SECONDS: u64 = 60;

/// One command and its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Order {
    /// Say what the commands are.
    Help,
    /// Build and serve.
    Serve {
        /// Where to listen.
        port: u16,
        /// Whether to rebuild on every change.
        dev: bool,
    },
    /// Build and weigh.
    Build {
        /// Where the page will live, when not beside itself.
        public_url: Option<String>,
        /// The absolute address that it will have, for other sites.
        site: Option<String>,
        /// Whether its weights are written down.
        record: bool,
    },
    /// Check everything.
    Test {
        /// Leave out what needs a build or a browser.
        quick: bool,
    },
    /// Make the map again.
    Geometry,
    /// Take pictures; the arguments go on to the program that takes them.
    Shots(Vec<OsString>),
    /// Measure; the arguments go on to the program that measures.
    Bench(Vec<OsString>),
    /// Use the page at random; the arguments go on.
    Monkey(Vec<OsString>),
    /// Use the page for long; the arguments go on.
    Soak(Vec<OsString>),
    /// Send nonsense to what reads what strangers write.
    Fuzz {
        /// For how long, each.
        seconds: u64,
        /// Where chance begins.
        seed: Option<u32>,
    },
    /// Ask the judges of others.
    Audit {
        /// The address to build the page for first.
        site: Option<String>,
    },
}

/// Reads the command line.
pub fn read(mut line: lexopt::Parser) -> Outcome<Order> {
    let order = parse(&mut line).map_err(|error| Error::Usage(error.to_string()))?;
    Ok(order)
}

fn parse(line: &mut lexopt::Parser) -> Result<Order, lexopt::Error> {
    let command = match line.next()? {
        None | Some(Long("help") | Short('h')) => return Ok(Order::Help),
        Some(Value(command)) => command.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    let mut order = match command.as_str() {
        "help" => Order::Help,
        "serve" => Order::Serve { port: PORT, dev: false },
        "build" => Order::Build {
            public_url: None,
            site: None,
            record: false,
        },
        "test" => Order::Test { quick: false },
        "geometry" => Order::Geometry,
        "shots" => return Ok(Order::Shots(line.raw_args()?.collect())),
        "bench" => return Ok(Order::Bench(line.raw_args()?.collect())),
        "monkey" => return Ok(Order::Monkey(line.raw_args()?.collect())),
        "soak" => return Ok(Order::Soak(line.raw_args()?.collect())),
        "fuzz" => Order::Fuzz {
            seconds: FUZZ_SECONDS,
            seed: None,
        },
        "audit" => Order::Audit { site: None },
        other => return Err(format!("there is no command `{other}`").into()),
    };
    while let Some(argument) = line.next()? {
        match (&mut order, argument) {
            (_, Long("help") | Short('h')) => return Ok(Order::Help),
            (Order::Serve { port, .. }, Long("port")) => *port = line.value()?.parse()?,
            (Order::Serve { dev, .. }, Long("dev")) => *dev = true,
            (Order::Build { public_url, .. }, Long("public-url")) => *public_url = Some(line.value()?.string()?),
            (Order::Build { site, .. } | Order::Audit { site }, Long("site")) => {
                *site = Some(place(&line.value()?.string()?)?)
            }
            (Order::Fuzz { seconds, .. }, Long("seconds")) => *seconds = line.value()?.parse()?,
            (Order::Fuzz { seed, .. }, Long("seed")) => *seed = Some(line.value()?.parse()?),
            (Order::Build { record, .. }, Long("record")) => *record = true,
            (Order::Test { quick }, Long("quick")) => *quick = true,
            (_, other) => return Err(other.unexpected()),
        }
    }
    Ok(order)
}

/// An absolute address of a site, with the `/` that its end may lack.
fn place(address: &str) -> Result<String, String> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
    match rest {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(plain) => {
            Ok(format!("{}/", address.trim_end_matches('/')))
        }
        _ => Err(format!(
            "`{address}` is no place of a site: give --site a whole address without query and fragment, \
             such as https://example.org/map/"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(words: &[&str]) -> Result<Order, String> {
        read(lexopt::Parser::from_args(words)).map_err(|error| error.to_string())
    }

    #[test]
    fn every_command_is_understood() {
        assert_eq!(order(&[]), Ok(Order::Help));
        assert_eq!(order(&["serve"]), Ok(Order::Serve { port: 8080, dev: false }));
        assert_eq!(
            order(&["serve", "--dev", "--port", "9000"]),
            Ok(Order::Serve { port: 9000, dev: true })
        );
        assert_eq!(
            order(&["build", "--public-url=/map/"]),
            Ok(Order::Build {
                public_url: Some("/map/".into()),
                site: None,
                record: false
            })
        );
        assert_eq!(
            order(&["build", "--record"]),
            Ok(Order::Build {
                public_url: None,
                site: None,
                record: true
            })
        );
        for address in ["https://x.example/map", "https://x.example/map/"] {
            assert_eq!(
                order(&["build", "--site", address]),
                Ok(Order::Build {
                    public_url: None,
                    site: Some("https://x.example/map/".into()),
                    record: false
                })
            );
        }
        assert_eq!(order(&["test", "--quick"]), Ok(Order::Test { quick: true }));
        assert_eq!(
            order(&["fuzz", "--seconds", "600"]),
            Ok(Order::Fuzz {
                seconds: 600,
                seed: None
            })
        );
        assert_eq!(
            order(&["audit", "--site", "https://x.example"]),
            Ok(Order::Audit {
                site: Some("https://x.example/".into())
            })
        );
        assert_eq!(
            order(&["monkey", "--seed", "7"]),
            Ok(Order::Monkey(vec!["--seed".into(), "7".into()]))
        );
        assert_eq!(order(&["geometry"]), Ok(Order::Geometry));
        assert_eq!(
            order(&["shots", "--out", "x"]),
            Ok(Order::Shots(vec!["--out".into(), "x".into()]))
        );
    }

    #[test]
    fn nonsense_is_named_in_one_line() {
        for words in [
            &["fly"][..],
            &["serve", "--port", "many"],
            &["build", "--dev"],
            &["test", "now"],
            &["fuzz", "--seconds", "long"],
            &["build", "--site", "x.example"],
            &["build", "--site", "https:///map/"],
            &["build", "--site", "https://x.example/?a=b"],
            &["build", "--site", "https://x.example/#armenia"],
            &["build", "--site", "https://x.example/\"><b>"],
        ] {
            let words = order(words).expect_err("this is no order");
            assert!(words.contains("cargo xtask help") && !words.contains('\n'), "{words}");
        }
    }
}
