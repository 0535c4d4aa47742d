/**
 * Step `plan`: a grid of hectares and a dot for each company; solid is today, hatch and hollow are the plan.
 * Long because ragged rows and uneven counts are drawn as exactly as full ones.
 */
import { circle, polyline, segment, span, type Point } from '#drawing/geometry.ts';
import { dimension } from '#drawing/dimension.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { Frame } from '../scene.ts';
import type { SitesData } from './data.ts';
import { asked, hit, parts, told, type At, type Parts } from './parts.ts';
import { longest } from './works-plan.ts';

interface Grid {
  readonly cols: number;
  readonly rows: number;
  /** Side of a cell, px. */
  readonly c: number;
  readonly x: number;
  readonly bottom: number;
  /** Height at which `n` cells counted from below end, px. */
  readonly top: (n: number) => number;
}

/** Columns that suit the frame best and leave neither today nor the plan with a ragged row, if any do. */
function columnsFor(total: number, today: number, aspect: number): number {
  let [best, least] = [1, Infinity];
  for (let cols = 10; cols <= 60; cols++) {
    const shape = Math.abs(Math.log((cols * cols) / total / aspect));
    const cost = shape + (total % cols === 0 ? 0 : 0.5) + (today % cols === 0 ? 0 : 0.5);
    if (cost < least) [best, least] = [cols, cost];
  }
  return best;
}

/** The grid of hectares in a frame. */
export function gridPlan({ plan }: Pick<SitesData, 'plan'>, frame: Frame): Grid {
  const { width: W, height: H } = frame;
  const small = W < 560;
  const low = H < 320;
  const left = small ? 58 : 142;
  const [head, foot] = small ? [low ? 8 : 30, low ? 12 : 52] : [46, 62];
  // A low frame has its legend at the right.
  const [wide, high] = [W - left - (low ? 150 : 12), H - head - foot];
  const cols = columnsFor(plan.areaLater, plan.area, wide / high);
  const rows = Math.ceil(plan.areaLater / cols);
  const c = Math.min(wide / cols, high / rows);
  const spare = (high - rows * c) / 2;
  const bottom = H - foot - spare;
  return {
    cols,
    rows,
    c,
    x: left + (wide - cols * c) / 2,
    bottom,
    top: (n) => bottom - Math.ceil(n / cols) * c
  };
}

/** Outline of the cells from `a` up to `b`, counted in rows from the lower left. */
function region({ cols, c, x, bottom }: Grid, a: number, b: number): string {
  const at = (col: number, row: number): Point => [x + col * c, bottom - row * c];
  const [ra, ca, rb, cb] = [Math.floor(a / cols), a % cols, Math.floor(b / cols), b % cols];
  if (ra === rb) return polyline([at(ca, ra), at(cb, ra), at(cb, ra + 1), at(ca, ra + 1)], true);
  const ends = cb === 0 ? [at(0, rb)] : [at(cb, rb), at(cb, rb + 1), at(0, rb + 1)];
  const begins = ca === 0 ? [] : [at(0, ra + 1), at(ca, ra + 1)];
  return polyline([at(ca, ra), at(cols, ra), at(cols, rb), ...ends, ...begins], true);
}

/** Cells from `from` to `to` in an even scatter, the same each time: places of companies are arbitrary. */
const scatter = (grid: Grid, from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)
    .map((n) => {
      const [i, j] = [n % grid.cols, grid.rows - 1 - Math.floor(n / grid.cols)];
      return [(i * 0.7548776662 + j * 0.569840291) % 1, n] as const;
    })
    .sort((a, b) => a[0] - b[0])
    .map((pair) => pair[1]);

/** Middles of the dots: today's companies among today's hectares, later ones in the cells left over. */
export function dots(
  { plan }: Pick<SitesData, 'plan'>,
  grid: Grid
): { today: Point[]; later: Point[] } {
  const cells = [...scatter(grid, 0, plan.area), ...scatter(grid, plan.area, plan.areaLater)];
  const points = Array.from(
    { length: Math.max(plan.companies, plan.companiesLater) },
    (_, i): Point => {
      const n = cells[i % cells.length] ?? 0;
      // More companies than hectares: the next ones stand on the corners of cells.
      const shift = 0.5 * (Math.floor(i / cells.length) % 2);
      return [
        grid.x + ((n % grid.cols) + 0.5 + shift) * grid.c,
        grid.bottom - (Math.floor(n / grid.cols) + 0.5 + shift) * grid.c
      ];
    }
  );
  return {
    today: points.slice(0, plan.companies),
    later: points.slice(plan.companies, plan.companiesLater)
  };
}

function lettering(at: At, grid: Grid, out: Parts): void {
  const { data, frame, t } = at;
  const { plan } = data;
  const opacity = told(t, 4);
  const small = frame.width < 560;
  const low = frame.height < 320;
  const [x, right] = [grid.x, grid.x + grid.cols * grid.c];
  const [near, far] = small ? [15, 36] : [36, 88];
  const [now, later] = [grid.top(plan.area), grid.top(plan.areaLater)];
  out.dimensions.push(
    dimension('today-dimension', [x - near, grid.bottom], [x - near, now], {
      text: plan.today,
      size: small ? 14 : 26,
      weight: small ? 400 : 300,
      gap: small ? 4 : 8,
      extension: near,
      side: 1,
      opacity
    }),
    dimension('later-dimension', [x - far, grid.bottom], [x - far, later], {
      text: plan.later,
      size: small ? 16 : 38,
      weight: small ? 500 : 200,
      gap: small ? 4 : 9,
      tone: 'signal',
      extension: far,
      side: 1,
      opacity
    })
  );
  const size = small ? 13 : 15;
  const full = plan.grid.replace('%cols%', String(grid.cols)).replace('%rows%', String(grid.rows));
  const text = measure(full, size) < right - x ? full : plan.gridShort;
  const legend: readonly (readonly [string, string, boolean])[] = [
    ['dots', plan.dots, false],
    ['dots-later', plan.dotsLater, true]
  ];
  const write = (id: string, words: string, px: number, py: number, hollow: boolean): void => {
    out.shapes.push({
      id: `key-${id}`,
      d: circle(px + 6, py - 4.5, small ? 4.5 : 5.5),
      opacity,
      ...(hollow ? { line: 'signal' as const, fill: 'paper' as const } : { fill: 'ink' as const })
    });
    // Beside a low grid the words stand one under another, as many in a line as the longest takes.
    const lines = low ? wrap(words, longest(words, size, 500), size, 500) : [words];
    lines.forEach((line, i) =>
      out.labels.push(
        label(`${id}-name-${i}`, line, px + 18, py + i * 16, size, {
          weight: 500,
          tone: hollow ? 'signal' : 'ink',
          opacity
        })
      )
    );
    if (asked(t, 4))
      out.marks.push({
        id,
        label: words,
        box: hit(frame, px, py - size - 2, measure(words, size, 500) + 18, size + 8),
        facts: [hollow ? 'sez.companies-2030' : 'sez.companies']
      });
  };
  if (low) {
    legend.forEach(([id, words, hollow], i) => write(id, words, right + 16, 40 + i * 84, hollow));
    return;
  }
  out.labels.push(
    label('grid-name', text, (x + right) / 2, later - (small ? 10 : 14), size, {
      anchor: 'middle',
      opacity
    })
  );
  const widths = legend.map(([, words]) => measure(words, size, 500) + 18);
  const inline = (widths[0] ?? 0) + (widths[1] ?? 0) + 28 < right - x;
  legend.forEach(([id, words, hollow], i) =>
    write(
      id,
      words,
      inline ? x + i * ((widths[0] ?? 0) + 28) : Math.min(x, frame.width - 6 - Math.max(...widths)),
      grid.bottom + (small ? 20 : 32) + (inline ? 0 : i * 22),
      hollow
    )
  );
}

/** Draws the plan from 3.24 on: contour, today's hectares, today's dots, then what is planned. */
export function plan(at: At): Parts {
  const out = parts();
  const { data, frame, t, focus } = at;
  if (t <= 3.24) return out;
  const { area, areaLater } = data.plan;
  const grid = gridPlan(data, frame);
  const wiped = Math.round(area * span(t, 3.34, 3.6));
  const planned = Math.round((areaLater - area) * span(t, 3.6, 3.86));
  if (wiped > 0) {
    out.shapes.push({ id: 'today', d: region(grid, 0, wiped), fill: 'tint' });
    const [top, right] = [grid.top(area), grid.x + grid.cols * grid.c];
    let seams = '';
    for (let i = 1; i < grid.cols; i++)
      seams += segment(
        grid.x + i * grid.c,
        Math.max(top, grid.top(wiped)),
        grid.x + i * grid.c,
        grid.bottom
      );
    for (let y = grid.bottom - grid.c; y > grid.top(wiped) + 1; y -= grid.c)
      seams += segment(grid.x, y, right, y);
    out.shapes.push({ id: 'seams', d: seams, line: 'gap' });
  }
  if (planned > 0) {
    const d = region(grid, area, area + planned);
    out.shapes.push(
      { id: 'hatch', d, fill: 'hatch-signal' },
      { id: 'later', d, line: focus === 'area-later' ? 'signal-heavy' : 'signal', plan: true }
    );
  }
  const { today, later } = dots(data, grid);
  const draw = (points: readonly Point[], share: number, r: number): string =>
    points
      .slice(0, Math.round(points.length * share))
      .map(([x, y]) => circle(x, y, r))
      .join('');
  const solid = draw(today, span(t, 3.38, 3.66), grid.c * 0.24);
  const hollow = draw(later, span(t, 3.68, 3.93), grid.c * 0.24);
  if (solid !== '')
    out.shapes.push({ id: 'companies', d: solid, fill: focus === 'dots' ? 'signal' : 'ink' });
  if (hollow !== '')
    out.shapes.push({
      id: 'companies-later',
      d: hollow,
      line: focus === 'dots-later' ? 'signal-heavy' : 'signal',
      fill: 'paper'
    });
  out.shapes.push({
    id: 'contour',
    d: region(grid, 0, area),
    line: focus === 'area-today' ? 'signal-heavy' : 'contour',
    ...(t < 3.54 ? { drawn: span(t, 3.24, 3.54) } : {})
  });
  if (told(t, 4) > 0) lettering(at, grid, out);
  if (asked(t, 4)) {
    const width = grid.cols * grid.c;
    const [now, then] = [grid.top(area), grid.top(areaLater)];
    out.marks.push(
      {
        id: 'area-later',
        label: data.plan.later,
        box: hit(frame, grid.x, then, width, now - then),
        facts: ['sez.area-2030']
      },
      {
        id: 'area-today',
        label: data.plan.today,
        box: hit(frame, grid.x, now, width, grid.bottom - now),
        facts: ['sez.area']
      }
    );
  }
  return out;
}
