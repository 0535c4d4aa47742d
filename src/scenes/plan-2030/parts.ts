/** What every step's drawing function receives and may add to. */
import { measure } from '#drawing/text.ts';
import type { LayoutInput } from '../scene.ts';
import type { PlanData } from './data.ts';

export type At = LayoutInput<PlanData>;
export { asked, hit, parts, told, type Parts } from '../parts.ts';

/** The first of `forms` no wider than `width` px at `size` px; the last one if none is. */
export const fitting = (
  forms: readonly string[],
  width: number,
  size: number,
  weight = 400
): string =>
  forms.find((form) => measure(form, size, weight) <= width) ?? forms[forms.length - 1] ?? '';
