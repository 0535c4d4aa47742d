/** The phone menu is a disclosure that covers the page: it closes when the reader goes elsewhere. */

/** Closes on a followed link, on Escape (back to its button), and when the focus has left it. */
export function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
    menu.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) menu.open = false;
    });
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      // A tap on empty paper takes the focus nowhere and closes nothing.
      if (relatedTarget !== null && !menu.contains(relatedTarget as Node)) menu.open = false;
    });
  }
}
