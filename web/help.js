// Help: loaded by `boot.js` when its button is pressed. All of it is printed, in help.html; nothing in it has to work.
import { opener } from './dialog.js';

export const open = opener('help.html', () => () => {});
