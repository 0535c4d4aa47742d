/** The members of the zone's clusters: a dot for each, along the foot of the last step. */
import { circle, clamp, type Box } from '#drawing/geometry.ts';
import { label, measure } from '#drawing/text.ts';
import { asked, hit, sizes, told, type At, type Parts } from './parts.ts';

/** Dots stand in tens, so that they can be counted. */
const TEN = 10;

/** Adds the dots, one after another in the last of the way, and their words. */
export function members(at: At, box: Box, out: Parts): void {
  const { data, frame, t } = at;
  const last = data.chains.length - 1;
  const size = sizes(frame);
  const shown = clamp((t - last + 0.16) / 0.14);
  if (shown === 0) return;
  const { count } = data.members;
  const rows = size.roomy ? (frame.width >= 860 ? 1 : 2) : 3;
  const tens = Math.ceil(count / TEN / rows);
  // A ten is ten pitches and half a pitch of air.
  const pitch = Math.min(9, box.width / (tens * (TEN + 0.6) - 0.6));
  const radius = Math.min(2.2, pitch * 0.32);
  const lane = size.roomy ? 9 : 6.2;
  const top = box.y + size.name + (size.roomy ? 20 : 8);
  let d = '';
  for (let i = 0; i < Math.round(count * shown); i++) {
    const line = Math.floor(i / (tens * TEN));
    const column = i - line * tens * TEN;
    const x = box.x + radius + (column + Math.floor(column / TEN) * 0.6) * pitch;
    d += circle(x, top + line * lane, radius);
  }
  out.shapes.push({ id: 'members', d, fill: at.focus === 'members' ? 'signal' : 'ink' });
  const opacity = told(t, last);
  if (opacity === 0) return;
  const { text, brief, spoken } = data.members;
  const fits = measure(text, size.name, 500) <= box.width;
  out.labels.push(
    label('members-text', fits ? text : brief, box.x, box.y + size.name, size.name, {
      weight: 500,
      tone: at.focus === 'members' ? 'signal' : 'ink',
      opacity
    })
  );
  if (asked(t, last))
    out.marks.push({
      id: 'members',
      label: spoken,
      box: hit(frame, box.x, box.y, box.width, box.height),
      facts: ['sez.clusters-members', 'sez.clusters-since', 'coop.center']
    });
}
