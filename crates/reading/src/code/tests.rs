use super::*;
use crate::sheet::PARTNERS;
use proptest::prelude::*;

/// A reading as a reader can make it.
pub fn sheet() -> impl Strategy<Value = Sheet> {
    let entry = (0..8_usize, 0..1_u16 << 13).prop_map(|(word, bits)| {
        let entry = Entry {
            sentences: Sentences::from_bits(bits).expect("thirteen bits"),
            ..Entry::default()
        };
        match word {
            0 => entry,
            7 => entry.with_word(Stance::NotStated).confirmed(true),
            place => entry.with_word(Stance::ALL[place - 1]),
        }
    });
    (prop::array::uniform14(entry), any::<u32>()).prop_map(|(entries, random)| Sheet {
        entries,
        ..Sheet::new(random)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_reading_comes_out_of_its_code_as_it_went_in(sheet in sheet(), text in any::<u16>()) {
        let code = written(&sheet, text);
        prop_assert_eq!(code.len(), 50);
        prop_assert_eq!(read(&code, text), Ok(sheet));
        prop_assert_eq!(read(&code, text ^ 1), Err(Refusal::OtherText));
    }

    #[test]
    fn any_bytes_are_a_reading_that_is_written_so_or_none(answers in prop::collection::vec(any::<u8>(), 0..40)) {
        if let Ok(sheet) = from_answers(&answers) {
            let sealed = Sealed::read(&written(&sheet, 0)).expect("a code");
            prop_assert_eq!(sealed.answers, answers);
        }
    }
}

#[test]
fn a_link_to_any_reading_has_at_most_120_characters_where_the_site_has_at_most_64() {
    let site = format!("https://{}/", "x".repeat(64 - 9));
    let link = format!(
        "{site}{}/#{}",
        Kind::Reading.folder(),
        written(&Sheet::new(u32::MAX), u16::MAX)
    );
    assert!(link.len() <= 120, "{link}");
}

#[test]
fn sentences_under_not_stated_are_damage() {
    let mut answers = vec![0; 3 + 2 * PARTNERS];
    assert!(from_answers(&answers).is_ok());
    answers[3] = 6 << 5;
    assert!(from_answers(&answers).is_ok());
    answers[4] = 1;
    assert_eq!(from_answers(&answers), Err(Refusal::Damaged));
}
