//! Today, as ISO 8601 writes it.

use anyhow::Result;
use std::time::{SystemTime, UNIX_EPOCH};

/// The day in UTC.
pub fn today() -> Result<String> {
    Ok(day(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400))
}

/// A number of days since 1970 as a date, by the civil calendar in eras of four hundred years.
fn day(days: u64) -> String {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (8_855, "1994-03-31"),
            (11_016, "2000-02-29"),
            (20_787, "2026-11-30"),
        ] {
            assert_eq!(day(days), date);
        }
    }
}
