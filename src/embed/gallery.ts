/** The gallery's entry: its panels come to life. */
import { enlivenPanel } from './panel.ts';

for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]'))
  enlivenPanel(panel, location.href);
