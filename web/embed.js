// An element for pages that embed the map (docs/embedding.md):
//   <azerbaijan-1994 republic="armenia"><a href="https://HOST/#armenia">Map: …</a></azerbaijan-1994>
// It puts the same frame into itself that the plain code would, keeps it as high as what it shows, and hands on what
// happens in it. Until the frame has spoken, and without this script, the link stays.
(() => {
  const NAME = 'azerbaijan-1994';
  const VERSION = 1;
  const OPTIONS = ['republic', 'at', 'layer', 'theme', 'chrome'];
  const here = document.currentScript?.src;
  if (!here || customElements.get(NAME)) return;

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = OPTIONS;

    connectedCallback() {
      if (this.frame) return;
      const address = new URL('embed/', here);
      for (const option of OPTIONS) {
        const value = this.getAttribute(option);
        if (value) address.searchParams.set(option, value);
      }
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.title = this.getAttribute('title') || this.textContent.trim() || 'Map: Azerbaijan and the former Soviet republics, March 1994';
      frame.loading = 'lazy';
      // It runs scripts and opens links, and may not lead this page elsewhere.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads');
      frame.style.cssText = 'display:block;width:100%;height:720px;border:0';
      frame.addEventListener('load', () => this.say('hello'));
      this.frame = frame;
      this.style.display = 'block';
      this.prepend(frame);
      this.hear = this.hear.bind(this);
      addEventListener('message', this.hear);
    }

    disconnectedCallback() {
      removeEventListener('message', this.hear);
      this.frame?.remove();
      this.frame = null;
    }

    attributeChangedCallback(option, old, value) {
      if (this.frame && old !== value && option !== 'chrome') this.set({ [option]: value || null });
    }

    // Shows something else: any of republic, sentence, at, layer, theme; null is as the page opens.
    set(wish) { this.say('set', wish); }

    say(type, more) {
      this.frame?.contentWindow?.postMessage({ ...more, source: NAME, version: VERSION, type }, '*');
    }

    hear({ source, data }) {
      if (source !== this.frame?.contentWindow || data?.source !== NAME || data.version !== VERSION) return;
      const { type, height, republic, sentence, at, layer } = data;
      for (const link of this.querySelectorAll(':scope > a')) link.hidden = true;
      if (type === 'height' && Number.isFinite(height)) {
        this.frame.style.height = `${Math.min(Math.max(height, 120), 12000)}px`;
      } else if (type === 'ready' || type === 'select') {
        this.dispatchEvent(new CustomEvent(`map-${type}`, { bubbles: true, detail: { republic, sentence, at, layer } }));
      }
    }
  });
})();
