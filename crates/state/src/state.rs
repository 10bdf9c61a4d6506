//! What the page shows: one `Copy` value, the only state, and its pure transitions.

use crate::camera::Camera;
use crate::generated;
use domain::layer::Layer;
use domain::republic::Republic;

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
pub struct State {
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

impl Default for State {
    /// What the press prints: nothing chosen, March 1994, our readings, the home view.
    fn default() -> Self {
        Self {
            selection: Selection::None,
            open: None,
            pointed: None,
            reading: None,
            moment: generated::NOW,
            playing: false,
            layer: Layer::Stance,
            only: None,
            ties: true,
            camera: Camera::HOME,
            live: false,
        }
    }
}

impl State {
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
            .is_some_and(|sentence| generated::reaches(sentence, republic))
    }

    /// The republic whose sentences are lit: the one under the pointer, or else the open one. While a sentence is
    /// read, only the open one: the sentence lights its republics, and they must not light it back.
    pub fn lighting(self) -> Option<Republic> {
        self.pointed.or(self.open)
    }

    /// Whether a republic is dimmed: by the key, or while a sentence lights others. The subject never is: everything
    /// here is said of it.
    pub fn dims(self, republic: Republic) -> bool {
        let class = generated::class(self.layer, self.moment, republic);
        let by_key = self.only.is_some() && class != self.only;
        let by_sentence = self.sentence().is_some() && !self.lights(republic);
        class.is_some() && (by_key || by_sentence)
    }

    /// The fill of a republic.
    pub fn paint(self, republic: Republic) -> &'static str {
        generated::paint(self.layer, self.moment, republic)
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
        generated::next_sentence(self.open?, last)
    }

    /// With another choice; a chosen republic is brought into sight. A chosen sentence is the one that is read, even
    /// where the page moved under a pointer that rests: that pointer tells of it only when it moves.
    pub fn select(self, selection: Selection) -> Self {
        let (camera, open, reading) = match selection {
            Selection::Republic(republic) => (
                self.camera.revealing(generated::extent(republic)),
                Some(republic),
                self.reading,
            ),
            Selection::Sentence(_) => (self.camera, self.open, None),
            Selection::None | Selection::Silence => (Camera::HOME, None, self.reading),
        };
        Self {
            selection,
            open,
            reading,
            camera,
            ..self
        }
    }

    /// Looking where a republic can be seen, if it cannot be seen here.
    pub fn keep_in_sight(self, republic: Republic) -> Self {
        let camera = if self.camera.seen().holds(generated::extent(republic)) {
            self.camera
        } else {
            Camera::HOME
        };
        Self { camera, ..self }
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
        let moment = moment.min(generated::NOW);
        Self { moment, ..self }
    }

    /// One moment on, and at the last one no longer playing.
    pub fn step(self) -> Self {
        let next = self.at(self.moment + 1);
        Self {
            playing: self.playing && next.moment != generated::NOW,
            ..next
        }
    }

    /// Playing, from the beginning if this is the end; or no longer.
    pub fn play(self, playing: bool) -> Self {
        let moment = if playing && self.moment == generated::NOW {
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
mod tests;
