/** The facts each step of sheet 5 shows; the description of a step names all of them. */
import type { FactId } from '#dataset/types.ts';
import type { Step } from './parts.ts';

export const facts: Readonly<Record<Step, readonly FactId[]>> = {
  cableway: ['coop.ruslet-mikrobor'],
  robot: ['coop.tehnored-privod'],
  controller: ['coop.plc', 'coop.goal', 'coop.center', 'sez.clusters-members', 'sez.clusters-since']
};

/** The facts that set a count on the sheet: a dot for each member of the zone's clusters. */
export const drawn: readonly FactId[] = ['sez.clusters-members'];
