//! The state of the page: one `Copy` value with pure transitions, and the only state there is.

use crate::camera::{Camera, Zoom};
use crate::clear::Clear;
use crate::generated::{self, MomentIndex, SentenceNumber};
use domain::filter::Filter;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;

/// The reader's selection, which the fragment of the URL holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    #[default]
    None,
    /// A republic. Its article is open.
    Republic(Republic),
    /// A sentence of the source.
    Sentence(SentenceNumber),
    /// What the source does not say: the map shows the republics that the source passes over.
    Silence,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct State {
    pub selection: Selection,
    /// The republic whose article is open. It stays open while one of its sentences is selected.
    pub open: Option<Republic>,
    /// The republic under the pointer or the focus.
    pub pointed: Option<Republic>,
    /// The sentence under the pointer or the focus.
    pub pointed_sentence: Option<SentenceNumber>,
    /// How often other readings were installed: [`crate::readings`].
    pub readings: u8,
    /// The moment that the map shows.
    pub moment: MomentIndex,
    /// The moment that the map showed before.
    pub came_from: MomentIndex,
    /// Whether the moments advance by themselves.
    pub playing: bool,
    /// What the colours of the map stand for.
    pub layer: Layer,
    /// What is not dimmed. At least one republic passes it, so that the legend has its button.
    pub filter: Option<Filter>,
    /// Whether an arc connects Baku with the capital of the open republic.
    pub connectors: bool,
    /// The visible part of the map.
    pub camera: Camera,
    /// The part of the map's picture that nothing covers.
    pub clear: Clear,
    /// Whether the program runs. The page is printed with `false`, which disables its controls.
    pub live: bool,
}

impl Default for State {
    /// The state that is printed: no selection, March 1994, the layer of stances, the home view.
    fn default() -> Self {
        Self {
            selection: Selection::None,
            open: None,
            pointed: None,
            pointed_sentence: None,
            readings: 0,
            moment: generated::NOW,
            came_from: generated::NOW,
            playing: false,
            layer: Layer::Stance,
            filter: None,
            connectors: true,
            camera: Camera::HOME,
            clear: Clear::WHOLE,
            live: false,
        }
    }
}

impl State {
    pub fn selected_republic(self) -> Option<Republic> {
        match self.selection {
            Selection::Republic(republic) => Some(republic),
            _ => None,
        }
    }

    /// The sentence whose republics are highlighted: the pointed one, else the selected one.
    pub fn active_sentence(self) -> Option<SentenceNumber> {
        match (self.pointed_sentence, self.selection) {
            (Some(pointed), _) => Some(pointed),
            (None, Selection::Sentence(selected)) => Some(selected),
            _ => None,
        }
    }

    /// The republic whose sentences are highlighted: the pointed one, else the open one. Republics that a sentence
    /// highlights do not highlight their sentences in turn.
    pub fn active_republic(self) -> Option<Republic> {
        self.pointed.or(self.open)
    }

    /// Whether the active sentence reaches a republic.
    pub fn is_highlighted(self, republic: Republic) -> bool {
        self.active_sentence()
            .is_some_and(|sentence| generated::reaches(sentence, republic))
    }

    /// Whether a republic is dimmed: by the filter, or because the active sentence reaches others and not it. A sentence that
    /// reaches no partner dims none: a map without colours would say nothing. The subject never is, since every sentence is about it.
    pub fn is_dimmed(self, republic: Republic) -> bool {
        let by_filter = self
            .filter
            .is_some_and(|filter| !generated::passes(self.layer, self.moment, filter, republic));
        let by_sentence = !self.is_highlighted(republic) && Republic::partners().any(|one| self.is_highlighted(one));
        republic != Republic::SUBJECT && (by_filter || by_sentence)
    }

    /// The class that all republics have in common which the source reaches only as a group: `None` if they differ, if the
    /// source says nothing of them by then, and in layers that are not about the source.
    pub fn group_class(self) -> Option<u8> {
        let mut members = Republic::partners().filter(|one| generated::coverage(*one) == Coverage::Group);
        let class = |one| generated::class_index(self.layer, self.moment, one);
        let first = members.next()?;
        let common = class(first).filter(|_| members.all(|one| class(one) == class(first)));
        common.filter(|_| !self.layer.is_context() && self.paint(first) != "not-stated")
    }

    /// Whether our reading of a republic rests only on what the source says of its group: the map stripes its fill.
    pub fn is_group(self, republic: Republic) -> bool {
        self.layer == Layer::Stance && generated::is_group(self.moment, republic)
    }

    /// The fill and hatching of a republic: `data-paint`.
    pub fn paint(self, republic: Republic) -> &'static str {
        generated::paint(self.layer, self.moment, republic)
    }

    /// Of the state only what colours the map: readings, moment, the one before, layer and filter. All else is as printed.
    pub fn colours(self) -> Self {
        Self {
            readings: self.readings,
            moment: self.moment,
            came_from: self.came_from,
            layer: self.layer,
            filter: self.filter,
            ..Self::default()
        }
    }

    /// Of the state only what highlights and dims republics: the colours and the active sentence.
    pub fn emphasis(self) -> Self {
        Self {
            pointed_sentence: self.active_sentence(),
            ..self.colours()
        }
    }

    /// Of the state only the pointed republic.
    pub fn pointing(self) -> Self {
        Self::default().with_pointed(self.pointed)
    }

    /// Of the state only the open republic, the moment and the readings.
    pub fn change_of_open(self) -> Self {
        Self {
            readings: self.readings,
            open: self.open,
            moment: self.moment,
            ..Self::default()
        }
    }

    /// Of the state only the selection.
    pub fn choice(self) -> Self {
        Self {
            selection: self.selection,
            open: self.open,
            ..Self::default()
        }
    }

    /// The republic whose capital is connected with Baku: the open one, unless that is Azerbaijan.
    pub fn connected(self) -> Option<Republic> {
        self.open
            .filter(|republic| self.connectors && *republic != Republic::SUBJECT)
    }

    /// Selects, and shows a selected republic together with Azerbaijan.
    ///
    /// Selecting a sentence clears the pointed one: when the page scrolls under a resting pointer, no event reports what
    /// the pointer is over, and the selected sentence must be the active one.
    pub fn select(self, selection: Selection) -> Self {
        let (camera, open, pointed_sentence) = match selection {
            Selection::Republic(republic) => (
                Camera::holding(generated::essential(republic), self.clear),
                Some(republic),
                self.pointed_sentence,
            ),
            // The article quotes its own sentences only. Any other is read in the source text, and may be about any republic.
            Selection::Sentence(sentence) => match self.open {
                Some(open) if generated::reaches(sentence, open) => (self.camera, Some(open), None),
                Some(_) => (Camera::home(self.clear), None, None),
                None => (self.camera, None, None),
            },
            Selection::None | Selection::Silence => (Camera::home(self.clear), None, self.pointed_sentence),
        };
        Self {
            selection,
            open,
            pointed_sentence,
            camera,
            ..self
        }
    }

    /// Moves the camera home unless the republic is visible.
    pub fn keep_in_view(self, republic: Republic) -> Self {
        let seen = self.camera.seen_in(self.clear);
        if seen.holds(generated::essential(republic)) {
            self
        } else {
            self.after_zoom(Zoom::Home)
        }
    }

    pub fn with_pointed(self, pointed: Option<Republic>) -> Self {
        Self { pointed, ..self }
    }

    pub fn with_pointed_sentence(self, pointed_sentence: Option<SentenceNumber>) -> Self {
        Self {
            pointed_sentence,
            ..self
        }
    }

    /// Changes the moment. A filter that no republic passes then ends, because the legend has no button for it.
    pub fn at_moment(self, moment: MomentIndex) -> Self {
        if moment == self.moment {
            return self;
        }
        Self {
            moment,
            came_from: self.moment,
            ..self
        }
        .with_filter(self.filter)
    }

    /// After other readings were installed. A filter that no republic passes then ends.
    pub fn with_other_readings(self) -> Self {
        Self {
            readings: self.readings.wrapping_add(1),
            ..self
        }
        .with_filter(self.filter)
    }

    /// As if the moment were the first that the map shows.
    pub fn without_past(self) -> Self {
        Self {
            came_from: self.moment,
            ..self
        }
    }

    /// Whether the class of a republic is another one than before the last change of the moment: `data-changed`. The value
    /// alternates from moment to moment, so that the style sheet's animation starts again.
    pub fn change(self, republic: Republic) -> Option<&'static str> {
        let class = |moment| generated::class_index(self.layer, moment, republic);
        let value = if self.moment.get().is_multiple_of(2) {
            "even"
        } else {
            "odd"
        };
        (class(self.moment) != class(self.came_from)).then_some(value)
    }

    /// Advances by one moment, and stops playing at the last one.
    pub fn advance(self) -> Self {
        let next = self.at_moment(self.moment.next());
        Self {
            playing: self.playing && next.moment != generated::NOW,
            ..next
        }
    }

    /// Starts or stops playing. At the last moment, playing starts from the first.
    pub fn with_playing(self, playing: bool) -> Self {
        let moment = if playing && self.moment == generated::NOW {
            MomentIndex::FIRST
        } else {
            self.moment
        };
        Self {
            playing,
            ..self.at_moment(moment)
        }
    }

    /// Changes the layer. Another layer has other classes, so its map starts without a filter.
    pub fn with_layer(self, layer: Layer) -> Self {
        if layer == self.layer {
            return self;
        }
        Self {
            layer,
            filter: None,
            came_from: self.moment,
            ..self
        }
    }

    /// Sets the filter. `None`, and a filter that no republic passes at this moment, shows all.
    pub fn with_filter(self, filter: Option<Filter>) -> Self {
        let has_button = |filter: &Filter| {
            filter.slug(self.layer).is_some() && generated::count(self.layer, self.moment, *filter) > 0
        };
        Self {
            filter: filter.filter(has_button),
            ..self
        }
    }

    /// Moves the camera, within its limits.
    pub fn with_camera(self, camera: Camera) -> Self {
        Self {
            camera: camera.clamped(self.clear),
            ..self
        }
    }

    /// After one step of a zoom button or key.
    pub fn after_zoom(self, zoom: Zoom) -> Self {
        Self {
            camera: self.camera.after_zoom(zoom, self.clear),
            ..self
        }
    }

    /// Whether a zoom button or key changes nothing any more.
    pub fn is_at_limit(self, zoom: Zoom) -> bool {
        self.after_zoom(zoom).camera == self.camera
    }

    /// Something covers another part of the picture than before: the open republic, or else all fifteen, move to what is
    /// clear.
    pub fn with_clear(self, clear: Clear) -> Self {
        if clear == self.clear {
            return self;
        }
        let camera = self.open.map_or_else(
            || Camera::home(clear),
            |republic| Camera::holding(generated::essential(republic), clear),
        );
        Self { camera, clear, ..self }
    }
}

#[cfg(test)]
mod tests;
