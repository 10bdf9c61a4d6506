//! The camera stays within its limits and its operations undo each other.

use super::*;
use crate::generated;
use domain::republic::Republic;
use proptest::prelude::*;

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6 * (1.0 + a.abs())
}

const MIDDLE: (f64, f64) = (0.5, 0.5);

/// The point of the map, in map units, at a point of the picture.
fn to_map(camera: Camera, at: (f64, f64)) -> (f64, f64) {
    (camera.x + at.0 * HOME.w / camera.k, camera.y + at.1 * HOME.h / camera.k)
}

/// Parts of the picture, the whole among them.
fn clears() -> impl Strategy<Value = Clear> {
    let part = (0.0..1.0f64, 0.0..1.0f64, 0.0..1.0f64, 0.0..1.0f64)
        .prop_map(|(left, top, width, height)| Clear::new(left, top, width, height));
    prop_oneof![Just(Clear::WHOLE), Just(Clear::new(0.0, 0.0, 0.55, 1.0)), part]
}

/// A rectangle that is larger by a hair on each side, for comparisons after rounding.
fn with_a_hair(Rect { x, y, w, h }: Rect) -> Rect {
    Rect::new(x - 1e-3, y - 1e-3, w + 2e-3, h + 2e-3)
}

/// Whether the camera is within its limits.
fn is_valid(camera: Camera, clear: Clear) -> bool {
    let seen = camera.seen_in(clear);
    let inside = |start: f64, span: f64, home_start: f64, home_span: f64| {
        let (end, home_end) = (start + span, home_start + home_span);
        // Within the frame; or, if the clear part shows more, all of the frame.
        (start > home_start - 1e-3 && end < home_end + 1e-3) || (start < home_start + 1e-3 && end > home_end - 1e-3)
    };
    camera.k >= min_scale(clear)
        && camera.k <= MAX_SCALE
        && inside(seen.x, seen.w, HOME.x, HOME.w)
        && inside(seen.y, seen.h, HOME.y, HOME.h)
}

proptest! {
    #[test]
    fn the_point_under_the_pointer_stays_there_when_zooming_in(
        factor in 1.0..3.0f64, at_x in 0.0..1.0f64, at_y in 0.0..1.0f64
    ) {
        let before = to_map(Camera::HOME, (at_x, at_y));
        let zoomed = Camera::HOME.zoomed(factor, (at_x, at_y));
        let after = to_map(zoomed, (at_x, at_y));
        prop_assert!(close(before.0, after.0) && close(before.1, after.1));
        let limited = zoomed.clamped(Clear::WHOLE);
        prop_assert!(close(limited.x, zoomed.x) && close(limited.y, zoomed.y), "the limits do not matter then");
    }

    #[test]
    fn no_sequence_of_moves_leaves_the_limits(
        clear in clears(), moves in proptest::collection::vec((0.1..10.0f64, -3.0..3.0f64, -3.0..3.0f64), 1..40)
    ) {
        let mut camera = Camera::home(clear);
        for (factor, dx, dy) in moves {
            camera = camera.panned((dx, dy)).zoomed(factor, (0.2, 0.7)).clamped(clear);
            prop_assert!(is_valid(camera, clear), "{camera:?} {clear:?}");
        }
    }

    #[test]
    fn zooming_out_undoes_zooming_in_about_any_point(
        far in 1.0..2.0f64, factor in 1.0..2.5f64, at_x in 0.0..1.0f64, at_y in 0.0..1.0f64, dx in -0.3..0.3f64, dy in -0.3..0.3f64
    ) {
        let before = Camera::HOME.zoomed(far, MIDDLE).panned((dx, dy)).clamped(Clear::WHOLE);
        let after = before.zoomed(factor, (at_x, at_y)).zoomed(1.0 / factor, (at_x, at_y));
        prop_assert!(close(before.x, after.x) && close(before.y, after.y) && close(before.k, after.k), "{before:?} {after:?}");
    }

    #[test]
    fn any_numbers_are_clamped_to_the_limits_and_clamping_is_idempotent(
        x in any::<f64>(), y in any::<f64>(), k in any::<f64>(), clear in clears()
    ) {
        let camera = Camera { x, y, k }.clamped(clear);
        prop_assert!(is_valid(camera, clear), "{camera:?} {clear:?}");
        let again = camera.clamped(clear);
        prop_assert!(close(again.x, camera.x) && close(again.y, camera.y) && again.k == camera.k);
    }

    #[test]
    fn any_zoom_or_pan_of_a_valid_camera_gives_finite_numbers(
        factor in any::<f64>(), at_x in any::<f64>(), at_y in any::<f64>(), dx in any::<f64>(), dy in any::<f64>(), clear in clears()
    ) {
        let camera = Camera::home(clear).panned((dx, dy)).zoomed(factor, (at_x, at_y)).clamped(clear);
        prop_assert!(is_valid(camera, clear), "{camera:?}");
    }

    #[test]
    fn at_the_smallest_scale_there_is_nowhere_to_pan(dx in -3.0..3.0f64, dy in -3.0..3.0f64, clear in clears()) {
        let home = Camera::home(clear);
        let panned = home.panned((dx, dy)).clamped(clear);
        if clear == Clear::WHOLE {
            prop_assert_eq!(panned, Camera::HOME);
        }
        // Across the side that the frame fills.
        prop_assert!(close(panned.x, home.x) || clear.across().1 > clear.down().1, "{home:?} {panned:?}");
        prop_assert!(close(panned.y, home.y) || clear.down().1 > clear.across().1, "{home:?} {panned:?}");
        prop_assert!(with_a_hair(panned.seen_in(clear)).holds(HOME), "all fifteen stay in the clear part");
    }

    #[test]
    fn a_wheel_event_at_most_doubles_or_halves_the_scale(delta_y in any::<f64>()) {
        let factor = wheel_zoom_factor(delta_y);
        prop_assert!((0.5..=2.0).contains(&factor), "{factor}");
        prop_assert!(delta_y.is_nan() || (delta_y > 0.0) == (factor < 1.0) || delta_y.abs() < 1e-9, "{delta_y} gives {factor}");
    }

    #[test]
    fn a_view_that_holds_a_republic_shows_it_and_azerbaijan_in_the_clear_part(clear in clears(), which in 0..15_usize) {
        let republic = Republic::ALL[which];
        let camera = Camera::holding(generated::essential(republic), clear);
        prop_assert!(is_valid(camera, clear), "{camera:?}");
        let seen = with_a_hair(camera.seen_in(clear));
        prop_assert!(seen.holds(generated::extent(Republic::SUBJECT)), "{camera:?}");
        prop_assert!(seen.holds(generated::essential(republic)), "{camera:?}");
    }

    #[test]
    fn the_css_values_are_the_camera_rounded_to_their_last_digit(x in -5e3..2e4f64, y in -5e3..1e4f64, k in 0.3..5.0f64) {
        let camera = Camera { x, y, k }.clamped(Clear::WHOLE);
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
    let of = |k| Camera { k, ..Camera::HOME }.zoom_level();
    assert_eq!(
        [of(0.6), of(1.0), of(1.9), of(2.0), of(5.0)],
        ["home", "home", "home", "near", "near"]
    );
}

#[test]
fn a_camera_without_finite_numbers_is_clamped_to_a_valid_one() {
    let clamped = Camera {
        x: f64::NAN,
        y: f64::INFINITY,
        k: f64::NAN,
    }
    .clamped(Clear::WHOLE);
    assert_eq!(clamped, Camera::HOME);
}

#[test]
fn home_is_the_frame_when_the_whole_picture_is_clear_and_beside_a_pane_the_frame_fits_into_the_rest() {
    assert_eq!(Camera::home(Clear::WHOLE), Camera::HOME);
    let beside = Clear::new(0.0, 0.0, 0.55, 1.0);
    let home = Camera::home(beside);
    assert!(close(home.k, 0.55) && close(home.x, HOME.x), "{home:?}");
    let seen = home.seen_in(beside);
    assert!(close(seen.w, HOME.w) && seen.h > HOME.h, "{seen:?}");
    assert!(
        close(seen.y + seen.h, HOME.y + HOME.h),
        "what it shows beyond the frame is in the north: {seen:?}"
    );
    let right = Camera::home(Clear::new(0.45, 0.0, 0.55, 1.0));
    assert!(close(to_map(right, (0.45, 1.0)).0, HOME.x), "{right:?}");
}

#[test]
fn the_closer_to_azerbaijan_the_larger_the_view_that_holds_a_republic() {
    let scale = |republic| Camera::holding(generated::essential(republic), Clear::WHOLE).k;
    for republic in [Republic::Azerbaijan, Republic::Armenia, Republic::Georgia] {
        assert!(
            scale(republic) > 3.5 && scale(republic) <= MAX_HELD_SCALE,
            "{republic:?}: {}",
            scale(republic)
        );
    }
    for republic in [Republic::Turkmenistan, Republic::Uzbekistan, Republic::Ukraine] {
        assert!(
            (1.2..3.0).contains(&scale(republic)),
            "{republic:?}: {}",
            scale(republic)
        );
    }
    // These need almost all of the frame.
    for republic in [
        Republic::Estonia,
        Republic::Latvia,
        Republic::Lithuania,
        Republic::Russia,
    ] {
        assert_eq!(
            Camera::holding(generated::essential(republic), Clear::WHOLE),
            Camera::HOME,
            "{republic:?}"
        );
    }
}

#[test]
fn what_is_held_has_a_margin_unless_the_frame_ends_there() {
    for republic in Republic::ALL {
        let camera = Camera::holding(generated::essential(republic), Clear::WHOLE);
        let pair = generated::essential(Republic::SUBJECT).around(generated::essential(republic));
        let seen = camera.visible();
        for (free, at_the_end) in [
            ((pair.x - seen.x) / seen.w, seen.x <= HOME.x),
            ((pair.y - seen.y) / seen.h, seen.y <= HOME.y),
            (
                (seen.x + seen.w - pair.x - pair.w) / seen.w,
                seen.x + seen.w >= HOME.x + HOME.w - 1e-3,
            ),
            (
                (seen.y + seen.h - pair.y - pair.h) / seen.h,
                seen.y + seen.h >= HOME.y + HOME.h - 1e-3,
            ),
        ] {
            assert!(
                free >= MARGIN - 1e-9 || (at_the_end && free >= 0.0),
                "{republic:?}: {free}"
            );
        }
    }
}

#[test]
fn the_steps_of_the_zoom_buttons_stay_within_one_and_five() {
    let mut camera = Camera::HOME;
    for _ in 0..9 {
        camera = camera.after_zoom(Zoom::In, Clear::WHOLE);
    }
    assert_eq!(camera.k, 5.0);
    for _ in 0..9 {
        camera = camera.after_zoom(Zoom::Out, Clear::WHOLE);
    }
    assert_eq!(camera, Camera::HOME);
}

#[test]
fn a_zoom_step_is_made_about_the_middle_of_the_clear_part() {
    let clear = Clear::new(0.0, 0.0, 0.5, 1.0);
    let before = Camera {
        x: 2000.0,
        y: 2000.0,
        k: 2.0,
    };
    let after = before.after_zoom(Zoom::In, clear);
    let ((x, y), (again_x, again_y)) = (to_map(before, (0.25, 0.5)), to_map(after, (0.25, 0.5)));
    assert!(close(x, again_x) && close(y, again_y));
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
