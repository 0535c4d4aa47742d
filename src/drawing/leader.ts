/** Выноска с полкой: a dot on the part, a straight leader, a horizontal shelf with text on it. */
import { polyline, type Point } from './geometry.ts';
import { label, measure, type Label, type Tone } from './text.ts';

export interface Leader {
  readonly id: string;
  /** Part, knee, end of the shelf. */
  readonly points: readonly [Point, Point, Point];
  readonly d: string;
  /** Dashed: what it names is a plan. */
  readonly plan: boolean;
  readonly tone: 'ink' | 'signal';
  readonly dot: boolean;
  readonly opacity: number;
  readonly labels: readonly Label[];
}

interface LeaderOptions {
  /** Bold name on the shelf. */
  readonly title: string;
  /** Lines under the shelf. */
  readonly detail?: readonly string[];
  /** Side the shelf runs to from the knee. */
  readonly side: 'left' | 'right';
  readonly size?: number;
  readonly detailSize?: number;
  readonly plan?: boolean;
  readonly tone?: 'ink' | 'signal';
  readonly titleTone?: Tone;
  readonly dot?: boolean;
  readonly opacity?: number;
  readonly halo?: Label['halo'];
}

/** Gap between shelf and the baseline above it, px. */
const SHELF_GAP = 6;

/** Width a leader's shelf needs, px. */
export function shelfWidth(
  title: string,
  detail: readonly string[],
  size: number,
  detailSize: number
): number {
  return (
    Math.max(measure(title, size, 500), ...detail.map((line) => measure(line, detailSize)), 30) + 6
  );
}

/** A leader from the part at `from` to the knee at `knee`, shelf to the given side. */
export function leader(id: string, from: Point, knee: Point, options: LeaderOptions): Leader {
  const size = options.size ?? 15;
  const detailSize = options.detailSize ?? 13;
  const detail = options.detail ?? [];
  const opacity = options.opacity ?? 1;
  const halo = options.halo ?? null;
  const width = shelfWidth(options.title, detail, size, detailSize);
  const end: Point = [knee[0] + (options.side === 'right' ? width : -width), knee[1]];
  const left = Math.min(knee[0], end[0]);
  return {
    id,
    points: [from, knee, end],
    d: polyline([from, knee, end]),
    plan: options.plan ?? false,
    tone: options.tone ?? 'ink',
    dot: options.dot ?? true,
    opacity,
    labels: [
      label(`${id}-title`, options.title, left, knee[1] - SHELF_GAP, size, {
        weight: 500,
        tone: options.titleTone ?? 'ink',
        opacity,
        halo
      }),
      ...detail.map((line, i) =>
        label(
          `${id}-detail-${i}`,
          line,
          left,
          knee[1] + detailSize + 4 + i * Math.round(detailSize * 1.35),
          detailSize,
          { tone: 'ink-2', opacity, halo }
        )
      )
    ]
  };
}
