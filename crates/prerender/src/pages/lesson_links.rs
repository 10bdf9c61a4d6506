//! The page that makes links for lessons: a form for `web/links.js`, and a table of what an address may contain, which is all that
//! is needed without scripts.

use super::beside::date_options;
use super::share_codes::codes;
use super::share_dialog::{layer_options, moment_options, republic_options, DATE};
use crate::iframe::HEIGHT;
use crate::paths;
use crate::strings;
use content::model::{Content, Sentence};
use domain::layer::Layer;
use domain::republic::Republic;
use leptos::prelude::*;
use state::generated::MomentIndex;

/// As many words of a sentence stand in lists.
const WORDS: usize = 6;

/// What an address may contain: how it is written, what it does, where.
struct Parameter {
    written: String,
    does: &'static str,
    pages: String,
}

/// The content of `<body>`. `has_oembed`: whether the site answers sites that ask what to embed for a link.
pub fn lesson_links(content: &Content, has_oembed: bool) -> impl IntoView {
    view! {
        <main class="page study lesson" id="main">
            <header class="masthead">
                <p class="kicker"><a href="../">{messages::to_map()}</a></p>
                <h1>{messages::lesson_links()}</h1>
                <p class="standfirst">{messages::lesson_links_about()}</p>
            </header>
            <p class="warning">{messages::lesson_links_no_protection()}</p>
            <p class="note" data-by-hand="">{messages::lesson_links_by_hand()}</p>
            <div class="maker" data-maker="" hidden>
                <section aria-labelledby="choose">
                    <h2 id="choose">{messages::lesson_links_choose()}</h2>
                    {form(content)}
                </section>
                <section aria-labelledby="made" class="made">
                    <h2 id="made">{messages::lesson_links_made()}</h2>
                    {result(has_oembed)}
                </section>
            </div>
            <section aria-labelledby="parameters">
                <h2 id="parameters">{messages::lesson_links_table()}</h2>
                <p class="note">{messages::lesson_links_table_note()}</p>
                {table()}
            </section>
        </main>
    }
}

fn form(content: &Content) -> impl IntoView {
    let pages = [
        ("map", "", messages::lesson_links_map()),
        ("embed", "embed/", messages::lesson_links_embed()),
        ("quiz", "quiz/", messages::lesson_links_quiz()),
    ];
    let pages = pages.map(|(value, path, name)| {
        view! { <label><input type="radio" name="page" value=value data-path=path checked={value == "map"} autocomplete="off"/>" "<b>{name}</b></label> }
    });
    let hidden = [
        (
            "readings",
            messages::lesson_links_hide_readings(),
            messages::lesson_links_hide_readings_note(),
        ),
        (
            "answers",
            messages::lesson_links_hide_answers(),
            messages::lesson_links_hide_answers_note(),
        ),
        (
            "layers",
            messages::lesson_links_hide_layers(),
            messages::lesson_links_hide_layers_note(),
        ),
        (
            "search",
            messages::lesson_links_hide_search(),
            messages::lesson_links_hide_search_note(),
        ),
    ];
    let hidden = hidden.map(|(value, name, note)| checkbox("hide", value, name, note).into_any());
    let struck = content.sentences.iter().map(|sentence| {
        view! { <label lang=strings::source_lang()><input type="checkbox" name="without" value=sentence.id.clone() autocomplete="off"/>" "{short(sentence)}</label> }
    });
    let sentences = content.sentences.iter().map(|sentence| {
        let title = messages::title_sentence(strings::sentence_number(&sentence.id), DATE);
        view! { <option value=sentence.id.clone() data-title=title>{short(sentence)}</option> }
    });
    view! {
        <fieldset data-for="map embed quiz">
            <legend>{messages::lesson_links_page()}</legend>
            <div class="boxes row">{pages.into_iter().collect_view()}</div>
        </fieldset>
        <fieldset data-for="map embed quiz">
            <legend>{messages::lesson_links_hide()}</legend>
            <div class="boxes">{hidden.into_iter().collect_view()}</div>
        </fieldset>
        <fieldset data-for="map embed">
            <legend>{messages::lesson_links_begin()}</legend>
            <div class="selects">
                <label>
                    <span>{messages::lesson_links_selection()}</span>
                    <select name="selection" autocomplete="off">
                        {republic_options()}
                        <optgroup label=messages::lesson_links_sentences() lang=strings::source_lang()>{sentences.collect_view()}</optgroup>
                    </select>
                </label>
                <label><span>{messages::embed_moment()}</span><select name="at" autocomplete="off">{moment_options()}</select></label>
                <label><span>{messages::embed_layer()}</span><select name="layer" autocomplete="off">{layer_options()}</select></label>
            </div>
        </fieldset>
        <fieldset data-for="map">
            <legend>{messages::beside()}</legend>
            <div class="selects">
                <label>
                    <span>{messages::beside_second()}</span>
                    <select name="beside" autocomplete="off">
                        <option value="">{messages::lesson_links_no_second()}</option>
                        {date_options(content)}
                    </select>
                </label>
            </div>
        </fieldset>
        <fieldset data-for="map embed">
            <legend>{messages::lesson_links_without()}</legend>
            <p class="note">{messages::lesson_links_without_note()}</p>
            <div class="boxes struck" translate="no">{struck.collect_view()}</div>
        </fieldset>
        <fieldset data-for="map embed">
            <legend>{messages::aloud()}</legend>
            <div class="boxes">{checkbox("aloud", "on", messages::lesson_links_aloud(), messages::lesson_links_aloud_note())}</div>
        </fieldset>
    }
}

fn checkbox(name: &'static str, value: &'static str, label: &'static str, note: &'static str) -> impl IntoView {
    view! {
        <label>
            <input type="checkbox" name=name value=value autocomplete="off"/>
            " "
            <b>{label}</b>
            " "
            <span class="note">{note}</span>
        </label>
    }
}

fn result(has_oembed: bool) -> impl IntoView {
    view! {
        <div class="line">
            <input type="text" readonly=true translate="no" data-link="" aria-labelledby="made"/>
            <button type="button" data-copy="" data-copied=messages::link_copied()>{messages::copy_link()}</button>
        </div>
        <p class="ways">
            <a data-open="" href="../">{messages::lesson_links_open()}</a>
            " "
            <button type="button" data-qr="" aria-expanded="false" aria-controls="lesson-qr">{messages::show_qr_code()}</button>
        </p>
        <figure id="lesson-qr" hidden>
            <div role="img" aria-label=messages::qr_code_label()></div>
            <figcaption><span translate="no"></span></figcaption>
        </figure>
        <div data-codes="" data-height=HEIGHT.to_string() hidden>
            <h3>{messages::lesson_links_code()}</h3>
            {codes(has_oembed)}
        </div>
        <p class="said" role="status" data-said="" data-by-keys=messages::copy_by_keys() data-no-qr-code=messages::qr_code_failed()></p>
    }
}

/// "S1: Although Elchibey stressed …"
fn short(sentence: &Sentence) -> String {
    let words: Vec<_> = sentence.text.split_whitespace().take(WORDS).collect();
    messages::lesson_links_sentence(&sentence.id.to_uppercase(), words.join(" ").trim_end_matches(','))
}

fn table() -> impl IntoView {
    let rows = parameters().into_iter().map(|Parameter { written, does, pages }| {
        view! { <tr><th scope="row" translate="no"><code>{written}</code></th><td>{does}</td><td>{pages}</td></tr> }
    });
    view! {
        <table class="parameters">
            <thead>
                <tr>
                    <th scope="col">{messages::lesson_links_written()}</th>
                    <th scope="col">{messages::lesson_links_does()}</th>
                    <th scope="col">{messages::lesson_links_where()}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn parameters() -> Vec<Parameter> {
    let (map, embed, quiz) = (
        messages::lesson_links_map(),
        messages::lesson_links_embed(),
        messages::lesson_links_quiz(),
    );
    let both = || messages::lesson_links_and(map, embed);
    let republics: Vec<_> = Republic::ALL.iter().map(|republic| republic.slug()).collect();
    let moments: Vec<_> = MomentIndex::all().map(|moment| moment.moment().slug).collect();
    let layers: Vec<_> = Layer::ALL.iter().map(|layer| layer.slug()).collect();
    let any_of = |key: &str, values: &[&str]| format!("{key}{}", values.join(" | "));
    let parameter = |written, does, pages| Parameter { written, does, pages };
    vec![
        parameter(
            any_of("hide=", &["readings", "answers", "layers", "search"]),
            messages::lesson_links_does_hide(),
            both(),
        ),
        parameter(
            "hide=answers".to_owned(),
            messages::lesson_links_hide_answers_note(),
            quiz.to_owned(),
        ),
        parameter(
            "without=s2,s4".to_owned(),
            messages::lesson_links_does_without(),
            both(),
        ),
        parameter(
            any_of("beside=", &moments),
            messages::lesson_links_does_beside(),
            both(),
        ),
        parameter("aloud=on".to_owned(), messages::lesson_links_does_aloud(), both()),
        parameter(any_of("at=", &moments), messages::lesson_links_does_at(), both()),
        parameter(any_of("layer=", &layers), messages::lesson_links_does_layer(), both()),
        parameter(
            format!("{} | #s1 … #s13", any_of("#", &republics).replace("| ", "| #")),
            messages::lesson_links_does_selection(),
            both(),
        ),
        parameter(
            format!("{}/?republic={}", paths::EMBED, Republic::Armenia.slug()),
            messages::lesson_links_does_republic(),
            embed.to_owned(),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::print::print;
    use std::path::Path;

    /// The values of the boxes with a name.
    fn boxes(name: &str) -> Vec<String> {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let content = content::load(&project.join("content")).unwrap_or_else(|problem| panic!("{problem}"));
        let page = scraper::Html::parse_document(&print(lesson_links(&content, false)));
        let selector = scraper::Selector::parse(&format!("[name={name}]")).expect("a selector");
        let values = page.select(&selector).filter_map(|input| input.attr("value"));
        values.map(str::to_owned).collect()
    }

    #[test]
    fn what_can_be_hidden_is_what_the_script_hides_and_the_guide_lists() {
        let parts = boxes("hide");
        let script = include_str!("../../../../web/hide.js");
        assert!(
            script.contains(&format!("const PARTS = ['{}'];", parts.join("', '"))),
            "{parts:?}"
        );
        let guide = include_str!("../../../../docs/embedding.md");
        assert!(guide.contains(&format!("`{}`", parts.join("` `"))), "{parts:?}");
    }

    #[test]
    fn every_sentence_can_be_taken_away() {
        let all: Vec<_> = (1..=13).map(|number| format!("s{number}")).collect();
        assert_eq!(boxes("without"), all);
    }

    #[test]
    fn the_keys_of_the_page_are_those_that_its_scripts_start_and_keep() {
        let keys = "(?:without|hide|beside|aloud)=";
        assert!(include_str!("../../../../web/address.js").contains(keys));
        assert!(include_str!("../../../../web/boot.js").contains(&keys.replace("?:", "")));
        let written: Vec<_> = parameters().into_iter().map(|parameter| parameter.written).collect();
        for key in ["hide=", "without=", "aloud="] {
            assert!(written.iter().any(|one| one.starts_with(key)), "{key} in {written:?}");
        }
    }
}
