//! The tool that takes sentences away: an HTML fragment that `web/without.js` fetches. It holds the bar, the list of all that can
//! be struck, and for the program the evidence and its messages. The script has no texts of its own.

use super::in_english::in_english_here;
use super::lines;
use super::print::print;
use crate::strings;
use azerbaijan_1994::strings::labels::class_in_sentence;
use content::collation::republics;
use content::model::Content;
use domain::layer::Layer;
use domain::republic::Republic;
use evidence::model::LayerWords;
use evidence::Evidence;
use leptos::prelude::*;

/// In place of what a script fills in.
const WHAT: &str = "{0}";

/// The readings of the content with their grounds, and their words.
pub fn evidence(content: &Content) -> Evidence {
    let layers = Layer::ALL.map(|layer| {
        let classes = || 0..layer.classes().len() as u8;
        LayerWords {
            slug: layer.slug().to_owned(),
            name: strings::layer(layer).to_owned(),
            classes: classes()
                .map(|class| class_in_sentence(layer, class).to_owned())
                .collect(),
            labels: classes().map(|class| strings::class(layer, class).to_owned()).collect(),
        }
    });
    content.evidence(layers.into(), messages::not_stated())
}

/// The bar and the list, after their style sheets. `dialogs` is that of all dialogs.
pub fn without(dialogs: &str, own: &str, content: &Content) -> String {
    let evidence = evidence(content);
    let messages = lines::preformatted(&lines::messages(messages::LISTS.start..messages::WITHOUT.end));
    let json = miniserde::json::to_string(&evidence);
    print(view! {
        <link rel="stylesheet" href=dialogs.to_owned()/>
        <link rel="stylesheet" href=own.to_owned()/>
        <section
            class="strikes"
            aria-labelledby="strikes-title"
            data-sentence=messages::strike_sentence(WHAT)
            data-fact=messages::strike_fact(WHAT)
            data-word=messages::strikes_word()
            data-restores=messages::strikes_restore_one(WHAT)
            data-struck=messages::strikes_struck()
            data-fallen=messages::strikes_fallen()
            data-faded=messages::strikes_faded()
        >
            <h2 id="strikes-title" tabindex="-1">{messages::strikes()}</h2>
            <p data-said="">{messages::strikes_hint()}</p>
            <p data-unknown="" hidden></p>
            <p class="key" hidden>{messages::strikes_key()}</p>
            <div class="acts">
                <ul></ul>
                <button type="button" data-list="">{messages::strikes_list()}</button>
                <button type="button" data-restore="" hidden>{messages::strikes_restore()}</button>
                <button type="button" data-end="">{messages::strikes_end()}</button>
            </div>
            <p id="strikes-faded" hidden>{messages::strikes_faded()}</p>
        </section>
        <dialog class="sharing striking" aria-labelledby="striking-title">
            <div class="head">
                <h2 id="striking-title" tabindex="-1" autofocus=true>{messages::strikes()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <section aria-labelledby="striking-fell">
                <h3 id="striking-fell">{messages::strikes_fell()}</h3>
                <p class="note" data-nothing="">{messages::strikes_nothing()}</p>
                <p class="note" data-said="" hidden></p>
                <div data-items=""></div>
            </section>
            <section aria-labelledby="striking-sentences">
                <h3 id="striking-sentences">{messages::strikes_sentences()}</h3>
                <ul class="grounds">{sentences(content)}</ul>
            </section>
            <section aria-labelledby="striking-facts">
                <h3 id="striking-facts">{messages::strikes_facts()}</h3>
                <p class="note">{messages::strikes_facts_note()}</p>
                {facts(content, &evidence)}
            </section>
            <p class="note">{messages::strikes_note()}</p>
        </dialog>
        <div hidden translate="no">
            <pre data-messages="" inner_html=messages></pre>
            <pre data-evidence="">{json}</pre>
            {Republic::ALL.map(|republic| {
                view! { <i data-context=republic.slug()>{marked(content, republic)}</i> }
            }).into_iter().collect_view()}
        </div>
    })
}

fn sentences(content: &Content) -> Vec<impl IntoView + use<>> {
    let all = content.sentences.iter().map(|sentence| {
        let (id, number) = (sentence.id.clone(), strings::sentence_number(&sentence.id).to_owned());
        view! {
            <li>
                <button type="button" class="strike" data-strike=id aria-pressed="false" aria-label=messages::strike_sentence(&number)>
                    {messages::strikes_word()}
                </button>
                <b class="no">{number.clone()}</b>
                <span>{in_english_here(sentence.text.clone())}</span>
            </li>
        }
    });
    all.collect()
}

/// The facts by republic, each where it comes first.
fn facts(content: &Content, evidence: &Evidence) -> Vec<impl IntoView + use<>> {
    let borne = &evidence.grounds[evidence.sentences..];
    let of = |republic: Republic| {
        let facts = content
            .context
            .iter()
            .filter(move |fact| fact.republics.first() == Some(&republic));
        let facts = facts.filter(|fact| borne.iter().any(|ground| ground.id == fact.id));
        let facts: Vec<_> = facts
            .map(|fact| {
                view! {
                    <li>
                        <button type="button" class="strike" data-strike=fact.id.clone() aria-pressed="false" aria-label=messages::strike_fact(&fact.text)>
                            {messages::strikes_word()}
                        </button>
                        <span>{fact.text.clone()}</span>
                    </li>
                }
            })
            .collect();
        (!facts.is_empty()).then(|| {
            view! { <details><summary>{republic.name()}</summary><ul class="grounds">{facts}</ul></details> }
        })
    };
    republics().into_iter().filter_map(of).collect()
}

/// The ids of the context facts of an article, in the order of their marks: for the buttons after them.
fn marked(content: &Content, republic: Republic) -> String {
    content
        .article(republic)
        .map_or_else(String::new, |article| article.context.join(" "))
}
