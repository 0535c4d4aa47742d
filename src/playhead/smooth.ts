/** Smooths the playhead with gsap's core; under reduced motion it rounds and cuts. */
import { gsap } from 'gsap/gsap-core';

/** How a picture follows its goal. */
export interface Pace {
  /** Seconds it takes to arrive. */
  readonly duration: number;
  /** gsap's name of the easing. */
  readonly ease: string;
  /** A way of more steps than this is cut. */
  readonly jump: number;
}

/** Catching up with the scroll position: a jump of more than a step is no scroll but a link. */
const SCROLL: Pace = { duration: 0.3, ease: 'power2.out', jump: 1.2 };

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
export function smooth(show: (t: number, settled: boolean) => void, pace = SCROLL): Smooth {
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
      const far = Math.abs(target - state.t) > pace.jump;
      if (cut || reduced.matches || Number.isNaN(state.t) || far) return land(target);
      show(state.t, false);
      moving.add(state);
      gsap.ticker.wake();
      gsap.to(state, {
        t: target,
        duration: pace.duration,
        ease: pace.ease,
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
