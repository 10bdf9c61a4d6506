//! The camera stays within its limits and its operations undo each other.

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
    fn no_sequence_of_moves_leaves_the_region(moves in proptest::collection::vec((0.1..10.0f64, -3.0..3.0f64, -3.0..3.0f64), 1..40)) {
        let mut camera = Camera::HOME;
        for (factor, dx, dy) in moves {
            camera = camera.zoomed(factor, (0.5, 0.5)).panned((dx, dy));
            let visible = camera.visible();
            prop_assert!(visible.x >= WHOLE.x - 1e-6 && visible.y >= WHOLE.y - 1e-6);
            prop_assert!(visible.x + visible.w <= WHOLE.x + WHOLE.w + 1e-3);
            prop_assert!(camera.k >= Camera::min_scale() && camera.k <= MAX_SCALE);
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
    fn any_numbers_are_clamped_to_the_limits_and_clamping_is_idempotent(x in any::<f64>(), y in any::<f64>(), k in any::<f64>()) {
        let camera = Camera { x, y, k }.clamped();
        let visible = camera.visible();
        prop_assert!(camera.k >= Camera::min_scale() && camera.k <= MAX_SCALE, "{camera:?}");
        prop_assert!(visible.x >= WHOLE.x && visible.y >= WHOLE.y, "{camera:?}");
        prop_assert!(visible.x + visible.w <= WHOLE.x + WHOLE.w + 1e-3 && visible.y + visible.h <= WHOLE.y + WHOLE.h + 1e-3, "{camera:?}");
        prop_assert_eq!(camera.clamped(), camera);
    }

    #[test]
    fn a_wheel_event_at_most_doubles_or_halves_the_scale(delta_y in any::<f64>()) {
        let factor = wheel_zoom_factor(delta_y);
        prop_assert!((0.5..=2.0).contains(&factor), "{factor}");
        prop_assert!(delta_y.is_nan() || (delta_y > 0.0) == (factor < 1.0) || delta_y.abs() < 1e-9, "{delta_y} gives {factor}");
    }

    #[test]
    fn a_revealed_republic_is_visible_from_anywhere_and_revealing_it_again_moves_nothing(
        x in -5e3..2e4f64, y in -5e3..1e4f64, k in 0.3..10.0f64, which in 0..15_usize
    ) {
        let target = generated::extent(Republic::ALL[which]);
        let camera = Camera { x, y, k }.clamped().revealing(target);
        prop_assert_eq!(camera.revealing(target), camera);
        prop_assert!(camera.visible().holds(target) || Republic::ALL[which] == Republic::Russia);
    }

    #[test]
    fn the_css_values_are_the_camera_rounded_to_their_last_digit(x in -5e3..2e4f64, y in -5e3..1e4f64, k in 0.3..10.0f64) {
        let camera = Camera { x, y, k }.clamped();
        let [px, py, pk] = camera.css_values().map(|number| number.parse::<f64>().expect("a number"));
        prop_assert!((px - camera.x).abs() <= 0.5 && (py - camera.y).abs() <= 0.5 && (pk - camera.k).abs() <= 0.0005 + 1e-9);
    }
}

#[test]
fn the_opposite_wheel_event_undoes_the_zoom() {
    for delta_y in [1.0, 53.0, 120.0, 1e9] {
        assert!(close(wheel_zoom_factor(delta_y) * wheel_zoom_factor(-delta_y), 1.0));
        assert!(wheel_zoom_factor(-delta_y) > 1.0 && wheel_zoom_factor(-delta_y) <= 2.0);
    }
}

#[test]
fn css_values_are_whole_units_and_thousandths() {
    assert_eq!(
        Camera {
            x: -12.4,
            y: 7.6,
            k: 1.0
        }
        .css_values(),
        ["-12", "8", "1.000"]
    );
    assert_eq!(
        Camera {
            x: 0.0,
            y: 0.0,
            k: 2.0456
        }
        .css_values(),
        ["0", "0", "2.046"]
    );
}

#[test]
fn a_hatching_keeps_its_size_in_the_picture() {
    assert_eq!(Camera::HOME.pattern_transform(105), "scale(10.500)");
    assert_eq!(Camera { k: 4.0, ..Camera::HOME }.pattern_transform(105), "scale(2.625)");
}

#[test]
fn the_zoom_level_depends_on_the_scale() {
    assert_eq!(Camera::whole().zoom_level(), "far");
    assert_eq!(Camera::HOME.zoom_level(), "home");
    assert_eq!(
        Camera::HOME
            .revealing(generated::extent(Republic::Moldova))
            .zoom_level(),
        "near"
    );
}

#[test]
fn a_camera_without_finite_numbers_is_clamped_to_a_valid_one() {
    let clamped = Camera {
        x: f64::NAN,
        y: f64::INFINITY,
        k: f64::NAN,
    }
    .clamped();
    assert!(clamped.x.is_finite() && clamped.y.is_finite() && clamped.k == 1.0);
}

#[test]
fn every_republic_but_russia_is_visible_and_large_enough_once_revealed() {
    for republic in Republic::ALL.into_iter().filter(|r| *r != Republic::Russia) {
        let target = generated::extent(republic);
        for start in [Camera::HOME, Camera::whole(), Camera { x: 0.0, y: 0.0, k: 6.0 }] {
            let camera = start.revealing(target);
            assert!(
                camera.visible().holds(target),
                "{republic:?} from {start:?} is not visible: {camera:?}"
            );
            let share = (target.w * camera.k / HOME.w).max(target.h * camera.k / HOME.h);
            assert!(share >= 0.12, "{republic:?} fills only {share} of the picture");
        }
    }
}

#[test]
fn revealing_a_republic_that_is_visible_and_large_enough_moves_nothing() {
    let target = generated::extent(Republic::Kazakhstan);
    assert_eq!(Camera::HOME.revealing(target), Camera::HOME);
    let near = Camera::HOME.revealing(generated::extent(Republic::Armenia));
    assert!(near.k > 1.5);
    assert_eq!(near.revealing(generated::extent(Republic::Armenia)), near);
}

#[test]
fn revealing_russia_which_is_larger_than_the_picture_goes_home() {
    assert_eq!(
        Camera::whole().revealing(generated::extent(Republic::Russia)),
        Camera::HOME
    );
}

#[test]
fn a_zoom_step_that_is_not_at_its_limit_moves_the_camera_and_one_at_its_limit_does_not() {
    for start in [Camera::HOME, Camera::whole(), Camera::HOME.zoomed(MAX_SCALE, MIDDLE)] {
        for zoom in Zoom::ALL {
            assert_eq!(
                start.after_zoom(zoom) == start,
                start.is_at_limit(zoom),
                "{zoom:?} from {start:?}"
            );
        }
    }
}

#[test]
fn a_pan_step_moves_towards_its_direction_and_the_opposite_step_moves_back() {
    let start = Camera::HOME.zoomed(4.0, MIDDLE);
    for (direction, opposite) in [(Direction::Left, Direction::Right), (Direction::Up, Direction::Down)] {
        let moved = start.after_pan(direction);
        assert!(moved.x < start.x || moved.y < start.y, "{direction:?}");
        let back = moved.after_pan(opposite);
        assert!(close(back.x, start.x) && close(back.y, start.y), "{direction:?}");
    }
}
