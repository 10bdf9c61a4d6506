//! The options of the command.

use super::subject::Subject;
use super::throttling::Throttling;
use clap::Parser;

/// Measures the release page beside three baselines.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
pub struct Options {
    /// First visits of each page at each throttling
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    pub runs: u16,
    /// One visit each, without the memory test
    #[arg(long, conflicts_with = "runs")]
    quick: bool,
    /// Only these pages and throttlings: `page,floor,slow`
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    only: Vec<Filter>,
    /// Write the figures into the documents
    #[arg(long)]
    pub readme: bool,
}

/// A name that `--only` accepts.
#[derive(Clone, Copy, Debug)]
enum Filter {
    Subject(Subject),
    Throttling(Throttling),
}

impl Options {
    /// First visits of each page at each throttling.
    pub fn runs(&self) -> usize {
        if self.quick {
            1
        } else {
            self.runs.into()
        }
    }

    /// Whether memory is measured over a thousand choices.
    pub fn memory(&self) -> bool {
        !self.quick
    }

    /// The pages to measure: those that `--only` names, or all if it names none.
    pub fn subjects(&self) -> Vec<Subject> {
        let named = self.only.iter().filter_map(|filter| match filter {
            Filter::Subject(subject) => Some(*subject),
            Filter::Throttling(_) => None,
        });
        or_all(named.collect(), &Subject::ALL)
    }

    /// The throttlings to measure at: those that `--only` names, or all if it names none.
    pub fn throttlings(&self) -> Vec<Throttling> {
        let named = self.only.iter().filter_map(|filter| match filter {
            Filter::Throttling(throttling) => Some(*throttling),
            Filter::Subject(_) => None,
        });
        or_all(named.collect(), &Throttling::ALL)
    }
}

fn or_all<T: Clone>(named: Vec<T>, all: &[T]) -> Vec<T> {
    if named.is_empty() {
        all.to_vec()
    } else {
        named
    }
}

impl std::str::FromStr for Filter {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let subject = Subject::ALL.into_iter().find(|subject| subject.name() == name);
        let throttling = Throttling::ALL.into_iter().find(|throttling| throttling.name() == name);
        subject
            .map(Self::Subject)
            .or(throttling.map(Self::Throttling))
            .ok_or_else(|| {
                let subjects = Subject::ALL.map(Subject::name);
                let throttlings = Throttling::ALL.map(Throttling::name);
                format!("there are only {}, {}", subjects.join(", "), throttlings.join(", "))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, clap::Error> {
        Options::try_parse_from(std::iter::once("bench").chain(arguments.iter().copied()))
    }

    #[test]
    fn every_option_is_parsed() {
        let options = parse(&[]).expect("no option");
        assert_eq!((options.runs(), options.memory(), options.readme), (3, true, false));
        assert_eq!((options.subjects().len(), options.throttlings().len()), (4, 2));
        let options = parse(&["--runs", "4", "--only", "page,floor,slow", "--readme"]).expect("options");
        assert_eq!((options.runs(), options.readme), (4, true));
        assert_eq!(options.subjects(), [Subject::Page, Subject::Floor]);
        assert_eq!(options.throttlings(), [Throttling::Slow]);
        let options = parse(&["--quick", "--only=fast"]).expect("options");
        assert_eq!((options.runs(), options.memory()), (1, false));
        assert_eq!(options.subjects().len(), 4);
    }

    #[test]
    fn unknown_names_and_numbers_are_refused() {
        for arguments in [
            &["--only", "leaflet"][..],
            &["--runs", "many"],
            &["--runs", "0"],
            &["now"],
        ] {
            assert!(parse(arguments).is_err(), "{arguments:?}");
        }
    }
}
