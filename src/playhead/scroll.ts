/**
 * Drives a scene from the reader's scroll: the playhead is read from the steps' rectangles, whatever
 * happened in between. scrollama is only a doorbell («look again») for what moves the page without
 * scrolling it, a note that unfolds or a font that arrives; its own progress dies when a step changes height.
 */
import scrollama from 'scrollama';
import { clearHeight, playhead } from './geometry.ts';
import { viewportHeight } from './viewport.ts';

/**
 * Watches the steps inside `scrolly` and reports the playhead while any of it is on screen, and once
 * when it has been passed. `look(true)` cuts. `stop` ends everything.
 */
export function watchScroll(
  scrolly: HTMLElement,
  onPlayhead: (t: number, cut: boolean) => void
): { look: (cut?: boolean) => void; stop: () => void } {
  const steps = [...scrolly.querySelectorAll<HTMLElement>('[data-step]')];
  const cards = steps.map((step) => step.querySelector<HTMLElement>('[data-card]') ?? step);
  const figure = scrolly.querySelector<HTMLElement>('[data-figure]');
  let frame = 0;
  /** Where the scene was when last looked at: below the window, in it, above it. */
  let side = Number.NaN;
  const look = (cut = false): void => {
    frame = 0;
    const viewport = viewportHeight();
    const { top, bottom } = scrolly.getBoundingClientRect();
    const now = top > viewport ? 1 : bottom < 0 ? -1 : 0;
    if (now !== 0 && now === side && !cut) return;
    side = now;
    const boxes = steps.map((step, i) => ({
      top: step.getBoundingClientRect().top,
      cardBottom: cards[i]!.getBoundingClientRect().bottom
    }));
    const box = figure?.getBoundingClientRect();
    // A note over the edge of a full-bleed figure covers nothing that is told.
    const covers =
      box !== undefined &&
      box.left + box.width / 2 < (cards[0]?.getBoundingClientRect().right ?? 0);
    onPlayhead(playhead(boxes, viewport, clearHeight(viewport, covers)), cut);
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(() => look());
  };
  addEventListener('scroll', ask, { passive: true });
  const bell = scrollama();
  bell.setup({ step: steps, offset: 0.5 }).onStepEnter(ask).onStepExit(ask);
  const onResize = (): void => {
    bell.resize();
    ask();
  };
  addEventListener('resize', onResize, { passive: true });
  look(true);
  return {
    look,
    stop() {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', ask);
      removeEventListener('resize', onResize);
      bell.destroy();
    }
  };
}
