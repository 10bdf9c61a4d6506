//! Loading, typing, the arrows and the status.

use super::*;
use proptest::prelude::*;

const FILE: &str = "l\tKazakhstan\t#kazakhstan\nl\tKyrgyzstan\t#kyrgyzstan\nl\tKiev\t#ukraine\n";

fn ready() -> Combobox {
    let mut combobox = Combobox::default();
    combobox.finish_loading(Some(FILE));
    combobox
}

fn chosen(combobox: &Combobox) -> Option<&str> {
    combobox.chosen().map(|entry| entry.label.as_str())
}

#[test]
fn the_index_is_requested_once_and_again_only_after_a_failure() {
    let mut combobox = Combobox::default();
    assert!(combobox.start_loading());
    assert!(!combobox.start_loading());
    combobox.finish_loading(None);
    assert!(combobox.start_loading());
    combobox.finish_loading(Some(FILE));
    assert!(!combobox.start_loading());
}

#[test]
fn what_is_typed_before_the_index_arrives_is_found_when_it_does() {
    let mut combobox = Combobox::default();
    combobox.type_in("kiev");
    assert_eq!(combobox.status(), Status::Loading);
    combobox.finish_loading(Some(FILE));
    assert_eq!(chosen(&combobox), Some("Kiev"));
}

#[test]
fn a_failure_and_a_page_in_place_of_the_index_are_reported() {
    for file in [None, Some("<!doctype html>")] {
        let mut combobox = Combobox::default();
        combobox.finish_loading(file);
        assert_eq!(combobox.status(), Status::Empty);
        combobox.type_in("kiev");
        assert_eq!(combobox.status(), Status::Unavailable);
    }
}

#[test]
fn letters_that_no_name_has_find_nothing_and_say_so() {
    let mut combobox = ready();
    for typed in ["中", "日本", "!?", "-"] {
        combobox.type_in(typed);
        assert!(combobox.is_open(), "{typed}");
        assert_eq!(combobox.status(), Status::NothingFound { typed });
    }
    for typed in ["", "  "] {
        combobox.type_in(typed);
        assert!(!combobox.is_open());
    }
}

#[test]
fn the_status_counts_the_results_and_names_the_first() {
    let mut combobox = ready();
    combobox.type_in("K");
    let Status::Found { count, first } = combobox.status() else {
        panic!("{:?}", combobox.status())
    };
    assert_eq!((count, first.label.as_str()), (3, "Kazakhstan"));
    combobox.type_in(" Käx ");
    assert_eq!(combobox.status(), Status::NothingFound { typed: "Käx" });
    combobox.close();
    assert_eq!(combobox.status(), Status::Empty);
}

#[test]
fn typing_activates_nothing_and_enter_follows_the_first() {
    let mut combobox = ready();
    combobox.type_in("k");
    assert_eq!((combobox.active(), chosen(&combobox)), (None, Some("Kazakhstan")));
    combobox.activate_next();
    combobox.activate_next();
    assert_eq!((combobox.active(), chosen(&combobox)), (Some(1), Some("Kyrgyzstan")));
    combobox.type_in("ki");
    assert_eq!((combobox.active(), chosen(&combobox)), (None, Some("Kiev")));
}

#[test]
fn the_arrows_go_round_in_both_directions() {
    let mut combobox = ready();
    combobox.type_in("k");
    let down = [(); 4].map(|()| {
        combobox.activate_next();
        combobox.active()
    });
    assert_eq!(down, [Some(0), Some(1), Some(2), Some(0)]);
    combobox.type_in("k");
    let up = [(); 4].map(|()| {
        combobox.activate_previous();
        combobox.active()
    });
    assert_eq!(up, [Some(2), Some(1), Some(0), Some(2)]);
}

#[test]
fn without_results_the_arrows_activate_nothing() {
    for query in ["", "zz"] {
        let mut combobox = ready();
        combobox.type_in(query);
        combobox.activate_next();
        assert_eq!(combobox.active(), None);
        combobox.activate_previous();
        assert_eq!((combobox.active(), combobox.chosen()), (None, None));
    }
}

proptest! {
    #[test]
    fn the_active_option_is_always_one_that_is_shown(steps in proptest::collection::vec(0..6u8, 0..30)) {
        let mut combobox = Combobox::default();
        for step in steps {
            match step {
                0 => combobox.finish_loading(Some(FILE)),
                1 => combobox.type_in("k"),
                2 => combobox.type_in("ki"),
                3 => combobox.close(),
                4 => combobox.activate_next(),
                _ => combobox.activate_previous(),
            }
            prop_assert!(combobox.active().is_none_or(|at| combobox.option(at).is_some()));
            prop_assert_eq!(combobox.option(combobox.shown()), None);
        }
    }
}
