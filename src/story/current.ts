/** Where the reader is: the current sheet in the navigation, the current step in the address. */

/**
 * Marks the sheet under the middle of the window in every navigation of the page. The finale is none of
 * the set: nothing is marked there, and progress is half-way from the sheet before it to the next.
 */
export function markSheets(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-sheets]')];
  // Progress is the place in the set, of which this page may be one sheet.
  const set = [...document.querySelectorAll<HTMLElement>('.rail [data-sheets]')];
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-sheet]')];
  const placeOf = (id: string | undefined): number =>
    set.findIndex((link) => link.dataset['sheets'] === id);
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
    let at = placeOf(id);
    if (at < 0)
      at =
        placeOf(
          sheets[sheets.findIndex(({ dataset }) => dataset['sheet'] === id) - 1]?.dataset['sheet']
        ) + 0.5;
    document.documentElement.style.setProperty('--progress', String(at / (set.length - 1)));
  };
  for (const sheet of sheets) seen.observe(sheet);
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
