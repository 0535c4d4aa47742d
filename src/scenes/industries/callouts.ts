/** Выноски of a part: beside it in two columns, or on a phone at places of their own. */
import { circle, clamp, type Box, type Point } from '#drawing/geometry.ts';
import { leader, shelfWidth } from '#drawing/leader.ts';
import { label, measure, wrap } from '#drawing/text.ts';
import type { FactId } from '#dataset/types.ts';
import { area, classOf, told, type At, type Class, type Parts } from './parts.ts';

export interface Callout {
  readonly id: string;
  /** Point of the part it names, frame px. */
  readonly from: Point;
  readonly side: 'left' | 'right';
  readonly plan?: boolean;
  readonly signal?: boolean;
  /** Height of the shelf over the part's point, px; where columns are crowded it gives way. */
  readonly rise?: number;
  /** The knee as shares of the area, instead of a place in a column. */
  readonly knee?: Point;
  /** The same for an upright phone only, where a callout with neither stays unsaid. */
  readonly phone?: Point;
  /** Left out beside a phone lying on its side. */
  readonly spare?: boolean;
  readonly facts: readonly FactId[];
}

/** Sizes of name and detail, px. */
export function sizes({ frame }: Pick<At, 'frame'>): readonly [number, number] {
  return frame.width >= 860 ? [17, 14] : frame.width >= 560 ? [15, 13] : [14, 12];
}

/** Size of a hero number under a shelf, px. */
const heroSize = ({ width }: At['frame']): number => (width >= 860 ? 52 : 40);

const kneeOf = ({ knee, phone }: Callout, kind: Class): Point | undefined =>
  kind === 'phone' ? (phone ?? knee) : knee;

interface Block {
  readonly callout: Callout;
  readonly detail: readonly string[];
  readonly width: number;
  readonly above: number;
  readonly below: number;
  y: number;
}

/** Draws the callouts of step `k` and lays a mark over each; unsaid ones keep a mark on the part. */
export function callouts(
  at: At,
  k: number,
  list: readonly Callout[],
  column: number,
  out: Parts
): void {
  const opacity = told(at.t, k);
  if (opacity === 0) return;
  const kind = classOf(at.frame);
  const [size, small] = sizes(at);
  const room = area(at.frame);
  const shown = list.filter((c) =>
    kind === 'phone' ? kneeOf(c, kind) !== undefined : kind === 'big' || !c.spare
  );
  const blocks = shown.map((callout): Block => {
    const { title, detail, hero } = said(at, callout);
    const lines = detail === '' ? [] : wrap(detail, column, small);
    const tall = hero === '' ? 0 : heroSize(at.frame);
    return {
      callout,
      detail: lines,
      width: Math.max(shelfWidth(title, lines, size, small), measure(hero, tall, 200)),
      above: size + 8,
      below: (lines.length === 0 ? 8 : lines.length * Math.round(small * 1.35) + 10) + tall,
      y: callout.from[1] - (callout.rise ?? 24)
    };
  });
  if (kind !== 'phone')
    for (const side of ['left', 'right'] as const)
      spread(
        blocks.filter(({ callout }) => callout.side === side && callout.knee === undefined),
        room
      );
  const widest = Math.max(
    0,
    ...blocks.filter((b) => b.callout.side === 'right').map((b) => b.width)
  );
  for (const { callout, detail, width, above, below, y } of blocks) {
    const own = kneeOf(callout, kind);
    // A long name may not push its shelf off the sheet.
    const knee: Point =
      own === undefined
        ? [callout.side === 'left' ? room.x + width : room.x + room.width - widest, y]
        : [
            callout.side === 'left'
              ? Math.max(room.x + own[0] * room.width, room.x + width)
              : Math.min(room.x + own[0] * room.width, room.x + room.width - width),
            room.y + own[1] * room.height
          ];
    const { title, hero } = said(at, callout);
    const signal = callout.signal === true || at.focus === callout.id;
    const left = callout.side === 'left' ? knee[0] - width : knee[0];
    const tall = hero === '' ? 0 : heroSize(at.frame);
    if (hero !== '') {
      out.labels.push(
        label(`hero-${callout.id}`, hero, left, knee[1] + 6 + tall * 0.8, tall, {
          weight: 200,
          tone: 'signal',
          slanted: false,
          halo: 'paper',
          opacity
        }),
        ...detail.map((line, i) =>
          label(
            `hero-${callout.id}-${i}`,
            line,
            left,
            knee[1] + tall + small + 6 + i * Math.round(small * 1.35),
            small,
            { tone: 'ink-2', halo: 'paper', opacity }
          )
        )
      );
    }
    out.leaders.push(
      leader(`leader-${callout.id}`, callout.from, knee, {
        title,
        detail: hero === '' ? detail : [],
        side: callout.side,
        size,
        detailSize: small,
        plan: callout.plan ?? false,
        tone: signal ? 'signal' : 'ink',
        titleTone: signal ? 'signal' : 'ink',
        halo: 'paper',
        opacity
      })
    );
    mark(at, callout, out, {
      x: left,
      y: knee[1] - above,
      width,
      height: above + below
    });
  }
  for (const callout of list)
    if (!shown.includes(callout)) {
      const [x, y] = callout.from;
      mark(at, callout, out, { x: x - 14, y: y - 14, width: 28, height: 28 });
      // What has no words here answers with a ring about the place.
      if (at.focus === callout.id)
        out.shapes.push({ id: `ring-${callout.id}`, d: circle(x, y, 13), line: 'signal' });
    }
}

/** A mark at least 24 px each way, inside the frame. */
export function mark(
  at: At,
  { id, facts }: Pick<Callout, 'id' | 'facts'>,
  out: Parts,
  box: Box
): void {
  if (told(at.t, Math.round(at.t)) < 0.5) return;
  const width = Math.min(at.frame.width, Math.max(24, box.width));
  const height = Math.max(24, box.height);
  const { title, spoken } = words(at, { id });
  out.marks.push({
    id,
    label: spoken === '' ? title : spoken,
    box: {
      x: clamp(box.x, 0, at.frame.width - width),
      y: clamp(box.y, 0, at.frame.height - height),
      width,
      height
    },
    facts
  });
}

const words = (at: At, { id }: Pick<Callout, 'id'>) => {
  const found = at.data.callouts[id];
  if (found === undefined) throw new Error(`industries: no words for callout "${id}"`);
  return found;
};

/** What the frame has room to say of a callout. */
function said(at: At, callout: Callout): { title: string; detail: string; hero: string } {
  const { title, detail, hero, brief } = words(at, callout);
  return classOf(at.frame) === 'big'
    ? { title, detail, hero }
    : { title: brief?.title ?? title, detail: brief?.detail ?? '', hero: '' };
}

/** Moves blocks of one column apart, keeping their order and the edges of the area. */
function spread(blocks: Block[], room: Box): void {
  blocks.sort((a, b) => a.y - b.y);
  blocks.forEach((block, i) => {
    const last = blocks[i - 1];
    const least = last === undefined ? room.y : last.y + last.below;
    block.y = Math.max(block.y, least + block.above);
  });
  [...blocks].reverse().forEach((block, i, list) => {
    const next = list[i - 1];
    const most = next === undefined ? room.y + room.height : next.y - next.above;
    block.y = Math.min(block.y, most - block.below);
  });
}
