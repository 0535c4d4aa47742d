/** Smooths the playhead with gsap's core; under reduced motion it rounds and cuts. */
import { gsap } from 'gsap/gsap-core';

/** A jump of more steps than this is no scroll but a link: it cuts. */
const JUMP = 1.2;

/** Seconds the picture takes to catch up with the scroll position. */
const CATCH_UP = 0.3;

const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** Scenes on their way. gsap's ticker would run on for two seconds after the last of them: it is put to sleep by hand. */
const moving = new Set<object>();

function rest(state: object): void {
  moving.delete(state);
  if (moving.size === 0) gsap.ticker.sleep();
}

export interface Smooth {
  /** Go to `t`; `cut` goes there in one frame. */
  to(t: number, cut?: boolean): void;
  /** Forget the value shown: the next `to` cuts. */
  stop(): void;
}

/**
 * A smoothed playhead. `show(t, settled)` is called with each value to draw; `settled` is true
 * when the value is where the page says it is.
 */
export function smooth(show: (t: number, settled: boolean) => void): Smooth {
  const state = { t: Number.NaN };
  let goal = Number.NaN;
  const land = (t: number): void => {
    gsap.killTweensOf(state);
    state.t = t;
    show(t, true);
    rest(state);
  };
  return {
    to(t, cut = false) {
      const target = reduced.matches ? Math.round(t) : t;
      if (target === goal) return;
      goal = target;
      if (cut || reduced.matches || Number.isNaN(state.t) || Math.abs(target - state.t) > JUMP)
        return land(target);
      show(state.t, false);
      moving.add(state);
      gsap.ticker.wake();
      gsap.to(state, {
        t: target,
        duration: CATCH_UP,
        ease: 'power2.out',
        overwrite: true,
        onUpdate: () => show(state.t, false),
        onComplete: () => land(target)
      });
    },
    stop() {
      gsap.killTweensOf(state);
      rest(state);
      state.t = goal = Number.NaN;
    }
  };
}
