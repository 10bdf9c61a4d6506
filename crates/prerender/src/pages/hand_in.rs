//! The part of a page that hands in answers as a link or QR code. `web/hand_in.js` shows it once there are answers.

use leptos::prelude::*;

pub fn hand_in() -> impl IntoView {
    view! {
        <section class="hand-in" data-hand-in="" aria-labelledby="hand-in" hidden="">
            <h2 id="hand-in">{messages::hand_in()}</h2>
            <p>{messages::hand_in_about()}</p>
            <p class="line">
                <input type="text" readonly=true data-link="" aria-label=messages::hand_in_link() spellcheck="false"/>
                <button type="button" data-copy="">{messages::hand_in_copy()}</button>
                <button type="button" data-qr="" aria-expanded="false">{messages::hand_in_qr()}</button>
            </p>
            <p
                class="said"
                role="status"
                data-said=""
                data-copied=messages::hand_in_copied()
                data-by-keys=messages::hand_in_by_keys()
                data-no-qr=messages::hand_in_no_qr()
            ></p>
            <figure hidden="">
                <div role="img" aria-label=messages::hand_in_qr_name()></div>
                <figcaption><span></span></figcaption>
            </figure>
        </section>
    }
}
