/** Where the reader is: the current sheet in the navigation, the current step in the address. */

/** Marks the sheet under the middle of the window in every navigation of the page. */
export function markSheets(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-sheets]')];
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-sheet]')];
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) mark((target as HTMLElement).dataset['sheet'] ?? '');
    },
    { rootMargin: '-50% 0px -50% 0px' }
  );
  const mark = (id: string): void => {
    for (const link of links) {
      const on = link.dataset['sheets']?.split(' ').includes(id) === true;
      if (on) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const at = sheets.findIndex((sheet) => sheet.dataset['sheet'] === id);
    document.documentElement.style.setProperty('--progress', String(at / (sheets.length - 1)));
  };
  for (const sheet of sheets) seen.observe(sheet);
  // The phone menu is a disclosure: following a link closes it.
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu]')) {
    menu.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) menu.open = false;
    });
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  }
}

/** Writes the settled step into the address, without a new entry in the history. */
export function writeStep(scrolly: HTMLElement, index: number): void {
  const step = scrolly.querySelectorAll<HTMLElement>('[data-step]')[index];
  if (step === undefined || !onScreen(scrolly)) return;
  const hash = `#${step.id}`;
  if (location.hash !== hash) history.replaceState(history.state, '', hash);
}

/** Is the middle of the window inside the element? */
function onScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight / 2 && bottom > innerHeight / 2;
}
