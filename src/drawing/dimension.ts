/** A dimension line: thin, slim arrowheads, extension lines, the number standing on the line. */
import { arrowhead, round, segment, type Point } from './geometry.ts';
import { label, type Label, type Tone } from './text.ts';

export interface Dimension {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** Line and extension lines. */
  readonly d: string;
  /** Both arrowheads, filled. */
  readonly heads: string;
  readonly tone: 'ink' | 'signal';
  readonly opacity: number;
  readonly labels: readonly Label[];
}

interface DimensionOptions {
  /** The number on the line; omitted when the caller sets it elsewhere. */
  readonly text?: string;
  /** A smaller line on the other side. */
  readonly detail?: string;
  readonly size?: number;
  readonly detailSize?: number;
  readonly weight?: number;
  readonly tone?: 'ink' | 'signal';
  readonly textTone?: Tone;
  /** Length of the extension lines back to the measured part, px; negative runs the other way. */
  readonly extension?: number;
  /** Distance from line to text, px. */
  readonly gap?: number;
  /** 1: text on the left of the direction from → to as drawn (above a line running right); −1: other side. */
  readonly side?: 1 | -1;
  /** Where along the line the text stands, 0…1. */
  readonly at?: number;
  readonly halo?: Label['halo'];
  readonly opacity?: number;
  /** Share of the line grown from its middle, 0…1. */
  readonly grown?: number;
}

/** Below this length arrowheads stand outside, px. */
const SHORT = 60;

/** A linear dimension between two points, frame px. */
export function dimension(
  id: string,
  a: Point,
  b: Point,
  options: DimensionOptions = {}
): Dimension {
  const grown = options.grown ?? 1;
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const at = (p: Point): Point => [
    middle[0] + (p[0] - middle[0]) * grown,
    middle[1] + (p[1] - middle[1]) * grown
  ];
  const [from, to] = [at(a), at(b)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const side = options.side ?? 1;
  // The normal on which the text stands.
  const [nx, ny] = [uy * side, -ux * side];
  const angle = Math.atan2(uy, ux);
  const outside = length < SHORT;
  const reach = outside ? 22 : 0;
  const extension = options.extension ?? 0;
  const sign = Math.sign(extension);
  const extensions =
    extension === 0 || grown < 1
      ? ''
      : [a, b]
          .map(([x, y]) =>
            segment(x + nx * 6 * sign, y + ny * 6 * sign, x - nx * extension, y - ny * extension)
          )
          .join('');
  const opacity = options.opacity ?? 1;
  return {
    id,
    from,
    to,
    d:
      segment(from[0] - ux * reach, from[1] - uy * reach, to[0] + ux * reach, to[1] + uy * reach) +
      extensions,
    heads:
      arrowhead(from[0], from[1], outside ? angle : angle + Math.PI) +
      arrowhead(to[0], to[1], outside ? angle + Math.PI : angle),
    tone: options.tone ?? 'ink',
    opacity,
    labels: texts(id, a, b, [nx, ny], angle, options, opacity)
  };
}

function texts(
  id: string,
  a: Point,
  b: Point,
  [nx, ny]: Point,
  angle: number,
  options: DimensionOptions,
  opacity: number
): Label[] {
  const size = options.size ?? 14;
  const gap = options.gap ?? 6;
  const at = options.at ?? 0.5;
  let rotate = (angle * 180) / Math.PI;
  // Text reads from the bottom or from the right, never upside down.
  if (rotate > 90.01) rotate -= 180;
  if (rotate <= -90.01) rotate += 180;
  if (Math.abs(rotate - 90) < 0.01) rotate = -90;
  rotate = round(rotate);
  const turn = (rotate * Math.PI) / 180;
  const [upx, upy] = [Math.sin(turn), -Math.cos(turn)];
  const agrees = upx * nx + upy * ny > 0;
  const place = (
    text: string,
    key: string,
    offset: number,
    px: number,
    tone: Tone,
    weight: number
  ) =>
    label(
      `${id}-${key}`,
      text,
      a[0] + (b[0] - a[0]) * at + nx * offset,
      a[1] + (b[1] - a[1]) * at + ny * offset,
      px,
      { anchor: 'middle', rotate, tone, weight, opacity, halo: options.halo ?? null }
    );
  const out: Label[] = [];
  const tone = options.textTone ?? (options.tone === 'signal' ? 'signal' : 'ink');
  if (options.text !== undefined)
    out.push(
      place(
        options.text,
        'text',
        agrees ? gap : gap + size * 0.74,
        size,
        tone,
        options.weight ?? 400
      )
    );
  if (options.detail !== undefined) {
    const px = options.detailSize ?? 13;
    out.push(place(options.detail, 'detail', agrees ? -(gap + px * 0.74) : -gap, px, 'ink-2', 400));
  }
  return out;
}
