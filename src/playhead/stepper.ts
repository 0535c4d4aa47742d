/** Drives a scene by buttons: from step to step at a walking pace; under reduced motion it cuts. */
import { smooth, type Pace, type Smooth } from './smooth.ts';

/** Every step is walked to, however many lie between: the reader pressed for it. */
const WALK: Pace = { duration: 1, ease: 'power2.inOut', jump: Number.POSITIVE_INFINITY };

/** A playhead that goes to whole steps; the first `to` cuts. `show` as in `smooth`. */
export const stepper = (show: (t: number, settled: boolean) => void): Smooth => smooth(show, WALK);
