import { describe, expect, it } from 'vitest';
import { clearHeight, playhead as read, REACH, type StepBox } from './geometry.ts';

const H = 800;
const PITCH = 1000;
const playhead = (steps: StepBox[], viewport: number): number =>
  read(steps, viewport, clearHeight(viewport, false));

/** Three steps of equal pitch with cards that fit, seen at a scroll position. */
const at = (scroll: number, cardHeight = 400): StepBox[] =>
  [0, 1, 2].map((k) => ({ top: k * PITCH - scroll, cardBottom: k * PITCH - scroll + cardHeight }));

describe('playhead', () => {
  it('is 0 before the scene and the last step after it, however far', () => {
    expect(playhead(at(-5000), H)).toBe(0);
    expect(playhead(at(50_000), H)).toBe(2);
  });

  it('rests on a plateau around each step', () => {
    for (const k of [0, 1, 2])
      for (const off of [-REACH * H, -10, 0, 10, REACH * H])
        expect(playhead(at(k * PITCH + off), H)).toBe(k);
  });

  it('is monotonic and continuous in between', () => {
    let last = 0;
    for (let scroll = -200; scroll < 3000; scroll += 2) {
      const t = playhead(at(scroll), H);
      expect(t).toBeGreaterThanOrEqual(last);
      expect(t - last).toBeLessThan(0.01);
      last = t;
    }
    expect(playhead(at(PITCH / 2), H)).toBeCloseTo(0.5, 5);
  });

  it('holds a step whose card is taller than the viewport until its end is in sight', () => {
    const tall = at(REACH * H + 150, H + 200);
    expect(playhead(tall, H)).toBe(0);
    expect(playhead(at(REACH * H + 150, 400), H)).toBeGreaterThan(0);
  });

  it('holds a card that passes over the figure until it has left the middle', () => {
    const steps = at(300, 600);
    expect(read(steps, H, clearHeight(H, false))).toBeGreaterThan(0);
    expect(read(at(200, 600), H, clearHeight(H, true))).toBe(0);
    expect(read(steps, H, clearHeight(H, true))).toBeGreaterThan(0);
  });

  it('never runs backwards when a card leaves no way to the next', () => {
    const t = playhead(at(900, 5000), H);
    expect(t).toBeGreaterThanOrEqual(0);
    expect(t).toBeLessThanOrEqual(1);
  });
});
