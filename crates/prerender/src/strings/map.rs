//! The names on the map other than those of republics.

/// Waters and neighbours on the map: id, name, class.
pub const PLACES: [(&str, &str, &str); 8] = [
    ("baltic", "Baltic Sea", "water"),
    ("black-sea", "Black Sea", "water"),
    ("caspian", "Caspian\nSea", "water"),
    ("poland", "Poland", "country"),
    ("turkey", "Turkey", "country"),
    ("iran", "Iran", "country"),
    ("china", "China", "country"),
    ("afghanistan", "Afghanistan", "country"),
];
