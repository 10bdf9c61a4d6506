//! The texts on the first page around the map: skip links, names on the map, themes, and what it says of itself.

use domain::layer::Layer;

/// The skip links: target and label.
pub fn skips() -> [(&'static str, &'static str); 3] {
    [
        ("#map-title", messages::skip_to_map()),
        ("#republics", messages::skip_to_list()),
        ("#source", messages::skip_to_source()),
    ]
}

/// The labels of waters and neighbours on the map: id, name, class.
pub fn places() -> [(&'static str, &'static str, &'static str); 10] {
    [
        ("karabakh", messages::place_karabakh(), "region"),
        ("baku", messages::place_baku(), "city"),
        ("baltic", messages::place_baltic(), "water"),
        ("black-sea", messages::place_black_sea(), "water"),
        ("caspian", messages::place_caspian(), "water"),
        ("poland", messages::place_poland(), "country"),
        ("turkey", messages::place_turkey(), "country"),
        ("iran", messages::place_iran(), "country"),
        ("china", messages::place_china(), "country"),
        ("afghanistan", messages::place_afghanistan(), "country"),
    ]
}

/// The themes: value of `theme`, label. The first is the default.
pub fn themes() -> [(&'static str, &'static str); 3] {
    [
        ("", messages::theme_auto()),
        ("light", messages::theme_light()),
        ("dark", messages::theme_dark()),
    ]
}

/// The note on the origin of the colours of a layer.
pub fn layer_note(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => messages::layer_note_stance(),
        Layer::Coverage => messages::layer_note_coverage(),
        Layer::Cis | Layer::Relations => messages::layer_note_context(),
    }
}
