/**
 * A sheet laid over the story. What it shows stands on a page of its own, so that the link to it works
 * without this code. Escape closes it, and the focus goes back to where it came from.
 */
import './dialog.css';

/** The element the address of `link` names, out of the page it leads to; null when it cannot be had. */
export async function elementAt(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  const response = await fetch(link.href);
  if (!response.ok) return null;
  // Its head stays out: our policy would complain about the styles in it.
  const [main = ''] = /<main[^]*<\/main>/.exec(await response.text()) ?? [];
  return new DOMParser()
    .parseFromString(main, 'text/html')
    .getElementById(new URL(link.href).hash.slice(1));
}

/** Opens a dialog with `body`, named by `heading` in it; `close` names its button. */
export function openDialog(
  link: HTMLAnchorElement,
  body: HTMLElement,
  heading: HTMLElement,
  close: string
): HTMLDialogElement {
  heading.id = 'dialog-name';
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', heading.id);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.setAttribute('aria-label', close);
  button.textContent = '×';
  button.addEventListener('click', () => dialog.close());
  // A click beside the sheet is a click on the dialog's own backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // Not every browser focuses a link that is clicked, so not every one comes back to it.
    link.focus({ preventScroll: true });
  });
  dialog.append(button, body);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
