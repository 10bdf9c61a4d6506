//! Journeys through the release page. Each test is a claim about the page; where several engines must keep it, one
//! function per claim is called once for each.

mod addresses;
mod anchors;
mod bare;
mod choosing;
mod chronicle;
mod combobox;
mod embedding;
mod everyone;
mod faults;
mod filters;
mod gestures;
mod harness;
mod hosting;
mod layers;
mod layout;
mod loading;
mod moments;
mod nginx;
mod offline;
mod paths;
mod playing;
mod pointing;
mod policy;
mod reading;
mod reckoning;
mod searching;
mod sharing;
mod silences;
mod spoilt;
mod storage;
mod study;
mod table;
mod terms;
mod versions;
