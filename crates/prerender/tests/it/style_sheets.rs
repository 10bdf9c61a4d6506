//! Checks that the style sheets agree with the generated tables, and that each rule is in the right sheet.

use crate::colors::{rules, sheet};
use azerbaijan_1994::ui::map::loupe;
use domain::layer::PAINTS;
use domain::republic::Republic;
use state::generated::{self, SentenceNumber, HOME};

/// The number after `property:` in the first rule that begins with `selector`.
fn number(css: &str, selector: &str, property: &str) -> f64 {
    let rule = css
        .split(&format!("{selector} {{"))
        .nth(1)
        .unwrap_or_else(|| panic!("no rule for {selector}"));
    let value = rule
        .split(&format!("{property}:"))
        .nth(1)
        .and_then(|rest| rest.split(';').next());
    value
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or_else(|| panic!("{selector} has no {property}"))
}

#[test]
fn the_map_has_the_aspect_ratio_of_the_initial_view() {
    let css = sheet("map.css");
    assert_eq!(number(&css, ".map", "--home-w"), HOME.w);
    assert_eq!(number(&css, ".map", "--home-h"), HOME.h);
}

#[test]
fn every_inset_of_the_quiz_has_the_aspect_ratio_of_its_rectangle() {
    let css = sheet("quiz_page.css");
    for (slug, part) in crate::site::site().atlas.frames.insets() {
        let (drawn, framed) = (number(&css, &format!(".inset-{slug}"), "--aspect"), part.aspect());
        assert!(
            (drawn - framed).abs() < 0.001,
            "{slug}: {drawn}, but its frame is {framed:.3}"
        );
    }
}

#[test]
fn every_label_has_a_position() {
    let css = sheet("labels.css");
    for republic in Republic::ALL {
        let selector = format!("[data-label=\"{}\"]", republic.slug());
        assert!(css.contains(&selector), "no position for {selector}");
    }
}

#[test]
fn armenia_is_a_finger_wide_in_the_smallest_loupe_and_no_other_republic_is_in_its_circle() {
    let css = sheet("map.css");
    assert!(css.contains("> .loupe {") && css.contains("width: clamp(10rem, 0.46 * var(--map), 12rem)"));
    let scale = 10.0 * 16.0 / loupe::PART.w;
    let armenia = generated::extent(Republic::Armenia);
    assert!(
        armenia.w * scale >= 44.0 && armenia.h * scale >= 44.0,
        "{}",
        armenia.w * scale
    );
    let ((x, y), radius) = (loupe::PART.centre(), loupe::PART.w / 2.0);
    for republic in Republic::ALL {
        let outline = &crate::site::site().atlas.of(republic).outline;
        let inside = outline
            .sides()
            .any(|([ax, ay], _)| (f64::from(ax) - x).hypot(f64::from(ay) - y) < radius);
        assert_eq!(inside, loupe::REPUBLICS.contains(&republic), "{republic:?}");
    }
}

#[test]
fn without_javascript_a_sentence_highlights_its_republics_and_a_republic_its_sentences() {
    let css = sheet("no_js.css");
    let highlights = |sentence: SentenceNumber, republic: Republic| {
        let rule = css
            .split(&format!("html:has(#s{sentence}:target) .lands :is("))
            .nth(1)
            .and_then(|rest| rest.split(')').next());
        rule.is_some_and(|named| named.contains(&format!("[data-republic=\"{}\"]", republic.slug())))
    };
    for republic in Republic::ALL {
        let slug = republic.slug();
        let mut any = false;
        for sentence in SentenceNumber::all() {
            assert_eq!(
                highlights(sentence, republic),
                generated::reaches(sentence, republic),
                "s{sentence} and {slug}"
            );
            any |= generated::reaches(sentence, republic);
        }
        let rule = format!("html:has(#{slug}:target) .sentence[data-republics~=\"{slug}\"]");
        assert_eq!(css.contains(&rule), any, "{slug}");
    }
    for sentence in SentenceNumber::all() {
        assert!(css.contains(&format!(".source:has(#s{sentence}:target) [data-note=\"s{sentence}\"]")));
    }
}

/// Such a rule makes every selection restyle large parts of the page (docs/performance.md).
#[test]
fn rules_that_depend_on_a_target_elsewhere_are_only_in_the_sheet_that_the_live_page_removes() {
    for name in [
        "page.css",
        "map.css",
        "labels.css",
        "timeline.css",
        "dock.css",
        "pane.css",
        "source_text.css",
        "search.css",
        "article.css",
    ] {
        for (selector, _) in rules(&sheet(name)) {
            let afar = selector
                .split(":has(")
                .skip(1)
                .any(|argument| argument.contains(":target"));
            let of_all = selector.starts_with("html:has(") || selector.starts_with(":root:has(");
            assert!(!afar && !of_all, "{name}: {selector} belongs into no_js.css");
        }
    }
    let bare = sheet("no_js.css");
    let outside = bare.split_once("@supports selector(:has(a)) {").expect("one group").0;
    assert!(outside.trim().is_empty(), "boot.js finds the group by its condition");
    assert_eq!(bare.matches("@supports").count(), 1);
}

#[test]
fn every_class_has_a_paint_in_three_themes() {
    let (map, tokens) = (sheet("map.css"), sheet("tokens.css"));
    for paint in PAINTS {
        assert!(map.contains(&format!("[data-paint=\"{paint}\"]")), "{paint}");
        assert_eq!(
            tokens.matches(&format!("--{paint}:")).count(),
            3,
            "{paint} in light, dark and forced colours"
        );
    }
}

#[test]
fn only_the_tokens_contain_literal_colours() {
    for name in [
        "page.css",
        "map.css",
        "timeline.css",
        "labels.css",
        "dock.css",
        "pane.css",
        "source_text.css",
        "no_js.css",
        "search.css",
        "article.css",
        "parts.css",
        "pages.css",
        "print.css",
        "dialogs.css",
    ] {
        let css = sheet(name);
        for (at, _) in css.match_indices('#') {
            let rest: String = css[at + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
            let is_colour = [3, 6, 8].contains(&rest.len()) && rest.chars().all(|c| c.is_ascii_hexdigit());
            assert!(!is_colour, "{name} contains the literal colour #{rest}");
        }
        assert!(
            !css.contains("rgb(") && !css.contains("hsl("),
            "{name} contains a literal colour"
        );
    }
}
