/**
 * Step `history`: two works, old elevation left of the axis, new section right of it.
 * Long because the works are placed anew in each of three kinds of frame.
 */
import { clamp, lerp, segment, span } from '#drawing/geometry.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import { WORKS } from './works.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';

interface Work {
  /** Axis and ground, frame px. */
  readonly x: number;
  readonly ground: number;
  /** Frame px per unit of the art. */
  readonly k: number;
  readonly top: number;
  readonly bottom: number;
  /** Text beside (stacked) or above (side by side): left edge and width, px. */
  readonly text: { readonly x: number; readonly y: number; readonly width: number };
}

/** Are the two works one above the other? */
const stacked = ({ frame }: Pick<At, 'frame'>): boolean =>
  frame.width / frame.height < (frame.kind === 'tall' ? 1.4 : 1.2);

/** Widest single word of a text, px: what a narrow column must hold. */
const longest = (text: string, size: number, weight: number): number =>
  Math.max(...text.split(' ').map((word) => measure(word, size, weight)));

/** Where the two works stand. */
export function axes({ data, frame }: Pick<At, 'data' | 'frame'>): readonly [Work, Work] {
  const { width: W, height: H } = frame;
  const one = (i: number): Work => {
    const art = WORKS[i] ?? WORKS[0];
    if (stacked({ frame })) {
      const band = H / 2;
      const foot = W < 560 ? 24 : 34;
      const words = data.history.works.map((work) => longest(work.is, W < 560 ? 12 : 14, 500));
      const column = Math.max(W * 0.36, Math.min(W * 0.46, Math.max(...words) + 4));
      const k = Math.min((band - foot - 12) / 305, (W - column - 28) / 430);
      const ground = band * (i + 1) - foot;
      const x = 8 + (430 * k) / 2;
      const right = 8 + 430 * k + 14;
      return {
        x,
        ground,
        k,
        top: ground - art.height * k - 6,
        bottom: ground + foot - 6,
        text: { x: right, y: band * i + 26, width: W - right - 6 }
      };
    }
    const column = W / 2;
    const small = H < 400;
    const head = small ? 58 : 128;
    const foot = small ? 34 : 76;
    const k = Math.min((column - (small ? 20 : 44)) / 430, (H - head - foot - 10) / 305);
    const spare = Math.max(0, (H - head - foot - 305 * k) / 2);
    const ground = H - foot - spare;
    const x = column * (i + 0.5);
    return {
      x,
      ground,
      k,
      top: ground - art.height * k - (small ? 4 : 16),
      bottom: ground + (small ? 12 : 34),
      text: { x: x - (art.width * k) / 2, y: small ? 16 : spare + 30, width: art.width * k }
    };
  };
  return [one(0), one(1)];
}

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
    write('note', about.note, x, work.ground + 58, width);
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
    const edge = work.x + (430 * work.k) / 2;
    const text = data.history.schematic;
    if (edge - work.x - 20 - measure(data.history.is, 14) > measure(text, 12) + 8)
      out.labels.push(
        label('schematic', text, edge, foot, 12, { anchor: 'end', tone: 'ink-2', opacity })
      );
  }
}

/** Draws the works between 0.3 and 1.5: built after the dive, folded into their axes on the way out. */
export function history(at: At): Parts {
  const out = parts();
  const { data, t, focus } = at;
  if (t <= 0.3 || t >= 1.5) return out;
  axes(at).forEach((work, i) => {
    const art = WORKS[i] ?? WORKS[0];
    const late = i * 0.05;
    const rise = span(t, 0.34 + late, 0.62 + late);
    const open = span(t, 0.58 + late, 0.9 + late * 0.6) * (1 - span(t, 1.1, 1.28));
    const fold = 1 - span(t, 1.14, 1.34);
    const ground = span(t, 0.3 + late, 0.5 + late) * (1 - span(t, 1.2, 1.4));
    const reach = (art.width / 2 + 10) * work.k * ground;
    if (ground > 0) {
      let earth = '';
      for (let x = work.x - reach + 12; x < work.x + reach; x += 30)
        for (let n = 0; n < 3; n++)
          earth += segment(x + n * 6, work.ground + 1, x + n * 6 - 8, work.ground + 10);
      out.shapes.push(
        { id: `earth-${i}`, d: earth, line: 'texture' },
        {
          id: `ground-${i}`,
          d: segment(work.x - reach, work.ground, work.x + reach, work.ground),
          line: 'contour'
        }
      );
    }
    const place = (kx: number, ky: number): string =>
      `translate(${work.x} ${work.ground}) scale(${work.k * kx} ${work.k * ky})`;
    if (rise * fold > 0.004)
      out.shapes.push({
        id: `old-${i}`,
        art: `${art.name}-old`,
        transform: place(fold, rise),
        opacity: clamp(rise * fold * 5)
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
