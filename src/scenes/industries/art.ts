/** All line art of the sheet by name, `<part>-<piece>`: it never changes shape; build-side only. */
import { chip } from './art/chip.ts';
import { ev } from './art/ev.ts';
import { medical } from './art/medical.ts';
import { pharma } from './art/pharma.ts';
import { rocket } from './art/rocket.ts';

const named = (part: string, pieces: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(pieces).map(([piece, markup]) => [`${part}-${piece}`, markup]);

export const art: Readonly<Record<string, string>> = Object.fromEntries([
  ...named('ev', ev),
  ...named('medical', medical),
  ...named('aerospace', rocket),
  ...named('pharma', pharma),
  ...named('electronics', chip)
]);
