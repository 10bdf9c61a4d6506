//! Sentences and facts taken away: nothing struck is the map as it is, everything struck states nothing, and striking more never
//! states more.

use crate::copies::content;
use content::model::Content;
use domain::filter::Filter;
use domain::layer::Layer;
use domain::legend::{parse, Part};
use domain::republic::Republic;
use evidence::lines::Lines;
use evidence::model::LayerWords;
use evidence::outcome::{not_stated, NO_CLASS};
use evidence::{address, report, Evidence, Outcome, Standing, Strikes};
use proptest::prelude::*;
use std::sync::LazyLock;

static CONTENT: LazyLock<Content> = LazyLock::new(content);
static EVIDENCE: LazyLock<Evidence> = LazyLock::new(|| {
    let words = |layer: Layer| LayerWords {
        slug: layer.slug().to_owned(),
        name: layer.slug().to_owned(),
        classes: layer.classes().iter().map(|class| class.slug.to_owned()).collect(),
        labels: layer.classes().iter().map(|class| class.slug.to_uppercase()).collect(),
    };
    CONTENT.evidence(Layer::ALL.map(words).into(), "Not stated")
});

/// The most buttons and marks for which the page has elements.
const PIECES: usize = 8;

fn outcome(struck: &Strikes) -> Outcome {
    Outcome::of(&EVIDENCE, struck)
}

/// Those of the ids that an address would have.
fn without(ids: &str) -> Outcome {
    let named = address::read(&EVIDENCE, ids);
    assert_eq!(named.unknown, Vec::<String>::new());
    outcome(&named.struck)
}

fn all() -> Strikes {
    (0..EVIDENCE.grounds.len()).collect()
}

fn moment(id: &str) -> usize {
    let found = CONTENT.moments.iter().position(|moment| moment.id == id);
    found.expect("the content has the moment")
}

fn class(outcome: &Outcome, layer: Layer, at: usize, republic: Republic) -> (&'static str, Standing) {
    let cell = outcome.cell(layer.index(), at, republic.index());
    let class = layer.classes().get(usize::from(cell.class));
    (class.map_or("", |class| class.slug), cell.standing)
}

/// Panics if striking more states anything that striking less does not.
fn states_no_more(less: &Outcome, more: &Outcome) {
    for layer in Layer::ALL {
        for at in 0..EVIDENCE.moments.len() {
            for partner in Republic::partners() {
                let [before, after] = [less, more].map(|one| one.cell(layer.index(), at, partner.index()));
                let is_kept = if layer == Layer::Coverage {
                    // From named over in passing and as a group to not mentioned.
                    after.class >= before.class
                } else {
                    after.class == before.class || after.class == not_stated(layer)
                };
                assert!(
                    is_kept && after.standing >= before.standing,
                    "{layer:?} {at} {partner:?}"
                );
            }
        }
    }
    for (before, after) in less
        .places
        .iter()
        .zip(&more.places)
        .chain(less.statements.iter().zip(&more.statements))
    {
        assert!(after >= before);
    }
}

#[test]
fn nothing_struck_is_the_map_of_every_layer_and_moment() {
    let outcome = outcome(&Strikes::default());
    for layer in Layer::ALL {
        for (at, moment) in CONTENT.moments.iter().enumerate() {
            for republic in Republic::ALL {
                let cell = outcome.cell(layer.index(), at, republic.index());
                let expected = CONTENT.class(layer, moment, republic);
                assert_eq!(cell.class, expected.unwrap_or(NO_CLASS), "{layer:?} {at} {republic:?}");
                assert_eq!(cell.standing, Standing::Whole);
            }
        }
    }
    let rest = outcome.places.iter().chain(&outcome.statements);
    assert!(rest.into_iter().all(|standing| *standing == Standing::Whole));
    for (at, moment) in CONTENT.moments.iter().enumerate() {
        let place = EVIDENCE
            .places
            .iter()
            .find(|place| (place.from..=place.to).contains(&at));
        assert_eq!(
            place.map(|place| &place.place),
            CONTENT.cis_place(moment).map(|place| &place.place)
        );
    }
}

/// The second map of two dates relies on it (`web/beside.js`).
#[test]
fn a_reading_that_holds_stays_that_of_a_group_or_of_the_republic_without_any_set_of_sentences() {
    let printed = outcome(&Strikes::default());
    for set in 0..1_u32 << EVIDENCE.sentences {
        let left = outcome(
            &(0..EVIDENCE.sentences)
                .filter(|sentence| set >> sentence & 1 == 1)
                .collect(),
        );
        for at in 0..EVIDENCE.moments.len() {
            for partner in Republic::partners().map(Republic::index) {
                let class = |of: &Outcome| of.cell(Layer::Stance.index(), at, partner).class;
                let is_same = left.is_group(at, partner) == printed.is_group(at, partner);
                assert!(class(&left) != class(&printed) || is_same, "{set:b}: {partner} at {at}");
            }
        }
    }
}

#[test]
fn everything_struck_states_nothing() {
    let outcome = outcome(&all());
    for layer in Layer::ALL {
        for at in 0..EVIDENCE.moments.len() {
            for partner in Republic::partners() {
                let cell = outcome.cell(layer.index(), at, partner.index());
                assert_eq!(cell.class, not_stated(layer), "{layer:?} {at} {partner:?}");
            }
        }
    }
    let rest = outcome.places.iter().chain(&outcome.statements);
    assert!(rest.into_iter().all(|standing| *standing == Standing::Fallen));
}

#[test]
fn without_any_set_of_sentences_one_more_never_states_more() {
    let sentences = EVIDENCE.sentences;
    let sets = 1_usize << sentences;
    let set = |bits: usize| {
        (0..sentences)
            .filter(|sentence| bits >> sentence & 1 == 1)
            .collect::<Strikes>()
    };
    let outcomes: Vec<Outcome> = (0..sets).map(|bits| outcome(&set(bits))).collect();
    for bits in 0..sets {
        for one in (0..sentences).filter(|one| bits >> one & 1 == 0) {
            states_no_more(&outcomes[bits], &outcomes[bits | 1 << one]);
        }
    }
}

#[test]
fn every_ground_bears_something() {
    for ground in &EVIDENCE.grounds {
        let report = report::of(&EVIDENCE, &ground.id, "");
        assert!(!report.items.is_empty(), "nothing rests on {}", ground.id);
    }
}

#[test]
fn without_s4_armenia_fades_and_nothing_falls() {
    let outcome = without("s4");
    for at in 0..EVIDENCE.moments.len() {
        let armenia = class(&outcome, Layer::Stance, at, Republic::Armenia);
        assert_eq!(armenia, ("in-conflict", Standing::Faded));
        let russia = class(&outcome, Layer::Coverage, at, Republic::Russia);
        assert_eq!(russia, ("named", Standing::Faded));
    }
    let lost = without("s2,s4");
    assert_eq!(
        class(&lost, Layer::Coverage, 0, Republic::Armenia),
        ("not-mentioned", Standing::Fallen)
    );
}

#[test]
fn what_falls_is_not_stated_and_no_earlier_reading_returns() {
    let outcome = without("s3");
    for id in ["1993-return", "1993-h2", "1993-09", "1994-early", "1994-03"] {
        let russia = class(&outcome, Layer::Stance, moment(id), Republic::Russia);
        assert_eq!(russia, ("not-stated", Standing::Fallen), "{id}");
    }
    let strained = class(&outcome, Layer::Stance, moment("1992-93"), Republic::Russia);
    assert_eq!(strained, ("strained", Standing::Whole));
}

#[test]
fn a_fact_bears_nothing_before_its_date() {
    let outcome = without("karabakh-war");
    let armenia = |id| class(&outcome, Layer::Stance, moment(id), Republic::Armenia);
    for id in ["1991-12", "1992-10", "1992-93"] {
        assert_eq!(armenia(id), ("not-stated", Standing::Fallen), "{id}");
    }
    for id in ["1993-return", "1994-03"] {
        assert_eq!(armenia(id), ("in-conflict", Standing::Faded), "{id}");
    }
}

#[test]
fn a_republic_that_is_named_only_in_what_is_struck_is_one_of_its_group() {
    let outcome = without("s12");
    let uzbekistan = class(&outcome, Layer::Coverage, 0, Republic::Uzbekistan);
    assert_eq!(uzbekistan, ("group", Standing::Fallen));
    let rest = without("s11,s12,s13");
    assert_eq!(
        class(&rest, Layer::Coverage, 0, Republic::Uzbekistan).0,
        "not-mentioned"
    );
    assert_eq!(
        class(&rest, Layer::Coverage, 0, Republic::Kazakhstan).0,
        "not-mentioned"
    );
}

#[test]
fn the_layers_of_context_rest_on_their_facts() {
    let outcome = without("georgia-relations,latvia-cis");
    let last = moment("1994-03");
    assert_eq!(
        class(&outcome, Layer::Relations, last, Republic::Georgia).0,
        "not-stated"
    );
    assert_eq!(class(&outcome, Layer::Cis, last, Republic::Latvia).0, "not-stated");
    assert_eq!(
        class(&outcome, Layer::Cis, last, Republic::Estonia),
        ("outside", Standing::Whole)
    );
}

#[test]
fn the_report_says_what_fell_and_why() {
    let report = report::of(&EVIDENCE, "karabakh-war,s4", "");
    assert_eq!(report.struck, ["s4", "karabakh-war"]);
    assert!(
        report.said.starts_with("Struck: S4 and 1 outside fact. "),
        "{}",
        report.said
    );
    let armenia = report
        .items
        .iter()
        .find(|item| item.republic == "armenia")
        .expect("Armenia");
    let lines: Vec<_> = armenia
        .lines
        .iter()
        .map(|line| (line.fallen, line.text.as_str()))
        .collect();
    assert!(
        lines.contains(&(
            true,
            "stance: not stated (December 1991 – between 12 October 1992 and the coup of 1993). It was: in-conflict."
        )),
        "{lines:#?}"
    );
    assert!(
        armenia.lines[0]
            .why
            .starts_with("Struck: S4 and “Human Rights Watch called"),
        "{}",
        armenia.lines[0].why
    );
    assert!(report.unknown.is_empty());
    let unknown = report::of(&EVIDENCE, "s14,S2,,s2,s2, s3 ", "");
    assert_eq!(unknown.struck, ["s2", "s3"]);
    assert!(unknown.unknown.contains("s14, S2"), "{}", unknown.unknown);
}

#[test]
fn the_lines_of_the_page_are_replaced_and_the_rest_of_them_stays() {
    let own = 8 * (4 + 2 + 5);
    let page: Vec<String> = (0..own + 3).map(|line| line.to_string()).collect();
    let lines = report::of(&EVIDENCE, "s7", &page.join("\n")).lines;
    let lines: Vec<_> = lines.split('\n').collect();
    assert_eq!(lines.len(), own + 3);
    assert_eq!(lines[own..], page[own..]);
    // Azerbaijan's place in the CIS, in the texts on December 1991: it was a signatory by the sentence that is struck.
    assert_eq!(
        lines[8 * 6..8 * 6 + 5],
        [
            "December 1991",
            "December 1991",
            "December 1991",
            "Not stated",
            "not-stated"
        ]
    );
}

fn any_strikes() -> impl Strategy<Value = Vec<bool>> {
    proptest::collection::vec(any::<bool>(), EVIDENCE.grounds.len())
}

fn chosen(bits: &[bool]) -> Strikes {
    (0..bits.len()).filter(|place| bits[*place]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn striking_more_sentences_and_facts_never_states_more(less in any_strikes(), more in any_strikes()) {
        let both: Vec<bool> = less.iter().zip(&more).map(|(less, more)| *less || *more).collect();
        states_no_more(&outcome(&chosen(&less)), &outcome(&chosen(&both)));
    }

    #[test]
    fn the_legend_of_what_is_left_has_each_partner_once_and_fits_the_page(bits in any_strikes()) {
        let struck = chosen(&bits);
        let left = outcome(&struck);
        let lines = Lines { evidence: &EVIDENCE, struck: &struck, outcome: &left };
        for layer in Layer::ALL {
            for at in 0..EVIDENCE.moments.len() {
                let sentence = lines.legend(layer, at);
                let parts = parse(&sentence);
                let pieces = parts.iter().filter(|part| !matches!(part, Part::Text(_))).count();
                prop_assert!(pieces <= PIECES, "{sentence}");
                let mut shown = Vec::new();
                for part in parts {
                    let Part::Button { filter, .. } = part else { continue };
                    let filter = Filter::from_slug(layer, filter).expect("a filter of the layer");
                    shown.extend(Republic::partners().filter(|partner| {
                        let grouped = left.is_group(at, partner.index());
                        let wanted = filter == Filter::any(filter.class) || grouped;
                        left.cell(layer.index(), at, partner.index()).class == filter.class && wanted
                    }));
                }
                for partner in Republic::partners() {
                    prop_assert!(shown.contains(&partner), "{partner:?} in {sentence}");
                }
            }
        }
    }

    #[test]
    fn an_address_is_read_as_it_was_written(bits in any_strikes()) {
        let struck = chosen(&bits);
        let named = address::read(&EVIDENCE, &address::write(&EVIDENCE, &struck));
        prop_assert_eq!(named.struck, struck);
        prop_assert!(named.unknown.is_empty());
    }

    #[test]
    fn any_address_is_read_and_what_it_does_not_know_is_named(text in "(?s)(s[0-9]{1,3}|karabakh-war|,| |.){0,60}") {
        let report = report::of(&EVIDENCE, &text, "");
        let again = report::of(&EVIDENCE, &report.struck.join(","), "");
        prop_assert_eq!(&again.struck, &report.struck);
        prop_assert!(again.unknown.is_empty() && report.unknown.chars().count() < 400);
        prop_assert_eq!(again.classes, report.classes);
    }
}

#[test]
fn an_address_of_ten_thousand_letters_is_cut_and_one_name_a_thousand_times_counts_once() {
    let long = report::of(&EVIDENCE, &"x".repeat(10_000), "");
    assert!(
        long.struck.is_empty() && long.unknown.chars().count() < 200,
        "{}",
        long.unknown
    );
    let doubled = report::of(&EVIDENCE, &"s4,".repeat(1_000), "");
    assert_eq!(doubled.struck, ["s4"]);
    let many = (0..2_000).map(|number| format!("x{number},")).collect::<String>();
    assert!(report::of(&EVIDENCE, &many, "").unknown.chars().count() < 200);
}
