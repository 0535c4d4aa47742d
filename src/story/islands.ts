/**
 * The whole of the site's own JavaScript before the first scroll: it arms the islands, marks the
 * current sheet and minds the furniture. A scene's code is loaded when the reader moves and the scene is near.
 */
import '#share/press.ts';
import { lockHeight } from '#playhead/viewport.ts';
import { markSheets } from './current.ts';
import { closeMenus } from './menu.ts';
import { tintBrowser } from './theme-colour.ts';

const armed = (): boolean => document.documentElement.dataset['armed'] !== undefined;

function arm(): void {
  if (armed()) return;
  document.documentElement.dataset['armed'] = '';
  lockHeight();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          void import('./wake.ts').then(({ wake }) => wake(target as HTMLElement));
        }
    },
    { rootMargin: '50% 0px' }
  );
  for (const island of document.querySelectorAll('[data-island]')) near.observe(island);
}

markSheets();
closeMenus();
tintBrowser();
if (document.querySelector('[data-filter]'))
  void import('./filter.ts').then(({ filterRows }) => filterRows());
// The address a printed sheet shows.
document.documentElement.style.setProperty('--address', `"${location.host}${location.pathname}"`);

// Where the stylesheet cannot follow the scroll by itself.
if (!CSS.supports('animation-timeline: view()'))
  void import('./opening.ts').then(({ followScroll }) => followScroll());

// The code, the drawings and the numbers of a sheet, in place; where they cannot be had, on the page the link leads to.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-over]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  (link.dataset['over'] === 'embed' ? import('#embed/dialog.ts') : import('#share/dialog.ts'))
    .then(({ open }) => open(link))
    .catch(() => location.assign(link.href));
});

// The other edition opens at the reader's own step.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-edition]'))
  for (const type of ['click', 'auxclick', 'contextmenu'])
    link.addEventListener(type, () => (link.hash = location.hash));

// The first sheet lies right under the hero: without a sign of a reader it would load at once.
// A deep link has scrolled by now, or its scroll will come.
if (scrollY > 0) arm();
else
  for (const type of ['scroll', 'keydown', 'pointerdown', 'touchstart'])
    addEventListener(type, arm, { once: true, passive: true });
