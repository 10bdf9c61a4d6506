// Sorts the printed table: its headings become buttons. A cell sorts by its `data-sort`, else by its text.
export {};

/** @type {(cell: Element | null | undefined) => string} */
const key = cell => /** @type {HTMLElement} */ (cell)?.dataset.sort ?? cell?.textContent ?? '';

document.querySelectorAll('[data-sortable] thead th').forEach((heading, column, headings) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const sign = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const other of headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
    const body = heading.closest('table')?.tBodies[0];
    // Equal rows keep their order: the sort is stable.
    body?.append(...[...body.rows].sort((one, other) =>
      sign * key(one.cells[column]).localeCompare(key(other.cells[column]), document.documentElement.lang)));
  });
});
