//! Our interpretation of a republic from moment to moment, or Azerbaijan's place in the CIS, each with its evidence.

use crate::links::Links;
use crate::pages::chip::chip;
use crate::pages::evidence::marks;
use crate::strings;
use content::model::{Article, Content};
use domain::republic::Republic;
use leptos::prelude::*;

/// `None` for an article without steps.
pub fn moments(
    links: Links,
    content: &Content,
    republic: Republic,
    article: &Article,
) -> Option<impl IntoView + use<>> {
    let row = |moment: &str, head: AnyView, because: &str, evidence: &[String]| {
        let label = content.moment(moment).map(|moment| {
            let precision = strings::precision(moment.precision).map(|words| view! { <i>{words}</i> });
            view! { <span class="when">{moment.label.clone()}{precision}</span> }
        });
        let because = because.to_owned();
        view! {
            <li>
                {label}
                <span class="what">{head}</span>
                <span class="why">{because}{marks(links, republic, article, evidence)}</span>
            </li>
        }
        .into_any()
    };
    let stances = article.stances.iter().map(|step| {
        let head = chip(step.stance);
        row(&step.moment, head, &step.because, &step.evidence)
    });
    let places = article.cis.iter().map(|step| {
        row(
            &step.moment,
            view! { <b>{step.place.clone()}</b> }.into_any(),
            &step.because,
            &step.evidence,
        )
    });
    let rows: Vec<_> = stances.chain(places).collect();
    let heading = if republic == Republic::SUBJECT {
        messages::cis_place()
    } else {
        messages::through_time()
    };
    (!rows.is_empty()).then(|| {
        view! {
            <section class="moments">
                <h2>{heading}</h2>
                <ol>{rows}</ol>
            </section>
        }
    })
}
