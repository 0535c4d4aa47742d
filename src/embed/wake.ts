/** Wakes the figure of an embed: the stepper drives it, and it is drawn for the width of its frame. */
import { embedFrame } from '#drawing/frame.ts';
import type { Smooth } from '#playhead/smooth.ts';
import { enliven } from '#story/live.ts';
import EmbedBlock from './EmbedBlock.svelte';

/** What the stepper may do to the picture. */
export interface Drive {
  /** Go to a step. Rejects when what the step needs cannot be had. */
  to(step: number): Promise<void>;
}

const measure = () => embedFrame(document.documentElement.clientWidth, devicePixelRatio);

/** What the page of the embed is told. */
interface Page {
  /** A picture has come to rest. */
  drawn(): void;
  /** The figure has failed and its poster stands again. */
  still(): void;
}

/**
 * Brings the figure of `stage` to life at the step `start`. While that is its `poster`, nothing is
 * fetched that the poster does without.
 */
export async function wake(
  stage: HTMLElement,
  start: number,
  poster: number,
  page: Page
): Promise<Drive> {
  let walking: Promise<Smooth> | undefined;
  let complete: () => Promise<void> = () => Promise.resolve();
  let show: (t: number, settled: boolean) => void = () => undefined;
  await enliven(stage.querySelector<HTMLElement>('[data-island]')!, {
    Block: EmbedBlock,
    home: '../../',
    measure,
    resting: start === poster,
    onstill: () => page.still(),
    drive(control) {
      let width = document.documentElement.clientWidth;
      complete = () => control.complete();
      show = (t, settled) => {
        control.show(t);
        stage.dataset['t'] = String(Math.round(t * 1000) / 1000);
        stage.dataset['settled'] = String(settled);
        if (settled) page.drawn();
      };
      const resized = new ResizeObserver(() => {
        const now = document.documentElement.clientWidth;
        // A hidden frame has no width, and nothing to be drawn for.
        if (now === 0 || now === width) return;
        width = now;
        control.refit();
        page.drawn();
      });
      resized.observe(stage);
      control.refit();
      show(start, true);
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
    async to(step) {
      if (walking === undefined && step === start) return;
      walking ??= walker();
      (await walking).to(step);
    }
  };

  /** What moves the picture, and what it shows then, come with the first step. */
  async function walker(): Promise<Smooth> {
    const [{ stepper }] = await Promise.all([import('#playhead/stepper.ts'), complete()]);
    const walk = stepper((t, settled) => show(t, settled));
    walk.to(start, true);
    return walk;
  }
}
