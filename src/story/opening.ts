/**
 * Opens title sheet and finale with the scroll where a browser has no scroll timelines: the same share of
 * the same way as `animation-range: contain` in Sheet.svelte, which it stands in for.
 */

/** Keeps `--open` of every opening sheet at the share of its way that has been scrolled, 0…1. */
export function followScroll(): void {
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-opening]')];
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  const look = (): void => {
    frame = 0;
    for (const sheet of sheets) {
      const { top, height } = sheet.getBoundingClientRect();
      const open = Math.min(1, Math.max(0, -top / (height - innerHeight)));
      if (still.matches) sheet.style.removeProperty('--open');
      else sheet.style.setProperty('--open', String(open));
    }
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  for (const type of ['scroll', 'resize']) addEventListener(type, ask, { passive: true });
  still.addEventListener('change', ask);
  look();
}
