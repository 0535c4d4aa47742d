/**
 * A picture of a scene as a file of its own. It looks the same in a browser, in a drawing program and
 * in resvg, which know little of stylesheets and nothing of our fonts.
 */
import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { rectangle, round, type Point } from '#drawing/geometry.ts';
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

/**
 * A sheet with drawings set into it: what a reader downloads, what a messenger shows. Throws as `still`.
 * Paper covers what of a drawing reaches beyond its place. A clip would do, but resvg then draws all
 * that reaches, a map of the whole world, on a layer of its own, and dies of another one within it.
 */
export function picture(
  sheet: View,
  insets: readonly Inset[],
  theme: ThemeName,
  set: Setter,
  words: StillWords
): string {
  const { svg, document } = resolved({ scene: { id: 'sheet' }, view: sheet }, theme, set, 'sheet');
  const over = svg.firstChild;
  let windows = '';
  for (const [i, { scene, view, at, scale }] of insets.entries()) {
    const inner = resolved({ scene, view }, theme, set, `still-${i}`).svg;
    const group = make(document, 'g', {
      transform: `translate(${round(at[0])} ${round(at[1])})${scale === 1 ? '' : ` scale(${scale})`}`
    });
    for (const child of Array.from(inner.childNodes))
      group.appendChild(document.importNode(child, true));
    svg.insertBefore(group, over);
    windows += rectangle(at[0], at[1], view.frame.width * scale, view.frame.height * scale);
  }
  const { width, height } = sheet.frame;
  svg.insertBefore(
    make(document, 'path', {
      d: rectangle(0, 0, width, height) + windows,
      fill: themes[theme].paper,
      'fill-rule': 'evenodd'
    }),
    over
  );
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
