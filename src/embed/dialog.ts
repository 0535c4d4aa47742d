/** The story's «Встроить»: the gallery's own panel of the scene in a dialog over the drawing. */
import { elementAt, openDialog } from '#story/dialog.ts';
import './panel.css';
import { enlivenPanel } from './panel.ts';

/** Opens the panel that `link` names (`embeds/#scene`). A gallery that cannot be had is visited instead. */
export async function open(link: HTMLAnchorElement): Promise<void> {
  const found = await elementAt(link);
  if (found === null) return void location.assign(link.href);
  const panel = document.importNode(found, true);
  // The page may have elements of these names itself.
  panel.removeAttribute('id');
  panel.removeAttribute('aria-labelledby');
  const frames = panel.querySelectorAll('iframe');
  for (const frame of frames) frame.src = new URL(frame.getAttribute('src') ?? '', link.href).href;
  const dialog = openDialog(link, panel, panel.querySelector('h2')!, panel.dataset['close'] ?? '');
  // Inside a frame Escape is heard there alone. The card of a mark it closes first.
  for (const frame of frames)
    frame.addEventListener('load', () =>
      frame.contentWindow?.addEventListener(
        'keydown',
        ({ key }) => {
          if (key === 'Escape' && frame.contentDocument?.querySelector('.mark-card') === null)
            dialog.close();
        },
        true
      )
    );
  enlivenPanel(panel, new URL(link.href).href);
}
