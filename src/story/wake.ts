/** Wakes a scene of the story: the scroll position drives it, and the address follows the step. */
import { lockHeight } from '#playhead/viewport.ts';
import { watchScroll } from '#playhead/scroll.ts';
import { smooth } from '#playhead/smooth.ts';
import { writeStep } from './current.ts';
import { enliven } from './live.ts';
import TitleBlock from './TitleBlock.svelte';

/** Frames after which a resize has passed: a new width redraws in the next one. */
const stages = new Set<() => void>();
addEventListener('resize', () => {
  if (lockHeight()) for (const refit of stages) refit();
});

/** Wakes one island element and ties it to its steps. */
export async function wake(island: HTMLElement): Promise<void> {
  const stage = island.closest<HTMLElement>('[data-stage]');
  const scrolly = island.closest<HTMLElement>('[data-scrolly]');
  await enliven(island, {
    Block: TitleBlock,
    onstill() {
      if (stage) delete stage.dataset['t'];
    },
    drive(control) {
      if (stage === null || scrolly === null) return [];
      const playhead = smooth((t, settled) => {
        control.show(t);
        stage.dataset['t'] = String(Math.round(t * 1000) / 1000);
        stage.dataset['settled'] = String(settled);
        if (settled && Number.isInteger(t)) writeStep(scrolly, t);
      });
      const { look, stop } = watchScroll(scrolly, (t, cut) => playhead.to(t, cut));
      const refit = (): void => {
        control.refit();
        look(true);
      };
      // Paper shows the poster; afterwards the playhead has to be asked where the reader is.
      const printed = (): void => {
        playhead.stop();
        refit();
      };
      stages.add(refit);
      addEventListener('beforeprint', control.still);
      addEventListener('afterprint', printed);
      refit();
      return [
        stop,
        () => playhead.stop(),
        () => stages.delete(refit),
        () => removeEventListener('beforeprint', control.still),
        () => removeEventListener('afterprint', printed)
      ];
    }
  });
}
