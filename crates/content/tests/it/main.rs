//! Checks the authored content, and that the validation rejects each kind of mistake, with one edited copy of the content
//! for each. There is one module for each authored thing: properties of the content first, then rejected edits.

mod accounts;
mod capitals;
mod copies;
mod coverage;
mod evidence;
mod facts;
mod files;
mod glossary;
mod grounds;
mod hindsight;
mod ids;
mod legend;
mod moments;
mod names;
mod pseudo_language;
mod quiz;
mod references;
mod sentences;
mod stances;
mod strikes;
mod translations;
