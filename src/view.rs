//! What the page shows: one `Copy` value, the only state, and its pure transitions.

use crate::camera::Camera;
use crate::facts;
use crate::layer::Layer;
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
    /// What the source does not say: the map turned over.
    Silence,
}

/// The whole state of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// What is chosen.
    pub selection: Selection,
    /// The republic whose article is open. It stays open while its sentences are read in the source.
    pub open: Option<Republic>,
    /// The republic under the pointer or the focus, if any.
    pub pointed: Option<Republic>,
    /// The sentence under the pointer or the focus, if any, 1 to 13.
    pub reading: Option<u8>,
    /// The moment shown, as its place in [`facts::MOMENTS`].
    pub moment: u8,
    /// Whether the moments play.
    pub playing: bool,
    /// What the colours stand for.
    pub layer: Layer,
    /// The only class of the layer that is not dimmed, if the key filters.
    pub only: Option<u8>,
    /// Whether a tie is drawn from Baku to the capital of the chosen republic.
    pub ties: bool,
    /// Where the map looks.
    pub camera: Camera,
    /// Whether the page is live: what is printed is not.
    pub live: bool,
}

impl Default for View {
    /// What the press prints: nothing chosen, March 1994, our readings, the home view.
    fn default() -> Self {
        Self {
            selection: Selection::None,
            open: None,
            pointed: None,
            reading: None,
            moment: facts::NOW,
            playing: false,
            layer: Layer::Stance,
            only: None,
            ties: true,
            camera: Camera::HOME,
            live: false,
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

    /// The sentence whose republics are lit: the one under the pointer, or else the chosen one.
    pub fn sentence(self) -> Option<u8> {
        match (self.reading, self.selection) {
            (Some(reading), _) => Some(reading),
            (None, Selection::Sentence(chosen)) => Some(chosen),
            _ => None,
        }
    }

    /// Whether a sentence lights a republic.
    pub fn lights(self, republic: Republic) -> bool {
        self.sentence()
            .is_some_and(|sentence| facts::reaches(sentence, republic))
    }

    /// The republic whose sentences are lit: the one under the pointer, or else the open one. While a sentence is
    /// read, only the open one: the sentence lights its republics, and they must not light it back.
    pub fn lighting(self) -> Option<Republic> {
        self.pointed.or(self.open)
    }

    /// Whether the key dims a republic. The subject is never dimmed.
    pub fn dims(self, republic: Republic) -> bool {
        let class = facts::class(self.layer, self.moment, republic);
        class.is_some() && self.only.is_some() && class != self.only
    }

    /// The fill of a republic.
    pub fn paint(self, republic: Republic) -> &'static str {
        facts::paint(self.layer, self.moment, republic)
    }

    /// The republic that is tied to Baku on the map: the open one, but never the subject to itself.
    pub fn tied(self) -> Option<Republic> {
        self.open.filter(|republic| self.ties && *republic != Republic::SUBJECT)
    }

    /// The next sentence of the open republic after the chosen one.
    pub fn next_sentence(self) -> Option<u8> {
        let last = match self.selection {
            Selection::Sentence(last) => last,
            _ => 0,
        };
        facts::next_sentence(self.open?, last)
    }

    /// With another choice; a chosen republic is brought into sight.
    pub fn select(self, selection: Selection) -> Self {
        let (camera, open) = match selection {
            Selection::Republic(republic) => (self.camera.revealing(facts::extent(republic)), Some(republic)),
            Selection::Sentence(_) => (self.camera, self.open),
            Selection::None | Selection::Silence => (Camera::HOME, None),
        };
        Self {
            selection,
            open,
            camera,
            ..self
        }
    }

    /// With another republic under the pointer or the focus.
    pub fn point(self, pointed: Option<Republic>) -> Self {
        Self { pointed, ..self }
    }

    /// With another sentence under the pointer or the focus.
    pub fn read(self, reading: Option<u8>) -> Self {
        Self { reading, ..self }
    }

    /// At another moment; beyond either end, at that end.
    pub fn at(self, moment: u8) -> Self {
        let moment = moment.min(facts::NOW);
        Self { moment, ..self }
    }

    /// One moment on, and at the last one no longer playing.
    pub fn step(self) -> Self {
        let next = self.at(self.moment + 1);
        Self {
            playing: self.playing && next.moment != facts::NOW,
            ..next
        }
    }

    /// Playing, from the beginning if this is the end; or no longer.
    pub fn play(self, playing: bool) -> Self {
        let moment = if playing && self.moment == facts::NOW {
            0
        } else {
            self.moment
        };
        Self {
            moment,
            playing,
            ..self
        }
    }

    /// One moment nearer to an end of time.
    pub fn towards(self, end: u8) -> Self {
        self.at(match self.moment {
            now if now < end => now + 1,
            now if now > end => now - 1,
            now => now,
        })
    }

    /// In other colours; a filter of the old ones means nothing in the new.
    pub fn colour(self, layer: Layer) -> Self {
        let only = self.only.filter(|_| layer == self.layer);
        Self { layer, only, ..self }
    }

    /// Showing one class of the layer only, or all again.
    pub fn show(self, only: Option<u8>) -> Self {
        let only = only.filter(|class| usize::from(*class) < self.layer.classes().len());
        Self { only, ..self }
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
    use proptest::prelude::*;

    #[test]
    fn the_page_opens_with_nothing_chosen_in_march_1994_and_the_home_view() {
        let view = View::default();
        assert_eq!(view.selected(), None);
        assert_eq!(facts::MOMENTS[usize::from(view.moment)].label, "March 1994");
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
    fn choosing_a_sentence_does_not_move_the_map_and_leaves_the_article_open() {
        let near = View::default().select(Selection::Republic(Republic::Moldova));
        let reading = near.select(Selection::Sentence(12));
        assert_eq!((reading.camera, reading.open), (near.camera, Some(Republic::Moldova)));
        assert_eq!(reading.select(Selection::Silence).open, None);
    }

    #[test]
    fn a_sentence_lights_its_republics_and_the_one_under_the_pointer_goes_first() {
        let chosen = View::default().select(Selection::Sentence(12));
        assert!(chosen.lights(Republic::Uzbekistan) && !chosen.lights(Republic::Armenia));
        let pointing = chosen.read(Some(2));
        assert!(pointing.lights(Republic::Armenia) && !pointing.lights(Republic::Uzbekistan));
        assert_eq!(pointing.read(None), chosen);
    }

    #[test]
    fn the_key_dims_the_other_classes_but_never_the_subject() {
        let view = View::default().show(Layer::Stance.class_from_slug("uneven"));
        let clear: Vec<_> = Republic::ALL.into_iter().filter(|r| !view.dims(*r)).collect();
        assert_eq!(clear, [Republic::SUBJECT, Republic::Uzbekistan]);
        assert_eq!(view.colour(Layer::Cis).only, None);
        assert_eq!(view.colour(Layer::Stance), view);
        assert_eq!(view.show(Some(99)).only, None);
    }

    #[test]
    fn playing_begins_at_the_beginning_and_stops_at_the_end() {
        let mut view = View::default().play(true);
        assert_eq!((view.moment, view.playing), (0, true));
        let mut steps = 0;
        while view.playing {
            view = view.step();
            steps += 1;
        }
        assert_eq!((view.moment, steps), (facts::NOW, facts::NOW));
        assert_eq!(View::default().at(2).play(true).moment, 2);
    }

    #[test]
    fn the_open_republic_is_tied_to_baku_unless_ties_are_off_and_offers_its_next_sentence() {
        let open = View::default().select(Selection::Republic(Republic::Armenia));
        assert_eq!(open.tied(), Some(Republic::Armenia));
        assert_eq!(View { ties: false, ..open }.tied(), None);
        assert_eq!(open.select(Selection::Republic(Republic::SUBJECT)).tied(), None);
        assert_eq!(open.next_sentence(), Some(2));
        assert_eq!(open.select(Selection::Sentence(2)).next_sentence(), Some(4));
        assert_eq!(View::default().next_sentence(), None);
    }

    #[test]
    fn steps_stop_at_both_ends() {
        assert_eq!(View::default().towards(facts::NOW), View::default());
        assert_eq!(View::default().towards(0).moment, facts::NOW - 1);
        assert_eq!(View::default().at(0).towards(0).moment, 0);
    }

    #[test]
    fn pointing_changes_nothing_else() {
        let view = View::default().point(Some(Republic::Latvia));
        assert_eq!(view.point(None), View::default());
    }

    proptest! {
        #[test]
        fn no_moment_or_class_can_be_out_of_reach(moment in any::<u8>(), only in any::<Option<u8>>(), layer in 0..4_usize) {
            let view = View::default().at(moment).colour(Layer::ALL[layer]).show(only);
            prop_assert!(usize::from(view.moment) < facts::MOMENTS.len());
            for republic in Republic::partners() {
                prop_assert!(facts::class(view.layer, view.moment, republic).is_some());
            }
        }
    }
}
