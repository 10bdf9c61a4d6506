//! Single requests to a server, without a browser.

use crate::runtime;
use anyhow::Result;
use reqwest::header::{HeaderMap, ACCEPT_ENCODING};
use reqwest::redirect::Policy;
use reqwest::Client;

/// An answer as it came, without decompression.
pub struct Answer {
    /// 200, 404 …
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// Sends a GET request. Redirects are not followed.
pub fn get(address: &str, accept_encoding: &str) -> Result<Answer> {
    runtime::block_on(async {
        let client = Client::builder().redirect(Policy::none()).build()?;
        let request = client.get(address).header(ACCEPT_ENCODING, accept_encoding);
        let response = request.send().await?;
        Ok(Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.bytes().await?.to_vec(),
        })
    })
}
