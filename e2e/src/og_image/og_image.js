// Lays out the image from the live page: its map, and beside it the title, the date and the key.
const [css, [title, date], key] = arguments[0];
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
const make = (name, className, text = '') => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};
const words = make('div', 'card-words');
words.append(make('h1', '', title), make('p', 'card-date', date));
const list = make('ul', 'card-key');
for (const [paint, name] of key) {
  const item = make('li', '', name);
  const swatch = make('i', 'swatch');
  swatch.dataset.paint = paint;
  item.prepend(swatch);
  list.append(item);
}
words.append(list);
// The map stays where it is in the document, so that the live page places its names; everything else is hidden.
document.body.append(words);
// Zoomed out a little further than the page opens: all fifteen names fit beside the text.
const { style } = document.querySelector('.picture');
for (const [name, value] of [['--k', 0.905], ['--x', 155], ['--y', -332]]) style.setProperty(name, value);
return true;
