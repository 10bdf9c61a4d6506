//! What the authored content promises, and what the checks refuse: one spoiled copy for each kind of mistake. A room for
//! each thing that is authored; the promises come first in each, then what is refused.

mod accounts;
mod capitals;
mod copies;
mod coverage;
mod evidence;
mod facts;
mod files;
mod glossary;
mod ids;
mod moments;
mod names;
mod quiz;
mod references;
mod sentences;
mod stances;
