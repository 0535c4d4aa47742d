/** Wakes the figure of an embed: the stepper drives it, and it is drawn for the width of its frame. */
import { embedFrame } from '#drawing/frame.ts';
import type { Smooth } from '#playhead/smooth.ts';
import { enliven } from '#story/live.ts';
import EmbedBlock from './EmbedBlock.svelte';

/** What the stepper may do to the picture. */
export interface Drive {
  /** Go to a step. */
  to(step: number): void;
}

const measure = () => {
  const root = document.documentElement;
  return embedFrame(
    root.clientWidth,
    devicePixelRatio,
    parseFloat(getComputedStyle(root).fontSize) / 16
  );
};

/**
 * Brings the figure of `stage` to life at the step `at()` names. `drawn` is called when a picture has
 * come to rest, `still` when the figure has failed and its poster stands again.
 */
export async function wake(
  stage: HTMLElement,
  at: () => number,
  drawn: () => void,
  still: () => void
): Promise<Drive> {
  let walking: Promise<Smooth> | undefined;
  let shown = at();
  let show: (t: number, settled: boolean) => void = () => undefined;
  await enliven(stage.querySelector<HTMLElement>('[data-island]')!, {
    Block: EmbedBlock,
    measure,
    onstill: still,
    drive(control) {
      let width = document.documentElement.clientWidth;
      show = (t, settled) => {
        control.show(t);
        stage.dataset['t'] = String(Math.round(t * 1000) / 1000);
        stage.dataset['settled'] = String(settled);
        if (settled) drawn();
      };
      const resized = new ResizeObserver(() => {
        const now = document.documentElement.clientWidth;
        // A hidden frame has no width, and nothing to be drawn for.
        if (now === 0 || now === width) return;
        width = now;
        control.refit();
        drawn();
      });
      resized.observe(stage);
      control.refit();
      shown = at();
      show(shown, true);
      return [
        () => resized.disconnect(),
        () => void walking?.then((walk) => walk.stop()),
        () => {
          show = () => undefined;
          delete stage.dataset['t'];
        }
      ];
    }
  });
  return {
    to(step) {
      if (walking === undefined && step === shown) return;
      walking ??= walker();
      void walking.then((walk) => walk.to(step));
    }
  };

  /** The code that moves pictures comes with the first step. */
  async function walker(): Promise<Smooth> {
    const { stepper } = await import('#playhead/stepper.ts');
    const walk = stepper((t, settled) => show(t, settled));
    walk.to(shown, true);
    return walk;
  }
}
