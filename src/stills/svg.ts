/**
 * A picture of a scene as a file of its own. It looks the same in a browser, in a drawing program and
 * in resvg, which know little of stylesheets and nothing of our fonts.
 */
import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { round, type Point } from '#drawing/geometry.ts';
import { themes, type ThemeName } from '#drawing/tokens.ts';
import type { Frame, Scene, View } from '#scenes/scene.ts';
import type { Setter } from './glyphs.ts';
import { make, resolved } from './resolve.ts';

export interface StillWords {
  /** Short name of the picture: the file's <title>. */
  readonly title: string;
  /** What it shows, in a sentence: the file's <desc>. */
  readonly description: string;
}

/** A view set into a larger picture, at its top left corner, px, and its enlargement. */
export interface Inset {
  readonly scene: Pick<Scene, 'id' | 'art'>;
  readonly view: View;
  readonly at: Point;
  readonly scale: number;
}

/**
 * A scene's view as SVG text in the colours of a theme. Throws naming the scene when a part of the
 * drawing cannot stand by itself: an unknown class or symbol, a letter no font has.
 */
export function still(
  scene: Pick<Scene, 'id' | 'art'>,
  view: View,
  theme: ThemeName,
  set: Setter,
  words: StillWords
): string {
  const { svg, document } = resolved({ scene, view }, theme, set, 'still');
  return finished(document, svg, view.frame, theme, words);
}

/** A sheet with drawings set into it: what a reader downloads, what a messenger shows. Throws as `still`. */
export function picture(
  sheet: View,
  insets: readonly Inset[],
  theme: ThemeName,
  set: Setter,
  words: StillWords
): string {
  const { svg, document } = resolved({ scene: { id: 'sheet' }, view: sheet }, theme, set, 'sheet');
  for (const [i, { scene, view, at, scale }] of insets.entries()) {
    const inner = resolved({ scene, view }, theme, set, `still-${i}`).svg;
    const copy = document.importNode(inner, true);
    for (const [name, value] of Object.entries({
      x: at[0],
      y: at[1],
      width: round(view.frame.width * scale),
      height: round(view.frame.height * scale)
    }))
      copy.setAttribute(name, String(value));
    svg.appendChild(copy);
  }
  return finished(document, svg, sheet.frame, theme, words);
}

/** The outermost element with its size, its ground and its words, as text. */
function finished(
  document: Document,
  svg: Element,
  { width, height }: Frame,
  theme: ThemeName,
  words: StillWords
): string {
  for (const [name, value] of Object.entries({ width, height, role: 'img' }))
    svg.setAttribute(name, String(value));
  svg.insertBefore(
    make(document, 'path', { d: `M0,0H${width}V${height}H0Z`, fill: themes[theme].paper }),
    svg.firstChild
  );
  for (const [name, text] of [
    ['desc', words.description],
    ['title', words.title]
  ] as const) {
    const element = make(document, name, {});
    element.textContent = text;
    svg.insertBefore(element, svg.firstChild);
  }
  return new XMLSerializer().serializeToString(svg);
}
