// Runs before the page's own scripts: deletes what the simulated browser lacks. The query of this script's address names it.
const browser = new URL(document.currentScript.src).search.slice(1);

/** Members that all of them lack. */
const ALL = {
  HTMLElement: ['popover', 'showPopover', 'hidePopover', 'togglePopover'],
  HTMLButtonElement: ['popoverTargetElement'],
  Object: ['groupBy'],
  Promise: ['withResolvers'],
  URL: ['canParse'],
};

/** Members by the browsers that lack them; objects that do not exist here either are left out. */
const LACKS = {
  Firefox115: {
    ...ALL,
    Element: ['ariaSort'],
    Navigator: ['canShare', 'share'],
    CSS: ['registerProperty'],
    window: ['ClipboardItem', 'CloseWatcher', 'CSSPropertyRule', 'navigation'],
  },
  Safari15: {
    ...ALL,
    Array: ['toReversed', 'toSorted', 'with'],
    CSS: ['registerProperty'],
    Document: ['exitFullscreen', 'fullscreenElement'],
    Element: ['checkVisibility', 'requestFullscreen'],
    HTMLIFrameElement: ['loading'],
    URLSearchParams: ['size'],
    window: ['CloseWatcher', 'CSSContainerRule', 'CSSPropertyRule', 'navigation'],
  },
  Chrome109: {
    ...ALL,
    Array: ['toReversed', 'toSorted', 'with'],
    Navigator: ['canShare', 'share'],
    URLSearchParams: ['size'],
    window: ['CloseWatcher'],
  },
};

for (const [name, members] of Object.entries(LACKS).filter(([each]) => browser === 'Any' || browser === each).flatMap(([, lacks]) => Object.entries(lacks))) {
  for (const member of members) {
    for (const owner of [window[name], window[name]?.prototype]) if (owner) delete owner[member];
  }
}

// A selector that a browser does not know is an error for scripts.
const unknown = browser === 'Any' || browser === 'Firefox115' ? /:has\(|:popover-open/ : /:popover-open/;
for (const prototype of [Document.prototype, Element.prototype, DocumentFragment.prototype]) {
  for (const method of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
    const original = prototype[method];
    if (!original) continue;
    prototype[method] = function (selector) {
      if (unknown.test(selector)) throw new DOMException(`“${selector}” is not a selector`, 'SyntaxError');
      return original.call(this, selector);
    };
  }
}

// The page's own would refuse the files that the server has changed.
delete Navigator.prototype.serviceWorker;
