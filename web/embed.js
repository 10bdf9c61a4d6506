// An element for pages that embed the map (docs/embedding.md):
//   <azerbaijan-1994 republic="armenia"><a href="https://HOST/#armenia">Map: …</a></azerbaijan-1994>
// It contains the same frame as the plain embed code, gives it one height for each width, and passes the frame's messages on
// as events. The link stays until the frame's first message, and without this script.
(() => {
  const NAME = 'azerbaijan-1994';
  const VERSION = 1;
  const OPTIONS = ['republic', 'at', 'layer', 'theme', 'chrome'];
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
  if (!script || customElements.get(NAME)) return;

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = OPTIONS;

    /** @type {HTMLIFrameElement | null} */
    frame = null;

    connectedCallback() {
      if (this.frame) return;
      const url = new URL('embed/', script);
      for (const option of OPTIONS) {
        const value = this.getAttribute(option);
        if (value) url.searchParams.set(option, value);
      }
      const frame = document.createElement('iframe');
      frame.src = url.href;
      frame.title = this.getAttribute('title') || this.textContent.trim() || 'Map: Azerbaijan and the former Soviet republics, March 1994';
      frame.loading = 'lazy';
      // The frame may run scripts and open links, but not navigate this page.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads');
      // One height for each width, as in frame.js; the page around may set `--map-height` instead. Browsers without
      // container units keep the first.
      frame.style.cssText = 'display:block;width:100%;border:0;height:600px;height:var(--map-height,clamp(480px,62cqi + 210px,720px))';
      frame.addEventListener('load', () => this.post('hello'));
      this.frame = frame;
      // Sized by the page around, whatever is inside, so that the height can follow the width.
      Object.assign(this.style, { display: 'block', containerType: 'inline-size', minWidth: 'min(100%, 20rem)' });
      this.prepend(frame);
      this.receive = this.receive.bind(this);
      addEventListener('message', this.receive);
    }

    disconnectedCallback() {
      removeEventListener('message', this.receive);
      this.frame?.remove();
      this.frame = null;
    }

    /**
     * @param {string} option
     * @param {string | null} old
     * @param {string | null} value
     */
    attributeChangedCallback(option, old, value) {
      if (this.frame && old !== value && option !== 'chrome') this.set({ [option]: value || null });
    }

    /**
     * Changes what the map shows.
     *
     * @param {Record<string, string | number | null>} state any of republic, sentence, at, layer, theme; null stands for
     *   what the page opens with
     */
    set(state) { this.post('set', state); }

    /**
     * @param {string} type
     * @param {object} [data]
     */
    post(type, data) {
      this.frame?.contentWindow?.postMessage({ ...data, source: NAME, version: VERSION, type }, '*');
    }

    /** @param {MessageEvent} event */
    receive({ source, data }) {
      if (!this.frame || source !== this.frame.contentWindow || data?.source !== NAME || data.version !== VERSION) return;
      const { type, republic, sentence, at, layer } = data;
      for (const link of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(':scope > a'))) link.hidden = true;
      if (type === 'ready' || type === 'select') {
        this.dispatchEvent(new CustomEvent(`map-${type}`, { bubbles: true, detail: { republic, sentence, at, layer } }));
      }
    }
  });
})();
