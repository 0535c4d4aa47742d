/**
 * Sharing in the browser: the system's own sheet where there is one that takes links, else the
 * clipboard, else the words and the link selected for the reader's own keys; the button says what
 * happened, aloud too.
 */

/** How long a button says that it has copied, ms. */
const SAID = 2000;

/** Shares what a button stands for. */
export async function share(button: HTMLElement): Promise<void> {
  const { share: text = '', href = location.href, done = '', failed = '' } = button.dataset;
  const url = new URL(href, location.href).href;
  if (matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function')
    try {
      return await navigator.share({ title: document.title, text, url });
    } catch (error) {
      // The reader closed the sheet. Any other refusal, as in a sandbox, leaves the clipboard.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  const words = `${text}\n${url}`;
  if (await copy(words, button)) return say(button, done, SAID);
  say(button, failed);
  offer(button, words, failed);
}

/** Copies by the clipboard, or by the old command where a page may not write to it. */
async function copy(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const from = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;opacity:0';
    // Beside the button: what stays open while the focus is in it must not close on the way.
    button.after(field);
    field.select();
    const done = document.execCommand('copy');
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    field.remove();
    return done;
  }
}

/** Says beside a button what has been done, for the eye and for a screen reader, `until` ms have passed. */
function say(button: HTMLElement, words: string, until?: number): void {
  clear(button);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'said';
  button.after(said);
  // A status is read when its words change, not when it appears.
  requestAnimationFrame(() => (said.textContent = words));
  if (until !== undefined) setTimeout(() => said.remove(), until);
}

/** Puts the words beside a button, selected, until the reader goes on. */
function offer(button: HTMLElement, words: string, name: string): void {
  const field = document.createElement('textarea');
  field.className = 'to-copy';
  field.readOnly = true;
  field.rows = 4;
  field.value = words;
  field.setAttribute('aria-label', name);
  button.parentElement!.append(field);
  field.focus({ preventScroll: true });
  field.select();
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') button.focus();
  });
  field.addEventListener('blur', () => {
    // Another window has the focus for a while: the reader pastes, and may come back.
    if (document.hasFocus()) clear(button);
  });
}

/** Takes away what an earlier press has said. */
function clear(button: HTMLElement): void {
  for (const old of button.parentElement!.querySelectorAll('.said, .to-copy')) old.remove();
}
