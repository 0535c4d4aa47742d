/**
 * A figure with every class resolved to attributes, every symbol in its place, every letter an
 * outline: the page's own markup, made to stand by itself.
 */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { render } from 'svelte/server';
import { areas, lettering, lines, overrides, path, type Attributes } from '#drawing/classes.ts';
import Drawing from '#drawing/Drawing.svelte';
import { rectangle, round } from '#drawing/geometry.ts';
import { hatches, themes, type ThemeName } from '#drawing/tokens.ts';
import type { Scene, View } from '#scenes/scene.ts';
import { about } from '#scenes/view.ts';
import { mapped, type Setter } from './glyphs.ts';
import { boxOf, hatchLines, rectangleOf } from './outline.ts';

const NS = 'http://www.w3.org/2000/svg';

/** What the elements of one drawing share. */
interface Job {
  readonly document: Document;
  readonly art: Readonly<Record<string, string>>;
  readonly prefix: string;
  readonly set: Setter;
  /** Values of the custom properties. */
  readonly colours: ReadonlyMap<string, string>;
  /** A new id that no other drawing has. */
  readonly name: () => string;
}

/**
 * The figure as the page draws it, in the colours of a theme, every reference resolved; ids begin with
 * `prefix`. Throws naming the scene when a part cannot stand by itself.
 */
export function resolved(
  { scene, view }: { scene: Pick<Scene, 'id' | 'art'>; view: View },
  theme: ThemeName,
  set: Setter,
  prefix: string
): { document: Document; svg: Element } {
  try {
    const { body } = render(Drawing, { props: { view, prefix, scene: scene.id } });
    const document = parse(body);
    const svg = document.documentElement;
    if (svg === null) throw new Error('the figure drew nothing');
    let named = 0;
    const job: Job = {
      document,
      art: scene.art ?? {},
      prefix: `#art-${scene.id}-`,
      set,
      colours: new Map(Object.entries(themes[theme])),
      name: () => `${prefix}-hatch-${named++}`
    };
    for (const name of ['class', 'style', 'aria-hidden']) svg.removeAttribute(name);
    // Hatches as patterns: here they are ruled.
    for (const child of children(svg))
      if (child.localName === 'defs') svg.removeChild(child);
      else settle(child, 1, job);
    return { document, svg };
  } catch (error) {
    throw about(`still of "${scene.id}"`, error);
  }
}

/** Parsed markup; comments are left out, an error is thrown. */
function parse(markup: string): Document {
  const text = markup.replace(/<!--[\s\S]*?-->/g, '').replace(/>\s+</g, '><');
  const spaced = text.replace(/^<(svg|g)\b/, `<$1 xmlns="${NS}"`);
  return new DOMParser().parseFromString(spaced, 'image/svg+xml');
}

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

/** A new element of the drawing. */
export function make(document: Document, name: string, attributes: Attributes): Element {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Resolves an element that stands under a transform which enlarges by `scale`. */
function settle(element: Element, scale: number, job: Job): void {
  const name = element.localName ?? '';
  refuseNonsense(element);
  for (const { name: key } of Array.from(element.attributes))
    if (key.startsWith('data-')) element.removeAttribute(key);
  if (name === 'use') return place(element, scale, job);
  if (name === 'text') return letter(element, job);
  const inner = scale * enlargement(element.getAttribute('transform'));
  const resolved = own(element, name === 'path');
  const hatch = Object.keys(hatches).find((key) => resolved['fill'] === `var(--${key})`);
  if (hatch !== undefined && name === 'path') resolved['fill'] = 'none';
  element.removeAttribute('class');
  if (name === 'path' || name === 'circle') pen(element, resolved, inner);
  for (const attribute of Array.from(element.attributes))
    attribute.value = valued(attribute.value, job);
  for (const child of children(element)) settle(child, inner, job);
  if (hatch !== undefined && name === 'path') rule(element, hatch as keyof typeof hatches, job);
}

/** Programs pass over what they cannot read, each in its own way: a number that is none stops the drawing. */
function refuseNonsense(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const found = /NaN|Infinity|undefined/.exec(value)?.[0];
    if (found !== undefined)
      throw new Error(
        `"${element.getAttribute('data-id') ?? element.localName}" has ${found} in ${name}`
      );
  }
}

/**
 * Rules a hatch inside its outline. As a pattern it would be a small picture laid side by side, and
 * programs differ in the pixels they give it.
 */
function rule(element: Element, name: keyof typeof hatches, job: Job): void {
  const { pitch, width, colour } = hatches[name];
  const d = element.getAttribute('d') ?? '';
  const id = job.name();
  const group = make(job.document, 'g', {});
  for (const key of ['transform', 'opacity']) {
    const value = element.getAttribute(key);
    if (value) group.setAttribute(key, value);
    element.removeAttribute(key);
  }
  const window = make(job.document, 'clipPath', { id });
  window.appendChild(make(job.document, 'path', { d }));
  const lines = make(job.document, 'path', {
    d: hatchLines(boxOf(d), pitch, width),
    'clip-path': `url(#${id})`,
    fill: 'none',
    stroke: valued(`var(--${colour})`, job),
    // The half of the pen that a tile shows.
    'stroke-width': String(width / 2)
  });
  element.parentNode?.replaceChild(group, element);
  for (const part of [window, lines]) group.appendChild(part);
  if (element.hasAttribute('stroke')) group.appendChild(element);
}

/** What the element's classes say, later ones over earlier. */
function own(element: Element, isPath: boolean): Record<string, string> {
  const found: Record<string, string> = isPath ? { ...path } : {};
  const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  for (const [table, last] of [
    [{ ...lines, ...areas, ...lettering }, false],
    [overrides, true]
  ] as const)
    for (const name of names) {
      const attributes = table[name];
      if (attributes !== undefined) Object.assign(found, attributes);
      else if (last && !(name in lines) && !(name in areas) && !(name in lettering))
        if (name !== 'slanted' && !/^(s|svelte)-/.test(name))
          throw new Error(`nothing says what class "${name}" looks like`);
    }
  return found;
}

/** Sets a pen on an outline. Pens do not scale with the drawing, so their widths are divided by what enlarges it. */
function pen(element: Element, resolved: Record<string, string>, scale: number): void {
  if (element.hasAttribute('pathLength')) {
    const share = Number((element.getAttribute('stroke-dasharray') ?? '1').split(' ')[0]);
    element.removeAttribute('pathLength');
    element.removeAttribute('stroke-dasharray');
    if (share <= 0) resolved['stroke'] = 'none';
    else if (share < 1) throw new Error('a line is half drawn: a still shows a step at rest');
  }
  // A pen of the art's own: rows of lit windows.
  const dash = element.getAttribute('stroke-dasharray');
  if (dash !== null) resolved['stroke-dasharray'] = dash;
  element.removeAttribute('stroke-dasharray');
  if (resolved['vector-effect'] !== 'none' && scale !== 1)
    for (const key of ['stroke-width', 'stroke-dasharray'])
      if (resolved[key] !== undefined)
        resolved[key] = resolved[key]
          .split(' ')
          .map((n) => String(Number((parseFloat(n) / scale).toPrecision(4))))
          .join(' ');
  delete resolved['vector-effect'];
  // Browsers begin the dashes of a rectangle where they please, unless it begins at its top left and turns right.
  const box = 'stroke-dasharray' in resolved ? rectangleOf(element.getAttribute('d') ?? '') : null;
  if (box !== null) element.setAttribute('d', rectangle(box.x, box.y, box.width, box.height));
  for (const [key, value] of Object.entries(resolved))
    if (!element.hasAttribute(key)) element.setAttribute(key, value);
}

/** A symbol of the scene's line art in the place of its <use>. */
function place(element: Element, scale: number, job: Job): void {
  const href = element.getAttribute('href') ?? '';
  const body = job.art[href.replace(job.prefix, '')];
  if (body === undefined) throw new Error(`no line art "${href}"`);
  const transform = element.getAttribute('transform');
  const opacity = element.getAttribute('opacity');
  const group = make(job.document, 'g', {
    ...(transform ? { transform } : {}),
    ...(opacity ? { opacity } : {})
  });
  const inner = scale * enlargement(transform);
  const drawn = parse(`<g>${body}</g>`).documentElement;
  for (const child of drawn === null ? [] : children(drawn)) {
    const copy = job.document.importNode(child, true);
    group.appendChild(copy);
    settle(copy, inner, job);
  }
  element.parentNode?.replaceChild(group, element);
}

/** Lettering as an outline, stretched to the length the label was given. */
function letter(element: Element, job: Job): void {
  const number = (key: string): number => Number(element.getAttribute(key) ?? '0');
  const text = element.textContent ?? '';
  const slanted = /\bslanted\b/.test(element.getAttribute('class') ?? '');
  const [x, y, size, length] = ['x', 'y', 'font-size', 'textLength'].map(number) as [
    number,
    number,
    number,
    number
  ];
  const outline = job.set(text, number('font-weight'), slanted);
  const anchor = element.getAttribute('text-anchor');
  const left = x - (anchor === 'middle' ? length / 2 : anchor === 'end' ? length : 0);
  const [kx, ky] = [outline.width === 0 ? 0 : length / outline.width, size / outline.upem];
  const attributes: Record<string, string> = {
    fill: 'var(--ink)',
    ...own(element, false),
    d: mapped(outline.d, (u, v) => [round(left + u * kx), round(y - v * ky)])
  };
  for (const key of ['transform', 'opacity']) {
    const value = element.getAttribute(key);
    if (value) attributes[key] = value;
  }
  const drawn = make(job.document, 'path', attributes);
  for (const attribute of Array.from(drawn.attributes))
    attribute.value = valued(attribute.value, job);
  element.parentNode?.replaceChild(drawn, element);
}

/** How much a transform list enlarges: the square root of its areas. Only `scale` does. */
function enlargement(transform: string | null): number {
  let k = 1;
  for (const [, list = ''] of (transform ?? '').matchAll(/scale\(([^)]*)\)/g)) {
    const [a = 1, b = a] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    k *= Math.sqrt(Math.abs(a * b));
  }
  return k;
}

/** A value with its custom property filled in. */
function valued(value: string, { colours }: Job): string {
  return value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`no value for --${name}`);
    return found;
  });
}
