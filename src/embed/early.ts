/**
 * What an embed must know before it is painted: the theme the newsroom asked for, and that there will be
 * a stepper. Inlined in the head as a classic script (see inline.ts).
 */
const page = document.documentElement;
const theme = /[?&]theme=(light|dark|auto)(?![^&])/.exec(location.search)?.[1] ?? 'light';
if (theme === 'auto') delete page.dataset['theme'];
else page.dataset['theme'] = theme;

// One step at a time, until it turns out that the stepper's code cannot be had here: then all the words.
page.classList.add('stepping');
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) page.classList.remove('stepping');
  },
  true
);
