/** Where the reader is: the current sheet in the navigation, the current step in the address. */

/** Marks the sheet under the middle of the window in every navigation of the page. */
export function markSheets(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-sheets]')];
  // Progress is the place in the set, of which this page may be one sheet.
  const set = [...document.querySelectorAll<HTMLElement>('.rail [data-sheets]')];
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) mark((target as HTMLElement).dataset['sheet'] ?? '');
    },
    { rootMargin: '-50% 0px -50% 0px' }
  );
  const mark = (id: string): void => {
    for (const link of links)
      if (link.dataset['sheets']?.split(' ').includes(id) !== true)
        link.removeAttribute('aria-current');
      else if (link.ariaCurrent === null) link.ariaCurrent = 'location';
    const at = set.findIndex((link) => link.dataset['sheets'] === id);
    document.documentElement.style.setProperty('--progress', String(at / (set.length - 1)));
  };
  for (const sheet of document.querySelectorAll('[data-sheet]')) seen.observe(sheet);
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
