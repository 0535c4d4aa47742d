/**
 * Drives a scene from the reader's scroll. scrollama is only a doorbell («look again»); the answer
 * is read from the steps' rectangles, because its own progress dies when a step changes height.
 */
import scrollama from 'scrollama';
import { clearHeight, playhead } from './geometry.ts';
import { viewportHeight } from './viewport.ts';

/**
 * Watches the steps inside `scrolly` and reports the playhead while the scene is near the screen.
 * `look(true)` at once cuts. Returns a function that stops everything.
 */
export function watchScroll(
  scrolly: HTMLElement,
  onPlayhead: (t: number, cut: boolean) => void
): { look: (cut?: boolean) => void; stop: () => void } {
  const steps = [...scrolly.querySelectorAll<HTMLElement>('[data-step]')];
  const cards = steps.map((step) => step.querySelector<HTMLElement>('[data-card]') ?? step);
  const figure = scrolly.querySelector<HTMLElement>('[data-figure]');
  let frame = 0;
  const look = (cut = false): void => {
    frame = 0;
    const viewport = viewportHeight();
    const boxes = steps.map((step, i) => ({
      top: step.getBoundingClientRect().top,
      cardBottom: cards[i]!.getBoundingClientRect().bottom
    }));
    const covers =
      figure !== null &&
      figure.getBoundingClientRect().left < (cards[0]?.getBoundingClientRect().right ?? 0);
    onPlayhead(playhead(boxes, viewport, clearHeight(viewport, covers)), cut);
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(() => look());
  };
  const listen = (): void => {
    addEventListener('scroll', ask, { passive: true });
    ask();
  };
  const rest = (): void => removeEventListener('scroll', ask);
  const bell = scrollama();
  bell
    .setup({ step: [scrolly], offset: 0.5 })
    .onStepEnter(listen)
    .onStepExit(rest);
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
