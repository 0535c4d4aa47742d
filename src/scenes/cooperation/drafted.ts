/** One picture: in its layers, and, a product, on its way from pencil to ink. */
import { clamp, rectangle, round } from '#drawing/geometry.ts';
import type { Shape } from '#drawing/shape.ts';
import type { Placed } from './arrange.ts';
import type { Item } from './data.ts';
import { glide } from './parts.ts';

/** A picture in its layers: lines, finer lines where the scale allows, lines the sentence is about. */
export function picture(
  { id, art, fine, hot: hotter }: Item,
  { x, y, k }: Placed,
  hot: number,
  clip?: string
): Shape[] {
  const layers: [boolean, string, number][] = [
    [true, '', 1],
    [fine, '-fine', clamp((k - 0.4) / 0.12)],
    [hotter, '-hot', hot]
  ];
  return layers
    .filter(([has, , opacity]) => has && opacity > 0)
    .map(([, layer, opacity]) => ({
      id: `art-${id}${layer}`,
      art: art + layer,
      transform: `translate(${round(x)} ${round(y)}) scale(${Math.round(k * 1e4) / 1e4})`,
      ...(layer === '' ? {} : { opacity: round(opacity) }),
      ...(clip === undefined ? {} : { clip })
    }));
}

/** How strong a pencil is. */
const PENCIL = 0.32;

/** The product: laid out in pencil while its parts are on the way, inked from its joint on when they have met. */
export function drafted(
  item: Item,
  place: Placed,
  { u, hot }: { readonly u: number; readonly hot: number }
): Shape[] {
  const [left, top, right, bottom] = item.extent;
  /** What of it is drawn, from the left, px. */
  const window = (from: number, to: number): string =>
    rectangle(
      place.x + left * place.k - 4,
      place.y + top * place.k - 4,
      ((right - left) * place.k + 8) * glide(u, from, to),
      (bottom - top) * place.k + 8
    );
  if (u > -0.06) return picture(item, place, hot);
  const [draft] = picture(item, place, 0, window(-0.76, -0.52));
  return [
    { ...draft!, id: `draft-${item.id}`, opacity: PENCIL },
    ...(u > -0.26 ? picture(item, place, 0, window(-0.26, -0.06)) : [])
  ];
}
