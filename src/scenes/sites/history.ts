/** Step `history`: two works, old elevation left of the axis, new section right of it. */
import { clamp, lerp, round, segment, span, type Point } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { datum, growthPlan } from './time.ts';
import { axes, longest, stacked, type Work } from './works-plan.ts';
import { WORKS } from './works.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';

function lettering(at: At, work: Work, i: number, out: Parts): void {
  const { data, frame, t } = at;
  const about = data.history.works[i];
  if (about === undefined) return;
  const opacity = told(t, 1);
  const { x, y, width } = work.text;
  const small = frame.width < 560;
  const size = small ? 12 : 14;
  const step = Math.round(size * 1.3);
  let line = y;
  const write = (
    id: string,
    text: string,
    px: number,
    top: number,
    room: number,
    signal = false
  ): number => {
    const rows = wrap(text, room, size);
    rows.forEach((row, n) =>
      out.labels.push(
        label(`${about.id}-${id}-${n}`, row, px, top + n * step, size, {
          tone: signal ? 'signal' : id === 'note' ? 'ink-2' : 'ink',
          weight: signal ? 500 : 400,
          opacity
        })
      )
    );
    return top + rows.length * step;
  };
  const name = small ? 17 : 28;
  out.labels.push(
    label(`${about.id}-name`, about.name, x, line, name, { weight: 300, slanted: false, opacity })
  );
  line += Math.round(name * 0.5) + size;
  if (stacked(at)) {
    line = write('was', about.was, x, line, width) + 6;
    if (data.history.works.every((each) => longest(each.is, size, 500) <= width))
      line = write('is', about.is, x, line, width, true) + 6;
    if (frame.width > 560) write('note', about.note, x, line, width);
  } else if (frame.height < 400) {
    // A low frame has room for what stood there; the rest is in the marks.
    write('was', about.was, x, line, width);
  } else {
    write('was', about.was, x, line, width / 2 - 14);
    write('is', about.is, work.x + 14, line, width / 2 - 10, true);
    write('note', about.note, x, work.ground + 64, width);
    const y = work.ground + 42;
    out.dimensions.push(
      dimension(`${about.id}-body`, [x, y], [x + width, y], { extension: -30, opacity })
    );
  }
  const foot = work.ground + (frame.width < 560 ? 17 : 24);
  out.labels.push(
    label(`${about.id}-then`, data.history.was, work.x - 10, foot, small ? 12 : 14, {
      anchor: 'end',
      opacity
    }),
    label(`${about.id}-now`, data.history.is, work.x + 10, foot, small ? 12 : 14, {
      tone: 'signal',
      opacity
    })
  );
  if (i === 1) {
    // Clear of the dimension's extension line, where the frame has one.
    const edge = Math.min(work.x + (430 * work.k) / 2, x + width - 8);
    const text = data.history.schematic;
    if (edge - work.x - 20 - measure(data.history.is, 14) > measure(text, 12) + 8)
      out.labels.push(
        label('schematic', text, edge, foot, 12, { anchor: 'end', tone: 'ink-2', opacity })
      );
  }
}

/** Draws the works between 0.3 and 1.5: built after the dive, far off on the way out, their ground left to the plots. */
export function history(at: At): Parts {
  const out = parts();
  const { data, t, focus } = at;
  if (t <= 0.3 || t >= 1.54) return out;
  axes(at).forEach((work, i) => {
    const art = WORKS[i] ?? WORKS[0];
    const late = i * 0.05;
    const rise = span(t, 0.3 + late, 0.54 + late);
    const open = span(t, 0.5 + late, 0.86 + late * 0.6) * (1 - span(t, 1.06, 1.2));
    const far = 1 - span(t, 1.2, 1.54);
    // From 1.24 on the ground is the datum of a plot.
    const ground = t < 1.24 ? span(t, 0.3 + late, 0.5 + late) : 0;
    const reach = (art.width / 2 + 10) * work.k * ground;
    if (ground > 0) {
      let earth = '';
      for (let x = work.x - reach + 12; x < work.x + reach; x += 30)
        for (let n = 0; n < 3; n++)
          earth += segment(x + n * 6, work.ground + 1, x + n * 6 - 8, work.ground + 10);
      out.shapes.push(
        { id: `earth-${i}`, d: earth, line: 'texture', opacity: 1 - span(t, 1.12, 1.24) },
        {
          id: `ground-${i}`,
          d: segment(work.x - reach, work.ground, work.x + reach, work.ground),
          line: 'contour'
        }
      );
    }
    // On the way out the work goes far off, riding the ground that becomes a datum.
    const [left, right]: readonly [Point, Point] =
      t < 1.24
        ? [
            [work.x, work.ground],
            [work.x, work.ground]
          ]
        : datum(at, growthPlan(data, at.frame), i);
    const [x, y] = [(left[0] + right[0]) / 2, left[1]];
    const place = (kx: number, ky: number): string =>
      `translate(${round(x)} ${round(y)}) scale(${work.k * far * kx} ${work.k * far * ky})`;
    if (rise * far > 0.004)
      out.shapes.push({
        id: `old-${i}`,
        art: `${art.name}-old`,
        transform: place(1, rise),
        opacity: clamp(rise * far * 5)
      });
    if (open > 0.004)
      out.shapes.push({
        id: `new-${i}`,
        art: `${art.name}-new`,
        transform: place(open, 1),
        opacity: clamp(open * 5)
      });
    axis(at, work, i, out);
    if (told(t, 1) > 0) lettering(at, work, i, out);
    const about = data.history.works[i];
    if (asked(t, 1) && about !== undefined)
      out.marks.push({
        id: `work-${about.id}`,
        label: `${about.name}: ${data.history.was} — ${about.was}; ${data.history.is} — ${about.is}; ${about.note}`,
        box: hit(
          at.frame,
          work.x - (art.width * work.k) / 2,
          work.ground - art.height * work.k,
          art.width * work.k,
          art.height * work.k
        ),
        facts: about.facts
      });
    if (focus === `work-${about?.id}`)
      out.shapes.push({
        id: `focus-${i}`,
        d: segment(
          work.x - (art.width * work.k) / 2,
          work.ground,
          work.x + (art.width * work.k) / 2,
          work.ground
        ),
        line: 'signal-heavy'
      });
  });
  return out;
}

/** The axis stands while the works are told, then turns level for the time axis to take over. */
function axis({ frame, t }: At, work: Work, i: number, out: Parts): void {
  const { top, bottom } = work;
  if (i === 0) {
    // Before, the first axis is still the edge of a circle on the map; after, it is the time axis.
    if (t >= 0.6 && t <= 1.2)
      out.shapes.push({ id: 'axis-0', d: segment(work.x, top, work.x, bottom), line: 'axis' });
    return;
  }
  const drawn = span(t, 0.32, 0.54) * (1 - span(t, 1.22, 1.42));
  if (drawn > 0)
    out.shapes.push({
      id: 'axis-1',
      d: segment(work.x, lerp(bottom, top, clamp(drawn)), work.x, Math.min(bottom, frame.height)),
      line: 'axis'
    });
}
