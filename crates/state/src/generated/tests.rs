//! The generated tables keep what the design promises about the source.

use super::*;

#[test]
fn the_source_names_three_partners_reaches_four_as_a_group_and_does_not_mention_seven() {
    let count = |coverage| Republic::partners().filter(|r| self::coverage(*r) == coverage).count();
    assert_eq!(count(Coverage::Named) + count(Coverage::InPassing), 3);
    assert_eq!(count(Coverage::Group), 4);
    assert_eq!(count(Coverage::NotMentioned), 7);
    assert_eq!(coverage(Republic::SUBJECT), Coverage::Subject);
}

#[test]
fn a_republic_that_is_not_mentioned_has_no_stance_at_any_moment() {
    for republic in Republic::partners() {
        let is_not_mentioned = coverage(republic) == Coverage::NotMentioned;
        for moment in MomentIndex::all() {
            assert!(
                !is_not_mentioned || stance(moment, republic) == "not-stated",
                "{republic:?} at {moment:?}"
            );
        }
        assert_eq!(is_not_mentioned, stance(NOW, republic) == "not-stated", "{republic:?}");
    }
}

#[test]
fn only_the_subject_has_no_class_and_every_partner_is_counted_once() {
    for layer in Layer::ALL {
        for moment in MomentIndex::all() {
            assert_eq!(class_index(layer, moment, Republic::SUBJECT), None);
            let classes = layer.classes().len() as u8;
            let counted: usize = (0..classes).map(|class| count(layer, moment, Filter::any(class))).sum();
            assert_eq!(counted, 14, "{layer:?} at {moment:?}");
        }
    }
}

#[test]
fn a_context_fact_holds_from_its_date_on_and_never_before() {
    for republic in Republic::partners() {
        for layer in [Layer::Cis, Layer::Relations, Layer::Coverage] {
            let classes: Vec<_> = MomentIndex::all()
                .map(|moment| class_index(layer, moment, republic))
                .collect();
            // The last class of a context layer is "not yet". A republic leaves it once and never returns.
            let has_begun = |class: &Option<u8>| *class != Some(3);
            let first = classes.iter().position(has_begun).unwrap_or(classes.len());
            assert!(
                classes[first..].iter().all(|class| *class == classes[first]),
                "{republic:?} {layer:?}"
            );
            if layer == Layer::Coverage {
                assert!(first == 0 || first == classes.len(), "{republic:?}");
            }
        }
        for moment in MomentIndex::all() {
            let since = class_of(Layer::Relations, moment, republic).map_or("", |class| class.slug);
            let slug = moment.moment().slug;
            let year = slug.get(..4).unwrap_or_default();
            let is_early = since.strip_prefix("since-").is_some_and(|since| since > year);
            assert!(!is_early, "{republic:?} has relations {since} at {slug}");
        }
    }
}

#[test]
fn moments_and_sentences_out_of_range_cannot_be_made() {
    assert_eq!(MomentIndex::clamped(NOW.get() + 1), NOW);
    assert_eq!(MomentIndex::clamped(u8::MAX), NOW);
    assert_eq!(NOW.next(), NOW);
    assert_eq!(MomentIndex::FIRST.previous(), None);
    assert_eq!(SentenceNumber::new(0), None);
    assert_eq!(SentenceNumber::new(SENTENCES + 1), None);
    assert_eq!(SentenceNumber::all().count(), usize::from(SENTENCES));
}

#[test]
fn each_republic_is_reached_by_its_sentences() {
    let of = |republic| -> Vec<u8> {
        let reaching = SentenceNumber::all().filter(|sentence| reaches(*sentence, republic));
        reaching.map(SentenceNumber::get).collect()
    };
    assert_eq!(of(Republic::Armenia), [2, 4]);
    assert_eq!(of(Republic::Uzbekistan), [11, 12, 13]);
    assert_eq!(of(Republic::Russia), [1, 2, 3, 4, 5]);
    assert_eq!(of(Republic::SUBJECT), [6, 7, 8, 9, 10]);
    assert!(of(Republic::Estonia).is_empty());
}

#[test]
fn home_contains_every_republic_but_russia_and_what_is_essential_of_each() {
    for republic in Republic::ALL {
        assert_eq!(
            HOME.holds(extent(republic)),
            republic != Republic::Russia,
            "{republic:?}"
        );
        assert!(HOME.holds(essential(republic)), "{republic:?}");
    }
}

#[test]
fn arrow_keys_follow_geography_and_reach_every_republic_from_every_other() {
    use Republic::*;
    for (from, direction, to) in [
        (Azerbaijan, Direction::Left, Armenia),
        (Armenia, Direction::Right, Azerbaijan),
        (Armenia, Direction::Up, Georgia),
        (Latvia, Direction::Up, Estonia),
        // The projection turns the Baltic states to the west.
        (Latvia, Direction::Left, Lithuania),
        (Latvia, Direction::Down, Belarus),
        (Belarus, Direction::Down, Ukraine),
        (Ukraine, Direction::Left, Moldova),
        (Uzbekistan, Direction::Up, Kazakhstan),
        (Kyrgyzstan, Direction::Down, Tajikistan),
        (Azerbaijan, Direction::Right, Turkmenistan),
        (Estonia, Direction::Up, Estonia),
    ] {
        assert_eq!(neighbor(from, direction), to, "{from:?} {direction:?}");
    }
    for start in Republic::ALL {
        let mut reached = vec![start];
        let mut next = 0;
        while let Some(here) = reached.get(next).copied() {
            next += 1;
            for there in Direction::ALL.map(|direction| neighbor(here, direction)) {
                if !reached.contains(&there) {
                    reached.push(there);
                }
            }
        }
        assert_eq!(
            reached.len(),
            15,
            "from {start:?} the arrow keys reach only {reached:?}"
        );
    }
}
