// The dialog with the address of a link that the host of the embedded page does not let open. frame.js loads it then;
// embed/blocked_link.html holds its texts.
import { opener } from './dialog.js';

/** @type {HTMLInputElement} */
let field;
let address = '';

const show = opener('blocked_link.html', dialog => {
  [field] = dialog.getElementsByTagName('input');
  return () => { field.value = address; };
});

/** @param {HTMLAnchorElement} link */
export async function open(link) {
  address = link.href;
  await show(link);
  field.focus();
  field.select();
}
