/** The browser's own furniture takes the colour of the theme the reader chose. */

/** Follows `data-theme`: each <meta name="theme-color"> is for its system theme, for all, or for none. */
export function tintBrowser(): void {
  const root = document.documentElement;
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
  const follow = (): void => {
    const chosen = root.dataset['theme'];
    (['light', 'dark'] as const).forEach((name, i) => {
      const meta = metas[i];
      if (meta === undefined) return;
      const system = chosen !== 'light' && chosen !== 'dark';
      meta.media = system ? `(prefers-color-scheme: ${name})` : chosen === name ? 'all' : 'not all';
    });
  };
  new MutationObserver(follow).observe(root, { attributeFilter: ['data-theme'] });
  follow();
}
