/**
 * Sharing in the browser: loaded when a share button is pressed. The system's own sheet where there
 * is one that takes links, else the clipboard; the button says what happened, aloud too.
 */

/** How long a button says that it has copied, ms. */
const SAID = 2000;

/** Shares what a button stands for. */
export async function share(button: HTMLElement): Promise<void> {
  const text = button.dataset['share'] ?? '';
  const url = new URL(button.dataset['href'] ?? location.href, location.href).href;
  const touch = matchMedia('(pointer: coarse)').matches;
  if (touch && typeof navigator.share === 'function')
    try {
      return await navigator.share({ title: document.title, text, url });
    } catch (error) {
      // The reader closed the sheet.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  if (await copy(`${text} ${url}`)) say(button, button.dataset['done'] ?? '');
}

/** Copies by the clipboard, or by the old command where a page may not write to it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;opacity:0';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

/** Says beside a control that something has been done, for the eye and for a screen reader. */
export function say(near: HTMLElement, words: string): void {
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'said';
  near.after(said);
  // A status is read when its words change, not when it appears.
  requestAnimationFrame(() => (said.textContent = words));
  setTimeout(() => said.remove(), SAID);
}
