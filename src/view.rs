//! What the page shows: one `Copy` value, the only state, and its pure transitions.

use crate::camera::Camera;
use crate::facts;
use crate::republic::Republic;

/// What the reader has chosen: the URL's fragment, typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing.
    #[default]
    None,
    /// A republic: its article is open.
    Republic(Republic),
    /// A sentence of the source, 1 to 13.
    Sentence(u8),
}

/// The whole state of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// What is chosen.
    pub selection: Selection,
    /// The republic under the pointer or the focus, if any.
    pub pointed: Option<Republic>,
    /// Where the map looks.
    pub camera: Camera,
}

impl Default for View {
    /// What the press prints: nothing chosen, the home view.
    fn default() -> Self {
        Self {
            selection: Selection::None,
            pointed: None,
            camera: Camera::HOME,
        }
    }
}

impl View {
    /// The chosen republic, if a republic is chosen.
    pub fn selected(self) -> Option<Republic> {
        match self.selection {
            Selection::Republic(republic) => Some(republic),
            _ => None,
        }
    }

    /// With another choice; a chosen republic is brought into sight.
    pub fn select(self, selection: Selection) -> Self {
        let camera = match selection {
            Selection::Republic(republic) => self.camera.revealing(facts::extent(republic)),
            Selection::Sentence(_) => self.camera,
            Selection::None => Camera::HOME,
        };
        Self {
            selection,
            camera,
            ..self
        }
    }

    /// With another republic under the pointer or the focus.
    pub fn point(self, pointed: Option<Republic>) -> Self {
        Self { pointed, ..self }
    }

    /// Looking elsewhere.
    pub fn look(self, camera: Camera) -> Self {
        Self {
            camera: camera.clamped(),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_opens_with_nothing_chosen_and_the_home_view() {
        let view = View::default();
        assert_eq!(view.selected(), None);
        assert_eq!(view.camera, Camera::HOME);
    }

    #[test]
    fn choosing_a_small_republic_brings_it_nearer_and_clearing_goes_home() {
        let near = View::default().select(Selection::Republic(Republic::Armenia));
        assert_eq!(near.selected(), Some(Republic::Armenia));
        assert!(near.camera.k > 1.0);
        let cleared = near.select(Selection::None);
        assert_eq!(cleared, View::default());
    }

    #[test]
    fn choosing_a_sentence_does_not_move_the_map() {
        let near = View::default().select(Selection::Republic(Republic::Moldova));
        assert_eq!(near.select(Selection::Sentence(12)).camera, near.camera);
    }

    #[test]
    fn pointing_changes_nothing_else() {
        let view = View::default().point(Some(Republic::Latvia));
        assert_eq!(view.point(None), View::default());
    }
}
