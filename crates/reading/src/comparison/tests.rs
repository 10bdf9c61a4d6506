use super::*;
use content::model::Content;
use domain::vocabulary::ClaimClass;
use std::path::Path;

/// The facts of the content, as the page prints them.
fn facts() -> Facts {
    let content = content::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).expect("valid content");
    let numbers = |ids: &[String]| {
        let numbers = ids.iter().filter_map(|id| id.strip_prefix('s')?.parse().ok());
        Sentences::of(numbers)
    };
    let those = |is: &dyn Fn(&content::model::Sentence) -> bool| {
        let ids: Vec<_> = content
            .sentences
            .iter()
            .filter(|one| is(one))
            .map(|one| one.id.clone())
            .collect();
        numbers(&ids)
    };
    let mut facts = Facts {
        facts: those(&|one| one.classes.contains(&ClaimClass::Fact)),
        ..Facts::default()
    };
    for (place, partner) in Republic::partners().enumerate() {
        facts.named[place] = those(&|one| one.group.is_none() && one.republics.contains(&partner));
        facts.grouped[place] = those(&|one| one.group.is_some() && one.republics.contains(&partner));
        if let Some(last) = stances(&content, partner).last() {
            let sentences = numbers(&last.evidence);
            let all: Vec<_> = stances(&content, partner)
                .iter()
                .flat_map(|stance| stance.evidence.clone())
                .collect();
            facts.ours[place] = Ours {
                stance: last.stance,
                sentences,
                earlier: numbers(&all).without(sentences),
                has_context: last.evidence.iter().any(|id| content.sentence(id).is_none()),
            };
        }
    }
    facts
}

fn stances(content: &Content, partner: Republic) -> &[content::model::StanceAt] {
    content.article(partner).map_or(&[], |article| &article.stances)
}

fn entry(word: Stance, numbers: &[u8]) -> Entry {
    let sentences = Sentences::of(numbers.iter().copied());
    Entry {
        word: Some(word),
        sentences,
        is_confirmed: word == Stance::NotStated,
    }
}

fn of(republic: Republic, word: Stance, numbers: &[u8]) -> Comparison {
    compared(&facts(), republic, entry(word, numbers))
}

#[test]
fn our_reading_of_four_partners_rests_only_on_what_is_said_of_a_group() {
    let facts = facts();
    let grouped: Vec<_> = Republic::partners()
        .filter(|partner| facts.is_group(*partner))
        .collect();
    // A sentence of its own bears that of Uzbekistan too.
    let four = [
        Republic::Kazakhstan,
        Republic::Kyrgyzstan,
        Republic::Tajikistan,
        Republic::Turkmenistan,
    ];
    assert_eq!(grouped, four);
}

#[test]
fn our_own_reading_has_the_same_ground_and_is_not_praised() {
    let facts = facts();
    for (place, partner) in Republic::partners().enumerate() {
        let ours = facts.ours[place];
        let own = Entry {
            word: Some(ours.stance),
            sentences: ours.sentences,
            is_confirmed: ours.stance == Stance::NotStated,
        };
        let comparison = compared(&facts, partner, own);
        assert_eq!(
            (comparison.words, comparison.praise),
            (Words::SameGround, None),
            "{partner:?}"
        );
    }
}

#[test]
fn a_sentence_that_names_the_republic_is_nearer_than_one_on_a_group() {
    let comparison = of(Republic::Uzbekistan, Stance::Strained, &[12]);
    assert_eq!(comparison.words, Words::Other);
    // Our sentences on Uzbekistan are facts, two of them of a group.
    let group = Leaning {
        on_group: true,
        ..Leaning::default()
    };
    assert_eq!(comparison.praise, Some(Praise::Nearer(Sentences::of([12]), group)));
    assert_eq!(comparison.hints, [Hint::Missing(Sentences::of([11, 13]))]);
    // An accusation is no nearer ground.
    assert_eq!(of(Republic::Armenia, Stance::Strained, &[2]).praise, None);
}

#[test]
fn our_ground_leans_only_on_the_kinds_that_it_has() {
    let facts = facts();
    let of = |republic| leaning(&facts, republic, facts.ours[place(republic).expect("a partner")]);
    let [none, group] = [false, true].map(|on_group| Leaning {
        on_group,
        ..Leaning::default()
    });
    assert_eq!((of(Republic::Russia), of(Republic::Turkmenistan)), (none, group));
    let armenia = Leaning {
        on_group: false,
        on_side: true,
        on_context: true,
    };
    assert_eq!(of(Republic::Armenia), armenia);
}

/// The facts of the content, with a reading of Russia that leaves out S1 altogether, not only in March 1994.
fn with_fewer_grounds() -> Facts {
    let mut facts = facts();
    let ours = &mut facts.ours[place(Republic::Russia).expect("a partner")];
    ours.sentences = Sentences::of([5]);
    ours.earlier = Sentences::of([2, 3]);
    facts
}

#[test]
fn more_facts_of_the_republic_are_a_wider_ground() {
    let facts = with_fewer_grounds();
    let own = entry(Stance::Uneven, &[1, 5]);
    let comparison = compared(&facts, Republic::Russia, own);
    assert_eq!(comparison.praise, Some(Praise::Wider(Sentences::of([1]))));
    assert_eq!(comparison.hints, []);
    // A claim, or a sentence about others, adds nothing.
    assert_eq!(of(Republic::Russia, Stance::Improving, &[2, 3, 5]).praise, None);
    assert_eq!(of(Republic::Kazakhstan, Stance::Improving, &[1, 11, 13]).praise, None);
}

#[test]
fn sentences_about_earlier_dates_make_no_wider_ground() {
    let turkmenistan = of(Republic::Turkmenistan, Stance::Uneven, &[11, 13]);
    let both = Sentences::of([11, 13]);
    assert_eq!((turkmenistan.words, turkmenistan.praise), (Words::Other, None));
    assert_eq!(
        turkmenistan.hints,
        [Hint::Group(both), Hint::Earlier(Sentences::of([11]))]
    );
    let russia = of(Republic::Russia, Stance::Uneven, &[1, 2, 3, 5]);
    assert_eq!(russia.praise, None);
    assert_eq!(
        russia.hints,
        [Hint::Sides(Sentences::of([2])), Hint::Earlier(Sentences::of([1, 2]))]
    );
}

#[test]
fn no_sentence_is_praised_and_called_one_of_an_earlier_date() {
    // S1 widens the ground; S3 is of an earlier date.
    let own = entry(Stance::Uneven, &[1, 3, 5]);
    let comparison = compared(&with_fewer_grounds(), Republic::Russia, own);
    assert_eq!(comparison.praise, Some(Praise::Wider(Sentences::of([1]))));
    assert_eq!(comparison.hints, [Hint::Earlier(Sentences::of([3]))]);
    // Nor where it is nearer: with other sources for ours, S5 counts and S1 does not.
    let mut facts = facts();
    facts.ours[place(Republic::Russia).expect("a partner")].has_context = true;
    let nearer = compared(&facts, Republic::Russia, entry(Stance::Improving, &[1, 5]));
    let other = Leaning {
        on_context: true,
        ..Leaning::default()
    };
    assert_eq!(nearer.praise, Some(Praise::Nearer(Sentences::of([5]), other)));
    assert!(nearer.hints.contains(&Hint::Earlier(Sentences::of([1]))));
}

#[test]
fn a_sentence_about_an_earlier_date_is_no_nearer() {
    let russia = of(Republic::Russia, Stance::Cooperative, &[1]);
    assert_eq!((russia.words, russia.praise), (Words::Other, None));
    let (earlier, missing) = (Sentences::of([1]), Sentences::of([3, 5]));
    assert_eq!(russia.hints, [Hint::Earlier(earlier), Hint::Missing(missing)]);
    // Uzbekistan's own sentence bears the reading of March 1994 too.
    let uzbekistan = of(Republic::Uzbekistan, Stance::Strained, &[12]);
    assert!(!uzbekistan.hints.iter().any(|hint| matches!(hint, Hint::Earlier(_))));
}

#[test]
fn not_stated_is_defended_by_absence() {
    let silent = of(Republic::Latvia, Stance::NotStated, &[]);
    assert_eq!(
        (silent.words, silent.praise, silent.hints),
        (Words::SameGround, None, vec![])
    );
    let armenia = of(Republic::Armenia, Stance::NotStated, &[]);
    let reached = Sentences::of([2, 4]);
    assert_eq!(armenia.praise, Some(Praise::Stricter(reached)));
    assert_eq!(armenia.hints, [Hint::Reached(reached)]);
    let russia = of(Republic::Russia, Stance::NotStated, &[]);
    assert_eq!((russia.words, russia.praise), (Words::Other, None));
    assert_eq!(russia.hints, [Hint::Reached(Sentences::of([1, 2, 3, 4, 5]))]);
}

#[test]
fn a_sentence_that_does_not_reach_the_republic_is_shown_as_such() {
    let moldova = of(Republic::Moldova, Stance::Improving, &[6, 13]);
    assert_eq!((moldova.words, moldova.praise), (Words::Other, None));
    assert_eq!(moldova.hints, [Hint::Elsewhere(Sentences::of([6, 13]))]);
}

#[test]
fn a_word_without_its_ground_is_still_open() {
    for entry in [
        Entry::default(),
        entry(Stance::Uneven, &[]),
        entry(Stance::NotStated, &[]).confirmed(false),
    ] {
        assert_eq!(compared(&facts(), Republic::Russia, entry).words, Words::Open);
    }
}
