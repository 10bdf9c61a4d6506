//! The codes for embedding Armenia, as the share dialog of the map gives them.

use crate::page::Page;
use anyhow::Result;

/// Both codes.
pub struct Codes {
    /// The frame.
    pub iframe: String,
    /// The element, with its script.
    pub element: String,
}

impl Codes {
    /// Opens the map and its dialog.
    pub async fn read(page: &Page) -> Result<Self> {
        const SHARE: &str = "const buttons = [...document.querySelectorAll('[data-dialog=share]')];
            buttons.find(button => button.checkVisibility()).click();
            return true";
        const WRITTEN: &str =
            "return !!document.querySelector('dialog[open] [data-code=frame]')?.value.includes('republic=armenia')";
        page.open("/#armenia").await?;
        page.eval::<bool>(SHARE, vec![]).await?;
        page.wait_until("the dialog has the codes", WRITTEN).await?;
        let code = |name: &str| format!("return document.querySelector('[data-code={name}]').value");
        Ok(Self {
            iframe: page.eval(&code("frame"), vec![]).await?,
            element: page.eval(&code("element"), vec![]).await?,
        })
    }
}
