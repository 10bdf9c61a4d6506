// Citing: loaded by `boot.js` when the button is pressed. The dialog, its words and the patterns of all citations are
// printed, in cite.html; here stands only what it does.
import { copied, opener, root, say, shown } from './dialog.js';

export const open = opener('cite.html', wire);

function wire(element) {
  const find = selector => element.querySelector(selector);
  const [what, style] = element.querySelectorAll('select');
  const [entry, copy, save, said] = ['entry', 'copy', 'save', 'said'].map(name => find(`[data-${name}]`));
  const format = () => find(`[data-format="${style.value}"]`).dataset;

  const write = () => {
    const option = what.selectedOptions[0];
    const values = {
      address: root.href + (what.value && `#${what.value}`),
      accessed: day(format().day, element.dataset),
      republic: option.textContent,
      slug: what.value,
    };
    const pattern = find(`[data-format="${style.value}"] [data-pattern="${what.value ? 'article' : 'whole'}"]`).innerHTML;
    entry.innerHTML = pattern.replace(/\{(address|accessed|republic|slug)\}/g, (_, name) => escaped(values[name]));
    save.hidden = !format().extension;
    entry.classList.toggle('coded', !save.hidden);
    said.textContent = '';
  };
  const select = () => getSelection().selectAllChildren(entry);

  for (const list of [what, style]) list.addEventListener('change', write);
  copy.addEventListener('click', async () => {
    const [words, html] = [entry.textContent, entry.innerHTML];
    // With its italics, for who writes in a word processor; what programs read has none.
    const faces = () => new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(words, 'text/plain') });
    const write = async () => save.hidden ? navigator.clipboard.write([faces()]) : navigator.clipboard.writeText(words);
    say(said, await copied(write, select, copy) ? copy.dataset.copied : said.dataset.byKeys);
  });
  save.addEventListener('click', () => {
    const { extension, kind } = format();
    const link = document.createElement('a');
    // Lines of RIS end as on Windows, and no program minds that in the other.
    link.href = URL.createObjectURL(blob(entry.textContent.replaceAll('\n', '\r\n'), kind));
    link.download = `azerbaijan-1994${what.value && `-${what.value}`}.${extension}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    say(said, save.dataset.saved);
  });

  // What the page shows; the style stays as it was chosen.
  return () => {
    what.value = shown();
    if (!what.value) what.value = '';
    write();
  };
}

const blob = (text, type) => new Blob([text], { type });

// Today, as a style writes it.
function day(form, { months, shortMonths }) {
  const now = new Date();
  const [year, month, date] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const two = number => String(number).padStart(2, '0');
  return {
    long: () => `${months.split(' ')[month]} ${date}, ${year}`,
    short: () => `${date} ${shortMonths.split(' ')[month]} ${year}`,
    dashed: () => [year, two(month + 1), two(date)].join('-'),
    slashed: () => [year, two(month + 1), two(date)].join('/'),
  }[form]();
}

// A text between tags.
const escaped = text => text.replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
