// An element for pages that embed the map (docs/embedding.md):
//   <azerbaijan-1994 republic="armenia"><a href="https://HOST/#armenia">Map: …</a></azerbaijan-1994>
// It contains the same frame as the plain embed code, gives it one height for each width, and passes the frame's messages on
// as events. The link stays until the frame's first message, where there is none, and without this script.
//
// The frame is in a shadow root: frameworks find the element's content as they rendered it, and the page's style sheets do
// not reach the frame.
(() => {
  const NAME = 'azerbaijan-1994';
  const VERSION = 1;
  const OPTIONS = ['republic', 'at', 'layer', 'theme', 'chrome', 'hide', 'without', 'aloud'];
  // Those that commands change. With the others the frame is loaded.
  const COMMANDS = OPTIONS.slice(0, 4);
  // A frame that has loaded and says nothing for so many milliseconds does not contain the map.
  const SILENCE = 3000;
  // Null in a module, and another script's in some bundles.
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
  if (customElements.get(NAME)) return;

  // Sized by the page around, whatever is inside, so that the height can follow the width: one height for each width, as in
  // frame.js. The page around may set `--map-height`, or the height of the element, which the frame fills. Before its first
  // message the frame has its place, and the link is seen there.
  const STYLES = `
    :host{display:flex;flex-direction:column;position:relative;container-type:inline-size;min-width:min(100%,20rem)}
    :host([hidden]){display:none}
    iframe{flex:1 1 var(--map-height,600px);width:100%;min-height:0;border:0}
    @supports (width:1cqi){iframe{flex-basis:var(--map-height,clamp(600px,62cqi + 210px,720px))}}
    slot{display:block}
    iframe+slot{display:none}
    iframe[data-waiting]{visibility:hidden}
    iframe[data-waiting]+slot{display:block;position:absolute}`;
  /** @type {CSSStyleSheet | undefined} a policy of the page around cannot forbid it, as it can an element */
  let sheet;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  } catch { /* Safari before 16.4 */ }

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = [...OPTIONS, 'src', 'title'];

    /** @type {HTMLIFrameElement | null} */
    #frame = null;
    // Whether the frame obeys commands. Those that come earlier wait here.
    #isLive = false;
    /** @type {Record<string, string | number | null>} */
    #pending = {};
    // Addresses at which there is no map.
    /** @type {Set<string>} */
    #failed = new Set();
    // The content may come after the element: parsers and frameworks add it bit by bit.
    #observer = new MutationObserver(() => this.#update());

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      if (sheet) root.adoptedStyleSheets = [sheet];
      else root.append(Object.assign(document.createElement('style'), { textContent: STYLES }));
      root.append(document.createElement('slot'));
    }

    connectedCallback() {
      addEventListener('message', this.#receive);
      document.addEventListener('DOMContentLoaded', this.#update);
      this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
      this.#update();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#receive);
      document.removeEventListener('DOMContentLoaded', this.#update);
      this.#observer.disconnect();
      this.#failed.clear();
      this.#stop();
    }

    /**
     * @param {string} name
     * @param {string | null} old
     * @param {string | null} value
     */
    attributeChangedCallback(name, old, value) {
      if (old === value) return;
      if (name === 'title') {
        this.#update();
      } else if (!COMMANDS.includes(name)) {
        this.#failed.clear();
        this.#stop();
        this.#update();
      } else if (this.#frame) {
        this.set({ [name]: value || null });
      } else {
        // The frame will start with it.
        this.#wait({ [name]: null });
        delete this.#pending[name];
      }
    }

    /**
     * Changes what the map shows, now or as soon as it is live.
     *
     * @param {Record<string, string | number | null>} state any of republic, sentence, at, layer, theme; null stands for
     *   what the page opens with
     */
    set(state) {
      if (this.#isLive) this.#post('set', state);
      else this.#wait(state);
    }

    /** @param {Record<string, string | number | null>} state */
    #wait(state) {
      // A republic and a sentence are one choice: the later counts.
      if ('republic' in state || 'sentence' in state) {
        delete this.#pending.republic;
        delete this.#pending.sentence;
      }
      Object.assign(this.#pending, state);
    }

    // Where the map may be, the likeliest first: where the page says, where the link leads, where the script is from, which
    // may be a copy.
    #addresses() {
      const given = this.getAttribute('src');
      const link = /** @type {HTMLAnchorElement | null} */ (this.querySelector('a[href]'))?.href;
      return (given ? [given] : [link, script]).flatMap(address => {
        try {
          const folder = new URL('.', new URL(address || '', address ? document.baseURI : undefined)).href;
          return folder.startsWith('http') ? [folder.endsWith('/embed/') ? folder : `${folder}embed/`] : [];
        } catch {
          return [];
        }
      });
    }

    // Starts the frame when it is known where from, and keeps its title.
    #update = () => {
      const mayChange = document.readyState === 'loading' && !this.getAttribute('src') && !this.querySelector('a[href]');
      if (!this.#frame && this.isConnected && !mayChange) this.#start();
      const title = this.getAttribute('title') || this.textContent.trim().replace(/\s+/g, ' ') || 'Map: Azerbaijan and the former Soviet republics, March 1994';
      if (this.#frame && this.#frame.title !== title) this.#frame.title = title;
    };

    #start() {
      const address = this.#addresses().find(each => !this.#failed.has(each));
      if (!address) return;
      const url = new URL(address);
      for (const option of OPTIONS) {
        const value = this.getAttribute(option);
        if (value) url.searchParams.set(option, value);
      }
      const frame = document.createElement('iframe');
      frame.src = url.href;
      frame.loading = 'lazy';
      frame.part.add('frame');
      frame.dataset.waiting = '';
      // The frame may run scripts and open links, but not navigate this page.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads');
      // A hidden frame has nothing to say.
      frame.addEventListener('load', () => setTimeout(() => {
        if (frame !== this.#frame || !('waiting' in frame.dataset) || !frame.clientWidth) return;
        this.#failed.add(address);
        this.#stop();
        this.#update();
      }, SILENCE));
      this.#frame = frame;
      this.shadowRoot?.prepend(frame);
    }

    #stop() {
      this.#frame?.remove();
      this.#frame = null;
      this.#isLive = false;
    }

    /**
     * @param {string} type
     * @param {object} [data]
     */
    #post(type, data) {
      this.#frame?.contentWindow?.postMessage({ ...data, source: NAME, version: VERSION, type }, '*');
    }

    /** @param {MessageEvent} event */
    #receive = ({ source, data }) => {
      if (!this.#frame || source !== this.#frame.contentWindow || data?.source !== NAME || data.version !== VERSION) return;
      delete this.#frame.dataset.waiting;
      const { type, republic, sentence, at, layer } = data;
      if (type === 'ready') {
        this.#isLive = true;
        if (Object.keys(this.#pending).length) this.#post('set', this.#pending);
        this.#pending = {};
      }
      if (type === 'ready' || type === 'select') {
        this.dispatchEvent(new CustomEvent(`map-${type}`, { bubbles: true, detail: { republic, sentence, at, layer } }));
      }
    };
  });
})();
