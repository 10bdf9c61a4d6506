//! Journeys through the release page. Each test is a claim about the page; where several engines must keep it, one
//! function per claim is called once for each.

mod addresses;
mod anchors;
mod bare;
mod choosing;
mod chronicle;
mod combobox;
mod everyone;
mod filters;
mod gestures;
mod harness;
mod hosting;
mod layers;
mod layout;
mod loading;
mod moments;
mod offline;
mod playing;
mod pointing;
mod reading;
mod reckoning;
mod searching;
mod sharing;
mod silences;
mod table;
mod terms;
