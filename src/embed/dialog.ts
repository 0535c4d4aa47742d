/**
 * The story's «Встроить»: the gallery's own panel of the scene in a dialog over the drawing. Escape
 * closes it and the focus goes back to where it came from, as the browser does for every modal dialog.
 */
import './dialog.css';
import './panel.css';
import { enlivenPanel } from './panel.ts';

/** Opens the panel that `link` names (`embeds/#scene`). A gallery that cannot be had is visited instead. */
export async function openPanel(link: HTMLAnchorElement): Promise<void> {
  const gallery = new URL(link.href);
  const response = await fetch(gallery);
  if (!response.ok) return void location.assign(gallery);
  // Its head stays out: our policy would complain about the styles in it.
  const [main = ''] = /<main[^]*<\/main>/.exec(await response.text()) ?? [];
  const found = new DOMParser()
    .parseFromString(main, 'text/html')
    .getElementById(gallery.hash.slice(1));
  if (found === null) return void location.assign(gallery);

  const panel = document.importNode(found, true);
  // The page may have elements of these names itself.
  panel.removeAttribute('id');
  const heading = panel.querySelector('h2')!;
  heading.id = 'embed-panel-name';
  panel.removeAttribute('aria-labelledby');
  for (const frame of panel.querySelectorAll('iframe'))
    frame.src = new URL(frame.getAttribute('src') ?? '', gallery).href;

  const dialog = document.createElement('dialog');
  dialog.className = 'embed-dialog';
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.setAttribute('aria-label', panel.dataset['close'] ?? '');
  close.textContent = '×';
  close.addEventListener('click', () => dialog.close());
  // A click beside the panel is a click on the dialog's own backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // Not every browser focuses a link that is clicked, so not every one comes back to it.
    link.focus({ preventScroll: true });
  });
  dialog.append(close, panel);
  document.body.append(dialog);
  dialog.showModal();
  enlivenPanel(panel, gallery.href);
}
