// The help dialog, loaded by boot.js when its button is clicked. help.html holds all of it; there is nothing to bind.
import { opener } from './dialog.js';

export const open = opener('help.html', () => () => {});
