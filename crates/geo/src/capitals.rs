//! The capitals of March 1994, with their names then and their places to a hundredth of a degree, about a kilometre. A test
//! compares the names with those in `content/`, another the places with the atlas.

use domain::republic::Republic;

use crate::point::LonLat;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Capital {
    pub name: &'static str,
    pub place: LonLat,
}

/// The capital of the subject.
pub const BAKU: Capital = capital(Republic::SUBJECT);

/// The capital of a republic.
pub const fn capital(republic: Republic) -> Capital {
    let (name, place) = match republic {
        Republic::Armenia => ("Yerevan", [44.51, 40.18]),
        Republic::Azerbaijan => ("Baku", [49.87, 40.40]),
        Republic::Belarus => ("Minsk", [27.57, 53.90]),
        Republic::Estonia => ("Tallinn", [24.75, 59.43]),
        Republic::Georgia => ("Tbilisi", [44.79, 41.72]),
        Republic::Kazakhstan => ("Almaty", [76.92, 43.25]),
        Republic::Kyrgyzstan => ("Bishkek", [74.59, 42.87]),
        Republic::Latvia => ("Riga", [24.11, 56.95]),
        Republic::Lithuania => ("Vilnius", [25.28, 54.69]),
        Republic::Moldova => ("Chisinau", [28.84, 47.01]),
        Republic::Russia => ("Moscow", [37.62, 55.75]),
        Republic::Tajikistan => ("Dushanbe", [68.78, 38.56]),
        Republic::Turkmenistan => ("Ashgabat", [58.38, 37.95]),
        Republic::Ukraine => ("Kiev", [30.52, 50.45]),
        Republic::Uzbekistan => ("Tashkent", [69.28, 41.31]),
    };
    Capital { name, place }
}
