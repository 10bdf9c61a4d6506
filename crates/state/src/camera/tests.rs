//! What the camera promises.

use super::*;
use crate::generated;
use domain::republic::Republic;
use proptest::prelude::*;

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6 * (1.0 + a.abs())
}

proptest! {
    #[test]
    fn the_point_under_the_pointer_stays_there_when_zooming_in(
        factor in 1.0..3.0f64, at_x in 0.0..1.0f64, at_y in 0.0..1.0f64
    ) {
        let before = Camera::HOME.to_map((at_x, at_y));
        let after = Camera::HOME.zoomed(factor, (at_x, at_y)).to_map((at_x, at_y));
        prop_assert!(close(before.0, after.0) && close(before.1, after.1));
    }

    #[test]
    fn map_and_picture_are_inverse(x in -5e3..2e4f64, y in -5e3..1e4f64, k in 0.3..10.0f64, px in 0.0..1.0f64, py in 0.0..1.0f64) {
        let camera = Camera { x, y, k };
        let back = camera.to_picture(camera.to_map((px, py)));
        prop_assert!(close(back.0, px) && close(back.1, py));
    }

    #[test]
    fn no_run_of_moves_leaves_the_region(moves in proptest::collection::vec((0.1..10.0f64, -3.0..3.0f64, -3.0..3.0f64), 1..40)) {
        let mut camera = Camera::HOME;
        for (factor, dx, dy) in moves {
            camera = camera.zoomed(factor, (0.5, 0.5)).panned((dx, dy));
            let seen = camera.seen();
            prop_assert!(seen.x >= WHOLE.x - 1e-6 && seen.y >= WHOLE.y - 1e-6);
            prop_assert!(seen.x + seen.w <= WHOLE.x + WHOLE.w + 1e-3);
            prop_assert!(camera.k >= Camera::farthest() && camera.k <= NEAREST);
        }
    }
}

proptest! {
    #[test]
    fn zooming_out_undoes_zooming_in_about_any_point(
        far in 1.0..4.0f64, factor in 1.0..2.5f64, at_x in 0.0..1.0f64, at_y in 0.0..1.0f64, dx in -0.3..0.3f64, dy in -0.3..0.3f64
    ) {
        let before = Camera::HOME.zoomed(far, (0.5, 0.5)).panned((dx, dy));
        let after = before.zoomed(factor, (at_x, at_y)).zoomed(1.0 / factor, (at_x, at_y));
        prop_assert!(close(before.x, after.x) && close(before.y, after.y) && close(before.k, after.k), "{before:?} {after:?}");
    }

    #[test]
    fn any_numbers_at_all_are_brought_back_into_the_region_and_then_stay(x in any::<f64>(), y in any::<f64>(), k in any::<f64>()) {
        let camera = Camera { x, y, k }.clamped();
        let seen = camera.seen();
        prop_assert!(camera.k >= Camera::farthest() && camera.k <= NEAREST, "{camera:?}");
        prop_assert!(seen.x >= WHOLE.x && seen.y >= WHOLE.y, "{camera:?}");
        prop_assert!(seen.x + seen.w <= WHOLE.x + WHOLE.w + 1e-3 && seen.y + seen.h <= WHOLE.y + WHOLE.h + 1e-3, "{camera:?}");
        prop_assert_eq!(camera.clamped(), camera);
    }

    #[test]
    fn a_turn_of_the_wheel_never_more_than_doubles_or_halves(turn in any::<f64>()) {
        let factor = wheel_factor(turn);
        prop_assert!((0.5..=2.0).contains(&factor), "{factor}");
        prop_assert!(turn.is_nan() || (turn > 0.0) == (factor < 1.0) || turn.abs() < 1e-9, "{turn} gives {factor}");
    }

    #[test]
    fn what_is_revealed_is_in_sight_from_anywhere_and_revealing_it_again_moves_nothing(
        x in -5e3..2e4f64, y in -5e3..1e4f64, k in 0.3..10.0f64, which in 0..15_usize
    ) {
        let target = generated::extent(Republic::ALL[which]);
        let camera = Camera { x, y, k }.clamped().revealing(target);
        prop_assert_eq!(camera.revealing(target), camera);
        prop_assert!(camera.seen().holds(target) || Republic::ALL[which] == Republic::Russia);
    }

    #[test]
    fn what_is_printed_is_the_camera_to_the_last_digit(x in -5e3..2e4f64, y in -5e3..1e4f64, k in 0.3..10.0f64) {
        let camera = Camera { x, y, k }.clamped();
        let [px, py, pk] = camera.printed().map(|number| number.parse::<f64>().expect("a number"));
        prop_assert!((px - camera.x).abs() <= 0.5 && (py - camera.y).abs() <= 0.5 && (pk - camera.k).abs() <= 0.0005 + 1e-9);
    }
}

#[test]
fn the_wheel_is_undone_by_turning_it_back() {
    for turn in [1.0, 53.0, 120.0, 1e9] {
        assert!(close(wheel_factor(turn) * wheel_factor(-turn), 1.0));
        assert!(wheel_factor(-turn) > 1.0 && wheel_factor(-turn) <= 2.0);
    }
}

#[test]
fn a_camera_is_printed_in_units_and_thousandths() {
    assert_eq!(
        Camera {
            x: -12.4,
            y: 7.6,
            k: 1.0
        }
        .printed(),
        ["-12", "8", "1.000"]
    );
    assert_eq!(
        Camera {
            x: 0.0,
            y: 0.0,
            k: 2.0456
        }
        .printed(),
        ["0", "0", "2.046"]
    );
}

#[test]
fn a_hatching_keeps_its_size_in_the_picture() {
    assert_eq!(Camera::HOME.hatching(105), "scale(10.500)");
    assert_eq!(Camera { k: 4.0, ..Camera::HOME }.hatching(105), "scale(2.625)");
}

#[test]
fn names_make_room_when_the_map_is_far() {
    assert_eq!(Camera::whole().reach(), "far");
    assert_eq!(Camera::HOME.reach(), "home");
    assert_eq!(
        Camera::HOME.revealing(generated::extent(Republic::Moldova)).reach(),
        "near"
    );
}

#[test]
fn nonsense_is_brought_back_to_something_to_look_at() {
    let lost = Camera {
        x: f64::NAN,
        y: f64::INFINITY,
        k: f64::NAN,
    }
    .clamped();
    assert!(lost.x.is_finite() && lost.y.is_finite() && lost.k == 1.0);
}

#[test]
fn every_partner_but_russia_is_in_sight_and_large_enough_once_revealed() {
    for republic in Republic::ALL.into_iter().filter(|r| *r != Republic::Russia) {
        let target = generated::extent(republic);
        for start in [Camera::HOME, Camera::whole(), Camera { x: 0.0, y: 0.0, k: 6.0 }] {
            let camera = start.revealing(target);
            assert!(
                camera.seen().holds(target),
                "{republic:?} from {start:?} is not in sight: {camera:?}"
            );
            let share = (target.w * camera.k / HOME.w).max(target.h * camera.k / HOME.h);
            assert!(share >= 0.12, "{republic:?} fills only {share} of the picture");
        }
    }
}

#[test]
fn revealing_what_is_seen_well_moves_nothing() {
    let target = generated::extent(Republic::Kazakhstan);
    assert_eq!(Camera::HOME.revealing(target), Camera::HOME);
    let near = Camera::HOME.revealing(generated::extent(Republic::Armenia));
    assert!(near.k > 1.5);
    assert_eq!(near.revealing(generated::extent(Republic::Armenia)), near);
}

#[test]
fn russia_larger_than_the_picture_is_shown_from_the_home_view() {
    assert_eq!(
        Camera::whole().revealing(generated::extent(Republic::Russia)),
        Camera::HOME
    );
}
