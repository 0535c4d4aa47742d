/** What every step's drawing function receives and may add to. */
import type { LayoutInput } from '../scene.ts';
import type { SitesData } from './data.ts';

export type At = LayoutInput<SitesData>;
export { asked, grouped, hit, parts, told, type Parts } from '../parts.ts';
