// An element for pages that embed the map (docs/embedding.md):
//   <azerbaijan-1994 republic="armenia"><a href="https://HOST/#armenia">Map: …</a></azerbaijan-1994>
// It contains the same frame as the plain embed code, adjusts the frame's height to its content, and passes the frame's
// messages on as events. The link stays until the frame's first message, and without this script.
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
      frame.style.cssText = 'display:block;width:100%;height:720px;border:0';
      frame.addEventListener('load', () => this.post('hello'));
      this.frame = frame;
      this.style.display = 'block';
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
      const { type, height, republic, sentence, at, layer } = data;
      for (const link of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(':scope > a'))) link.hidden = true;
      if (type === 'height' && Number.isFinite(height)) {
        this.frame.style.height = `${Math.min(Math.max(height, 120), 12000)}px`;
      } else if (type === 'ready' || type === 'select') {
        this.dispatchEvent(new CustomEvent(`map-${type}`, { bubbles: true, detail: { republic, sentence, at, layer } }));
      }
    }
  });
})();
