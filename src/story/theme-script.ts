/**
 * The one inline script of the site, and the head lines about themes. The script stands in the head of
 * every page, the error sheet included, so that no page is ever painted in the wrong theme.
 */
import { themes } from '#drawing/tokens.ts';

/** Key of the reader's choice in localStorage, and name of the switch's radio buttons. */
export const THEME = 'theme';

/**
 * What the browser runs, in as few bytes as can still be read:
 *  - `s` shows a choice: the attribute `data-theme` on <html>, and the buttons of every switch;
 *  - `g` takes the kept choice, or goes on with the last one where storage is closed to us. It runs
 *    before the first paint, when the buttons have been parsed, and when a page comes back from the
 *    browser's memory, for the choice may have changed on another page;
 *  - a changed button is a new choice.
 */
export const themeScript = [
  `{let d=document,k="${THEME}",v,`,
  's=()=>{d.documentElement.dataset[k]=v=v||"auto";for(let i of d.getElementsByName(k))i.checked=i.value==v},',
  'g=()=>{try{v=localStorage[k]}catch{}s()};',
  'g();d.onreadystatechange=onpageshow=g;',
  'onchange=({target:t})=>{if(t.name==k){v=t.value;s();try{localStorage[k]=v}catch{}}}}'
].join('');

/** Head lines: the colour of the browser's own furniture in both themes, and the script. */
export const themeHead = [
  ...(['light', 'dark'] as const).map(
    (name) =>
      `<meta name="theme-color" content="${themes[name].paper}" media="(prefers-color-scheme: ${name})" />`
  ),
  `<script>${themeScript}</script>`
].join('\n    ');
