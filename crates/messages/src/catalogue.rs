//! The messages of a language, resolved by Fluent. Native only.

use crate::argument::Argument;
use crate::page::NUMBERS;
use crate::pseudo;
use crate::tables::{ENGLISH, KEYS, PARAMETERS};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;
use std::sync::{LazyLock, OnceLock};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// The language of the first edition.
pub const SOURCE: &str = "en";

/// All messages of a language. What it lacks is English.
pub struct Catalogue {
    code: String,
    bundle: FluentBundle<FluentResource>,
    /// The same messages with `{0}`, `{1}` … in place of numbers.
    templates: FluentBundle<FluentResource>,
    texts: Vec<OnceLock<&'static str>>,
    missing: Vec<&'static str>,
}

#[derive(Debug, Error)]
pub enum Problem {
    #[error("{path}: {error}")]
    Unreadable { path: String, error: std::io::Error },
    #[error("{file}:{line}: {what}\n  help: see docs/translating.md")]
    Syntax { file: String, line: usize, what: String },
    #[error("{file}: \"{key}\" is no message of the English files\n  help: remove it, or correct its key")]
    Unknown { file: String, key: String },
    #[error("\"{code}\" is no language code\n  help: name the folder with a BCP 47 code, for example \"az\"")]
    Code { code: String },
}

thread_local! {
    static CURRENT: Cell<Option<&'static Catalogue>> = const { Cell::new(None) };
}

impl Catalogue {
    /// The language of this thread.
    pub fn current() -> &'static Self {
        CURRENT.get().unwrap_or_else(Self::english)
    }

    pub fn english() -> &'static Self {
        static ENGLISH_CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
            let files = ENGLISH.map(|(name, text)| (name.to_owned(), text.to_owned()));
            // The build has parsed these files, and "en" is a code.
            Catalogue::new(SOURCE, SOURCE, &files, None).unwrap_or_else(|problem| unreachable!("{problem}"))
        });
        &ENGLISH_CATALOGUE
    }

    /// The pseudo-language: every message of the English files, and nothing else.
    pub fn pseudo() -> &'static Self {
        static PSEUDO: LazyLock<Catalogue> = LazyLock::new(|| {
            let files = ENGLISH.map(|(name, text)| (name.to_owned(), text.to_owned()));
            // Plural forms are those of English.
            Catalogue::new(pseudo::CODE, SOURCE, &files, Some(pseudo::transform))
                .unwrap_or_else(|problem| unreachable!("{problem}"))
        });
        &PSEUDO
    }

    /// Reads `locales/<code>`.
    pub fn read(locales: &Path, code: &str) -> Result<Self, Problem> {
        let folder = locales.join(code);
        let unreadable = |error| Problem::Unreadable {
            path: folder.display().to_string(),
            error,
        };
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let text = std::fs::read_to_string(&path).map_err(unreadable)?;
                files.push((path.display().to_string(), text));
            }
        }
        files.sort();
        Self::new(code, code, &files, None)
    }

    fn new(
        code: &str,
        grammar: &str,
        files: &[(String, String)],
        transform: Option<fn(&str) -> std::borrow::Cow<'_, str>>,
    ) -> Result<Self, Problem> {
        let identifier: LanguageIdentifier = grammar.parse().map_err(|_| Problem::Code { code: code.to_owned() })?;
        let make = || {
            let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
            // The pages set the direction of a text by markup.
            bundle.set_use_isolating(false);
            bundle.set_transform(transform);
            bundle
        };
        let (mut bundle, mut templates) = (make(), make());
        templates.set_formatter(Some(placeholder));
        let mut found = BTreeSet::new();
        for (file, text) in files {
            for target in [&mut bundle, &mut templates] {
                let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
                    let error = &errors[0];
                    let line = text[..error.pos.start].lines().count();
                    Problem::Syntax {
                        file: file.clone(),
                        line,
                        what: error.kind.to_string(),
                    }
                })?;
                found.extend(keys(&resource).map(|key| (file.clone(), key)));
                target.add_resource_overriding(resource);
            }
        }
        if let Some((file, key)) = found.iter().find(|(_, key)| !KEYS.contains(&key.as_str())) {
            return Err(Problem::Unknown {
                file: file.clone(),
                key: key.clone(),
            });
        }
        let missing = KEYS
            .into_iter()
            .filter(|key| !found.iter().any(|(_, found)| found == key))
            .collect();
        Ok(Self {
            code: code.to_owned(),
            bundle,
            templates,
            texts: KEYS.iter().map(|_| OnceLock::new()).collect(),
            missing,
        })
    }

    /// The BCP 47 code, for `lang`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The keys that are not translated.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// Calls a function while this is the language of the thread.
    pub fn speak<T>(&'static self, act: impl FnOnce() -> T) -> T {
        let before = CURRENT.replace(Some(self));
        let result = act();
        CURRENT.set(before);
        result
    }

    pub(crate) fn text(&self, number: usize) -> &'static str {
        self.texts[number].get_or_init(|| self.format(number, &[]).leak())
    }

    pub(crate) fn format(&self, number: usize, arguments: &[Argument<'_>]) -> String {
        let mut values = FluentArgs::new();
        for ((name, _), argument) in PARAMETERS[number].iter().zip(arguments) {
            match argument {
                Argument::Text(text) => values.set(*name, FluentValue::from(*text)),
                Argument::Number(value) => values.set(*name, FluentValue::from(*value)),
            }
        }
        resolve(&self.bundle, number, &values).unwrap_or_else(|| Self::english().format(number, arguments))
    }

    /// The lines that [`crate::page`] reads.
    pub fn lines(&self, numbers: Range<usize>) -> String {
        numbers.map(|number| self.line(number)).collect::<Vec<_>>().join("\n")
    }

    fn line(&self, number: usize) -> String {
        let parameters = PARAMETERS[number];
        let choosing = parameters.iter().position(|(_, is_number)| *is_number);
        let template = |count: usize| {
            let mut values = FluentArgs::new();
            for (index, (name, is_number)) in parameters.iter().enumerate() {
                if choosing == Some(index) {
                    values.set(*name, FluentValue::from(count));
                } else if *is_number {
                    values.set(*name, FluentValue::from(OTHERS + index));
                } else {
                    values.set(*name, FluentValue::from(format!("{{{index}}}")));
                }
            }
            let found = resolve(&self.templates, number, &values)
                .or_else(|| resolve(&Self::english().templates, number, &values))
                .unwrap_or_default();
            // A message may be written in several lines; it is shown in one.
            let found = found.replace('\n', " ");
            choosing.map_or(found.clone(), |index| found.replace(CHOOSING, &format!("{{{index}}}")))
        };
        if choosing.is_none() {
            return template(0);
        }
        let mut forms: Vec<String> = Vec::new();
        let mut digits = String::new();
        for count in 0..NUMBERS {
            let form = template(count);
            let index = forms.iter().position(|known| *known == form).unwrap_or_else(|| {
                forms.push(form);
                forms.len() - 1
            });
            // After 9 follow the next characters: a message may have a form for each number that has a word.
            digits.push(char::from(
                b'0' + u8::try_from(index).expect("there are fewer forms than characters"),
            ));
        }
        if forms.len() == 1 {
            return forms.swap_remove(0);
        }
        // The last digit holds for all numbers after it.
        if let Some(last) = digits.chars().last() {
            let end = digits.trim_end_matches(last).len();
            digits.truncate(end + 1);
        }
        format!("|{digits}|{}", forms.join("|"))
    }
}

fn keys(resource: &FluentResource) -> impl Iterator<Item = String> + '_ {
    resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    })
}

fn resolve(bundle: &FluentBundle<FluentResource>, number: usize, values: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(KEYS[number])?;
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(message.value()?, Some(values), &mut errors)
        .into_owned();
    errors.is_empty().then_some(text)
}

/// What stands for the number that chooses the form, until its place is known.
const CHOOSING: &str = "{#}";

/// Larger than every number that chooses a form: other numbers of a message are printed as the places of their variables.
const OTHERS: usize = 1_000_000;

fn placeholder<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let place = (number.value as usize).checked_sub(OTHERS);
            Some(place.map_or(CHOOSING.to_owned(), |index| format!("{{{index}}}")))
        }
        _ => None,
    }
}
