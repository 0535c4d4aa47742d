/** The plots of `growth`: a stem for each dated point, nothing between the dates. */
import { circle, grow, overlaps, segment, span } from '#drawing/geometry.ts';
import { inkBox, label, type Label } from '#drawing/text.ts';
import type { DatedPoint, SitesData } from './data.ts';
import { dimension } from '#drawing/dimension.ts';
import { asked, hit, told, type At, type Parts } from './parts.ts';
import { across, datum, type GrowthPlan } from './time.ts';

/** Years that carry a name: both ends, and every fifth that does not touch them. */
function named({ from, to }: SitesData['growth']): number[] {
  const years = [from, to];
  for (let year = Math.ceil(from / 5) * 5; year < to; year += 5)
    if (year - from >= 3 && to - year >= 3) years.push(year);
  return years;
}

/** Labels for the points worth naming: the last, the first, then each change that finds room. */
function values(
  points: readonly DatedPoint[],
  place: (point: DatedPoint, last: boolean) => Label
): Label[] {
  const last = points[points.length - 1];
  // A value the last point repeats is named there, with its newest date.
  const changes = points.filter(
    (point, i) => point.value !== points[i - 1]?.value && point.value !== last?.value
  );
  const order = [last, ...changes].filter((point) => point !== undefined);
  const chosen: Label[] = [];
  for (const point of new Set(order)) {
    const next = place(point, point === last);
    const box = grow(inkBox(next), 3);
    if (!chosen.some((other) => overlaps(box, inkBox(other)))) chosen.push(next);
  }
  return chosen;
}

/** Three plots over the time axis; points rise in the order of their dates. */
export function plots(at: At, plan: GrowthPlan, out: Parts): void {
  const { data, frame, t, focus } = at;
  const opacity = told(t, 2);
  const small = frame.width < 560;
  const { from, to } = data.growth;
  data.growth.measures.forEach((measured, row) => {
    const [left, right] = datum(at, plan, row);
    const base = left[1];
    const top = Math.max(...measured.points.map((point) => point.value));
    const room = plan.band - (plan.tight ? 26 : small ? 30 : 44);
    let [stems, heads, whiskers] = ['', '', ''];
    const last = measured.points[measured.points.length - 1];
    const peak = (point: DatedPoint): number => {
      // Points rise in the order of their dates.
      const late = (point.year - from) / (to + 1 - from);
      const begin = 1.2 + 0.26 * late + (row === 2 ? 0.06 : 0);
      const end = 2.13 + 0.15 * (1 - late);
      const risen = span(t, begin, begin + 0.16) * (1 - span(t, end, end + 0.16));
      return base - (room * point.value * risen) / top;
    };
    for (const point of measured.points) {
      const [x, y] = [across(data, plan, point.year), peak(point)];
      if (base - y < 0.5) continue;
      if (point === last) {
        out.shapes.push(
          {
            id: `${measured.id}-last-stem`,
            d: segment(x, base, x, y),
            line: focus === measured.id ? 'signal-heavy' : 'contour'
          },
          {
            id: `${measured.id}-last`,
            d: circle(x, y, small ? 4 : 5),
            fill: focus === measured.id ? 'signal' : 'ink'
          }
        );
        continue;
      }
      stems += segment(x, base, x, y);
      heads += circle(x, y, small ? 3 : 4);
      if (point.slack > 0.25) {
        const slack = across(data, plan, point.year + point.slack) - x;
        whiskers +=
          segment(x - slack, y - 3, x - slack, y + 3) +
          segment(x - slack, y, x + slack, y) +
          segment(x + slack, y - 3, x + slack, y + 3);
      }
    }
    if (row < data.growth.measures.length - 1 && t >= 1.24)
      out.shapes.push({
        id: `ground-${row}`,
        d: segment(...left, ...right),
        line: t < 1.34 ? 'contour' : t < 2.4 ? 'datum' : 'detail'
      });
    if (stems !== '')
      out.shapes.push(
        {
          id: `${measured.id}-stems`,
          d: stems,
          line: focus === measured.id ? 'signal' : 'outline'
        },
        { id: `${measured.id}-points`, d: heads, fill: 'ink' }
      );
    if (whiskers !== '')
      out.shapes.push({ id: `${measured.id}-slack`, d: whiskers, line: 'texture' });
    if (opacity === 0) return;
    const silence = row === 1 ? data.growth.silence : null;
    if (silence !== null && !small) {
      const [a, b] = [across(data, plan, silence.from), across(data, plan, silence.to)];
      const y = base - room * 0.2;
      out.dimensions.push(
        dimension('silence', [a, y], [b, y], {
          text: silence.text,
          size: 13,
          textTone: 'ink-2',
          opacity
        })
      );
    }
    out.labels.push(
      label(
        `${measured.id}-title`,
        measured.title,
        plan.x0,
        base - plan.band + (plan.tight ? 16 : small ? 19 : 30),
        small ? 13 : 18,
        {
          weight: small ? 500 : 300,
          slanted: small,
          opacity
        }
      ),
      ...values(measured.points, (point, isLast) => {
        const size = isLast
          ? plan.tight
            ? 15
            : small
              ? 16
              : frame.width < 800
                ? 26
                : 38
          : small
            ? 12
            : 15;
        return label(
          `${point.id}`,
          point.text,
          across(data, plan, point.year) + (isLast ? 6 : 4),
          base - (room * point.value) / top - (isLast && !plan.tight ? 10 : 8),
          size,
          {
            anchor: point === measured.points[0] && point.year - from < 1 ? 'start' : 'end',
            weight: isLast ? (small ? 500 : 200) : 400,
            slanted: !isLast || small,
            halo: 'paper',
            opacity
          }
        );
      })
    );
    if (asked(t, 2))
      out.marks.push({
        id: measured.id,
        label: `${measured.title}: ${measured.points[0]?.text ?? ''} — ${last?.text ?? ''}`,
        box: hit(frame, plan.x0, base - plan.band + 4, plan.x1 - plan.x0, plan.band - 6),
        facts: [...measured.points].reverse().map((point) => point.id)
      });
  });
  if (opacity > 0)
    for (const year of named(data.growth))
      out.labels.push(
        label(
          `year-${year}`,
          String(year),
          across(data, plan, year),
          plan.y + (plan.tight ? 17 : 19),
          small ? 12 : 13,
          {
            anchor: year === from ? 'start' : year === to ? 'end' : 'middle',
            tone: 'ink-2',
            opacity
          }
        )
      );
}
