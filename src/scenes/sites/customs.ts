/** The customs border of step `terms`: two arrows cross it; later it becomes the edge of the zone's land. */
import { arrowhead, circle, lerp, rectangle, segment, span } from '#drawing/geometry.ts';
import { even, label } from '#drawing/text.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import { gridPlan } from './plan.ts';
import type { TermsPlan } from './terms-plan.ts';

/** Draws the border, what crosses it and its words. */
export function customs({ data, frame, t, focus }: At, plan: TermsPlan, out: Parts): void {
  const { text } = data.terms;
  const { border, arrows } = plan;
  const grid = gridPlan(data, frame);
  const down = span(t, 2.22, 2.5);
  // On the way to the plan the border of the zone becomes the left edge of its land.
  const go = span(t, 3.14, 3.48);
  if (down > 0 && t < 3.48) {
    const x = lerp(border.x, grid.x, go);
    const top = lerp(border.top, grid.top(data.plan.area), go);
    const bottom = lerp(border.bottom, grid.bottom, go);
    out.shapes.push({
      id: 'border',
      d: segment(x, top, x, lerp(top, bottom, down)),
      line: 'border'
    });
    if (focus === 'customs')
      out.shapes.push({
        id: 'border-focus',
        d: segment(x + 4, top, x + 4, bottom),
        line: 'signal'
      });
  }
  const run = span(t, 2.36, 2.84) * (1 - span(t, 3.02, 3.46));
  arrows.y.forEach((y, i) => {
    if (run === 0) return;
    const [from, to] = i === 0 ? [arrows.from, arrows.to] : [arrows.to, arrows.from];
    const tip = lerp(from, to, run);
    out.shapes.push(
      {
        id: `arrow-${i}`,
        d: segment(from, y, tip - Math.sign(to - from) * 8, y),
        line: focus === 'customs' ? 'signal-heavy' : 'contour'
      },
      {
        id: `arrow-head-${i}`,
        d: arrowhead(tip, y, i === 0 ? 0 : Math.PI, 15, 4.5),
        fill: focus === 'customs' ? 'signal' : 'ink'
      }
    );
  });
  const opacity = told(t, 3);
  if (plan.columns && plan.size > 12 && run > 0) goods(plan, run, out);
  if (opacity === 0) return;
  const size = plan.size;
  if (plan.columns) {
    const lines = even(
      text.customs,
      frame.width - plan.customs - 6,
      size < 15 ? 14 : frame.width < 800 ? 17 : 20,
      300
    );
    const step = size < 15 ? 16 : 25;
    out.labels.push(
      ...lines.map((line, i) =>
        label(
          `customs-${i}`,
          line,
          plan.customs,
          plan.head - (lines.length - 1 - i) * step,
          size < 15 ? 14 : frame.width < 800 ? 17 : 20,
          {
            weight: 300,
            slanted: false,
            opacity
          }
        )
      ),
      label('outside', text.outside, border.x - 9, border.top + size, size, {
        anchor: 'end',
        opacity
      }),
      label('inside', text.inside, border.x + 9, border.top + size, size, { opacity }),
      ...arrows.y.flatMap((y, i) => [
        label(`goods-${i}`, i === 0 ? text.import : text.export, border.x + 9, y - 10, size, {
          weight: 500,
          opacity
        }),
        label(
          `goods-about-${i}`,
          i === 0 ? text.importAbout : text.exportAbout,
          border.x + 9,
          y + size + 7,
          Math.max(12, size - 2),
          {
            tone: 'ink-2',
            opacity
          }
        )
      ])
    );
  } else {
    out.labels.push(
      label('customs-0', text.customs, 12, border.top - 9, Math.max(15, size), {
        weight: 300,
        slanted: false,
        opacity
      }),
      ...arrows.y.flatMap((y, i) => [
        label(`goods-${i}`, i === 0 ? text.import : text.exportAbout, arrows.from, y - 8, size, {
          weight: i === 0 ? 500 : 400,
          opacity
        }),
        label(
          `goods-about-${i}`,
          i === 0 ? text.importAbout : text.export,
          arrows.to,
          y - 8,
          size,
          {
            anchor: 'end',
            weight: i === 0 ? 400 : 500,
            opacity
          }
        )
      ])
    );
  }
  if (asked(t, 3))
    out.marks.push({
      id: 'customs',
      label: `${text.customs}: ${text.importAbout}, ${text.exportAbout}`,
      box: hit(frame, arrows.from, border.top, arrows.to - arrows.from, border.bottom - border.top),
      facts: ['sez.benefit-customs']
    });
}

/** A machine that comes in and a crate that goes out, standing on the tails of their arrows. */
function goods({ arrows }: TermsPlan, opacity: number, out: Parts): void {
  const x = arrows.from + 8;
  const [machine, crate] = [arrows.y[0] - 12, arrows.y[1] - 12];
  out.shapes.push(
    {
      id: 'machine',
      d: rectangle(x, machine - 42, 68, 40),
      line: 'outline',
      fill: 'sheet',
      opacity
    },
    {
      id: 'machine-parts',
      d:
        rectangle(x + 8, machine - 35, 25, 23) +
        circle(x + 51, machine - 24, 9) +
        segment(x + 43, machine - 9, x + 60, machine - 9) +
        segment(x + 5, machine, x + 15, machine) +
        segment(x + 53, machine, x + 63, machine),
      line: 'detail',
      opacity
    },
    { id: 'crate', d: rectangle(x, crate - 42, 66, 42), line: 'outline', fill: 'sheet', opacity },
    {
      id: 'crate-parts',
      d:
        segment(x, crate - 28, x + 66, crate - 28) +
        segment(x + 33, crate - 42, x + 33, crate - 28) +
        rectangle(x + 11, crate - 20, 18, 10),
      line: 'detail',
      opacity
    }
  );
}
