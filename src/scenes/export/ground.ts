/** Under everything: sea, land, rings in growing decades, spokes, the window; all moved by the camera. */
import { arrowhead, circle, clamp, polyline, rectangle, segment } from '#drawing/geometry.ts';
import { label } from '#drawing/text.ts';
import { hub, windowAt, type Camera, type Window } from './camera.ts';
import { told, type At, type Parts } from './parts.ts';

/** Playhead from which the coarse land of the whole disc is drawn. */
const FAR = 2.5;
/** Bearings at which rings carry their distance, degrees: the second for the strip, whose ray runs south. */
const [LABELS, STRIP] = [157, 110] as const;

const turn = (degrees: number): readonly [number, number] => [
  Math.sin((degrees * Math.PI) / 180),
  -Math.cos((degrees * Math.PI) / 180)
];

/** Rings about the Kremlin; between two decades they fade where they would stand too close. */
function rings(at: At, cam: Camera, seen: Window, out: Parts): void {
  const { data, frame, t } = at;
  const farthest = Math.hypot(
    Math.max(cam.x, frame.width - cam.x),
    Math.max(cam.y, frame.height - cam.y)
  );
  const from = hub(cam) + 3;
  for (const { km, text } of data.decades) {
    for (let m = 1; m < 10; m++) {
      const r = km * m * cam.s;
      if (km * m > data.radius || r < from || r > farthest) continue;
      const apart = km * cam.s * (m % 2 === 0 ? 2 : 1);
      const opacity = m === 1 ? 1 : clamp((apart - 15) / 12);
      if (opacity > 0 && km * m < data.radius)
        out.shapes.push({
          id: `ring-${km * m}`,
          d: circle(cam.x, cam.y, r),
          line: m === 1 ? 'datum' : 'datum-fine',
          opacity
        });
    }
    const [dx, dy] = turn(t > 1.5 && t < 2.5 ? STRIP : LABELS);
    const r = km * cam.s;
    // A small ring's label stands beside the way south, where rays run.
    const [x, y] = [cam.x + Math.max(r * dx, 36), cam.y + r * dy + 4];
    // A label lives between the mark of Moscow and the edge of the window.
    const inside = Math.min(x - 30 - seen.left, seen.right - 30 - x, seen.bottom - 4 - y);
    const opacity =
      clamp((r - (t > 1.5 ? 40 : 14)) / 4) *
      clamp(inside / 8) *
      (t <= 1 ? 1 : Math.max(told(t, 1), told(t, 2)));
    if (opacity > 0 && km < data.radius)
      out.labels.push(
        label(`ring-${km}-name`, text, x, y, 12, {
          anchor: 'middle',
          tone: 'ink-2',
          halo: 'tint',
          opacity
        })
      );
  }
}

/** Every second ring of the first step carries its distance too, in one line with the decades. */
function hundreds({ data, frame, t }: At, cam: Camera, out: Parts): void {
  const opacity = told(t, 0);
  if (opacity === 0 || frame.width < 560) return;
  const [dx, dy] = turn(LABELS);
  for (const { km, text } of data.hundreds) {
    const r = km * cam.s;
    out.labels.push(
      label(`hundred-${km}-name`, text, cam.x + r * dx, cam.y + r * dy + 4, 12, {
        anchor: 'middle',
        tone: 'ink-2',
        halo: 'tint',
        opacity
      })
    );
  }
}

/** The rim of the disc with its ticks, once it comes into sight. */
function rim(at: At, cam: Camera, out: Parts): void {
  const r = at.data.radius * cam.s;
  if (r > 2 * Math.hypot(at.frame.width, at.frame.height)) return;
  let ticks = '';
  for (let a = 0; a < 360; a += 5) {
    const [dx, dy] = turn(a);
    const end = r + (a % 30 === 0 ? 8 : 4);
    ticks += segment(cam.x + r * dx, cam.y + r * dy, cam.x + end * dx, cam.y + end * dy);
  }
  out.shapes.push(
    { id: 'ring-rim', d: circle(cam.x, cam.y, r), line: 'outline' },
    { id: 'ticks', d: ticks, line: 'datum-fine' }
  );
}

/** Sea, land, spokes and rings. */
export function ground(at: At, cam: Camera, out: Parts): void {
  const { data, frame, t } = at;
  const seen = windowAt(at);
  const reach = data.radius * cam.s;
  let spokes = '';
  for (let a = 0; a < 360; a += 30) {
    const [dx, dy] = turn(a);
    const r0 = hub(cam) + 3;
    spokes += segment(cam.x + r0 * dx, cam.y + r0 * dy, cam.x + reach * dx, cam.y + reach * dy);
  }
  const transform = `translate(${cam.x.toFixed(2)} ${cam.y.toFixed(2)}) scale(${cam.s.toFixed(6)})`;
  out.shapes.push(
    { id: 'sea', d: circle(cam.x, cam.y, reach), fill: 'sheet' },
    { id: 'land', art: t > FAR ? 'far' : 'near', transform },
    { id: 'axes', d: spokes, line: 'rule' }
  );
  rings(at, cam, seen, out);
  hundreds(at, cam, out);
  rim(at, cam, out);
  const opacity = told(t, 0);
  if (opacity > 0) {
    const end = cam.y - hub(cam) - frame.height * 0.16;
    out.shapes.push(
      { id: 'north', d: segment(cam.x, cam.y, cam.x, end), line: 'detail', opacity },
      { id: 'north-head', d: arrowhead(cam.x, end, -Math.PI / 2, 14, 3), fill: 'ink', opacity }
    );
    out.labels.push(
      label('north-name', data.text.north, cam.x + 8, end + 10, 14, {
        weight: 500,
        halo: 'tint',
        opacity
      })
    );
  }
}

/** The mark of Moscow: the circle that holds the whole sites sheet. */
export function moscow(at: At, cam: Camera, out: Parts): void {
  const { data, frame, t } = at;
  const r = hub(cam);
  const k = clamp(r / 9, 0.5, 1);
  out.shapes.push(
    { id: 'hub', d: circle(cam.x, cam.y, r), line: 'outline', fill: 'paper' },
    {
      id: 'kremlin',
      d: polyline(
        [
          [cam.x, cam.y - 7 * k],
          [cam.x + 6 * k, cam.y + 5 * k],
          [cam.x - 6 * k, cam.y + 5 * k]
        ],
        true
      ),
      fill: 'ink'
    }
  );
  const opacity = Math.max(told(t, 0), told(t, 1), told(t, 2));
  const size = frame.width < 560 ? 13 : 15;
  // Between five rays the name has room only above.
  const above = frame.width >= 560 && Math.round(t) === 1;
  const lift = above ? 11 : 5;
  if (opacity > 0)
    out.labels.push(
      label('hub-name', data.text.hub, cam.x + (above ? 0 : r + 5), cam.y - r * 0.7 - lift, size, {
        weight: 500,
        anchor: above ? 'middle' : 'start',
        halo: 'tint',
        opacity
      })
    );
}

/** Paper around the window, and its edges: a neat line, or break lines where the map goes on. */
export function edges(at: At, out: Parts): void {
  const { width: W, height: H } = at.frame;
  const { left, top, right, bottom, torn } = windowAt(at);
  if (left < -20) return;
  const hole = `M${left.toFixed(2)},${top.toFixed(2)}V${bottom.toFixed(2)}H${right.toFixed(2)}V${top.toFixed(2)}Z`;
  const middle = (top + bottom) / 2;
  const side = (x: number): string =>
    polyline([
      [x, top],
      [x, middle - 12],
      [x + 8 * torn, middle - 4],
      [x - 8 * torn, middle + 4],
      [x, middle + 12],
      [x, bottom]
    ]);
  out.shapes.push(
    { id: 'window-paper', d: rectangle(-40, -40, W + 80, H + 80) + hole, fill: 'paper' },
    {
      id: 'window-edge',
      d:
        side(left) +
        side(right) +
        segment(left, top, right, top) +
        segment(left, bottom, right, bottom),
      line: 'detail'
    }
  );
}
