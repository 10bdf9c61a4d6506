//! The options of the command.

use super::contender::Contender;
use super::pace::Pace;
use crate::failure::{Failure, Outcome};
use lexopt::prelude::*;

/// What is to be measured.
#[derive(Debug, PartialEq, Eq)]
pub struct Order {
    /// First visits of each page at each pace.
    pub runs: usize,
    /// Whether a thousand choices are made, too.
    pub memory: bool,
    /// Which pages.
    pub contenders: Vec<Contender>,
    /// At which paces.
    pub paces: Vec<Pace>,
    /// Whether the figures go into the documents.
    pub readme: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self {
            runs: 3,
            memory: true,
            contenders: Contender::ALL.into(),
            paces: Pace::ALL.into(),
            readme: false,
        }
    }
}

/// Reads the command line.
pub fn read(mut line: lexopt::Parser) -> Outcome<Order> {
    let mut order = Order::default();
    while let Some(argument) = line.next()? {
        match argument {
            Long("runs") => order.runs = line.value()?.parse::<usize>()?.max(1),
            Long("quick") => (order.runs, order.memory) = (1, false),
            Long("only") => order.leave(&line.value()?.string()?)?,
            Long("readme") => order.readme = true,
            other => return Err(Failure::msg(other.unexpected().to_string())),
        }
    }
    Ok(order)
}

impl Order {
    /// Leaves only these pages and paces: `page,floor,slow`. What is not named of a kind is left out, unless nothing of
    /// that kind is named.
    fn leave(&mut self, names: &str) -> Outcome {
        let names: Vec<&str> = names.split(',').map(str::trim).collect();
        let known = |name: &&str| {
            Contender::ALL.iter().any(|contender| contender.name() == *name)
                || Pace::ALL.iter().any(|pace| pace.name() == *name)
        };
        if let Some(unknown) = names.iter().find(|name| !known(name)) {
            let all: Vec<&str> = Contender::ALL
                .iter()
                .map(|contender| contender.name())
                .chain(Pace::ALL.iter().map(|pace| pace.name()))
                .collect();
            return Err(Failure::msg(format!(
                "`--only {unknown}`: there are only {}",
                all.join(", ")
            )));
        }
        let contenders: Vec<Contender> = Contender::ALL
            .into_iter()
            .filter(|contender| names.contains(&contender.name()))
            .collect();
        let paces: Vec<Pace> = Pace::ALL
            .into_iter()
            .filter(|pace| names.contains(&pace.name()))
            .collect();
        if !contenders.is_empty() {
            self.contenders = contenders;
        }
        if !paces.is_empty() {
            self.paces = paces;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(words: &[&str]) -> Outcome<Order> {
        read(lexopt::Parser::from_args(words))
    }

    #[test]
    fn every_option_is_understood() {
        assert_eq!(order(&[]).expect("no option"), Order::default());
        let few = order(&["--runs", "4", "--only", "page,floor,slow", "--readme"]).expect("an order");
        assert_eq!(
            few,
            Order {
                runs: 4,
                contenders: vec![Contender::Page, Contender::Floor],
                paces: vec![Pace::Slow],
                readme: true,
                ..Order::default()
            }
        );
        let quick = order(&["--quick", "--only=fast"]).expect("an order");
        assert_eq!((quick.runs, quick.memory, quick.contenders.len()), (1, false, 4));
    }

    #[test]
    fn nonsense_is_refused() {
        for words in [&["--only", "leaflet"][..], &["--runs", "many"], &["now"]] {
            assert!(order(words).is_err(), "{words:?}");
        }
    }
}
