/** The members of the zone's clusters: a dot for each, along the foot of the last step. */
import { circle, clamp, type Box } from '#drawing/geometry.ts';
import { label, measure } from '#drawing/text.ts';
import { asked, hit, sizes, type At, type Parts } from './parts.ts';

/** Dots stand in tens, so that they can be counted. */
const TEN = 10;

/** Adds the dots, one after another in the last of the way, and their words. */
export function members(at: At, box: Box, out: Parts): void {
  const { data, frame, t } = at;
  const last = data.chains.length - 1;
  const size = sizes(frame);
  const shown = clamp((t - last + 0.6) / 0.54);
  if (shown === 0) return;
  const { count, hero, about, text, brief, spoken } = data.members;
  const big = size.roomy ? (frame.width >= 860 ? 44 : 36) : 0;
  const left = big === 0 ? box.x : box.x + measure(hero, big, 200) + 16;
  const width = box.x + box.width - left;
  const rows = frame.width >= 860 ? 1 : frame.width >= 430 ? 2 : 3;
  const tens = Math.ceil(count / TEN / rows);
  // Between tens there is more air than between dots.
  const pitch = Math.min(9, width / (tens * (TEN + 0.6) - 0.6));
  const radius = Math.min(2.2, pitch * 0.34);
  const lane = size.roomy ? 8 : 6.2;
  const first = box.y + box.height - 10 - lane * (rows - 1);
  let d = '';
  for (let i = 0; i < Math.round(count * shown); i++) {
    const line = Math.floor(i / (tens * TEN));
    const column = i - line * tens * TEN;
    const x = left + radius + (column + Math.floor(column / TEN) * 0.6) * pitch;
    d += circle(x, first + line * lane, radius);
  }
  const pointed = at.focus === 'members';
  out.shapes.push({ id: 'members', d, fill: pointed ? 'signal' : 'ink' });
  const opacity = clamp(shown * 10);
  const tone = pointed ? 'signal' : 'ink';
  const fits = measure(text, size.name, 500) <= box.width;
  if (big > 0)
    out.labels.push(
      label('members-hero', hero, box.x, box.y + box.height - 10, big, {
        weight: 200,
        slanted: false,
        tone,
        opacity
      })
    );
  out.labels.push(
    label(
      'members-text',
      big > 0 ? about : fits ? text : brief,
      left,
      first - 12 - radius,
      size.name,
      { weight: 500, tone, opacity }
    )
  );
  if (asked(t, last))
    out.marks.push({
      id: 'members',
      label: spoken,
      box: hit(frame, box.x, box.y, box.width, box.height),
      facts: ['sez.clusters-members', 'sez.clusters-since', 'coop.center']
    });
}
