/** What every step's drawing function receives and may add to. */
import type { LayoutInput } from '../scene.ts';
import type { ExportData } from './data.ts';

export type At = LayoutInput<ExportData>;
export { asked, hit, parts, told, type Parts } from '../parts.ts';
