/** Sheet 5 as a pure function of the playhead: three chains between the plans of two steps, and the members. */
import { clamp } from '#drawing/geometry.ts';
import type { Frame, Layout } from '../scene.ts';
import { drawChain } from './chain.ts';
import type { CooperationData } from './data.ts';
import { members } from './members.ts';
import { parts } from './parts.ts';
import { stepPlan, type StepPlan } from './plan.ts';

/** Plans of the last data and frame asked for: what stands still is computed once. */
let memo: { data: CooperationData; frame: Frame; plans: Map<number, StepPlan> } | null = null;

function planOf(data: CooperationData, frame: Frame, k: number): StepPlan {
  if (memo?.data !== data || memo.frame !== frame) memo = { data, frame, plans: new Map() };
  const known = memo.plans.get(k);
  if (known !== undefined) return known;
  const made = stepPlan(data, frame, k);
  memo.plans.set(k, made);
  return made;
}

/** The picture at `t` in 0…2. */
export const layout: Layout<CooperationData> = (at) => {
  const { data, frame, t } = at;
  const last = data.chains.length - 1;
  const from = clamp(Math.floor(t), 0, last);
  const [a, b] = [planOf(data, frame, from), planOf(data, frame, Math.min(last, from + 1))];
  const out = parts();
  data.chains.forEach((chain, i) => {
    const [before, after] = [a.chains[i], b.chains[i]];
    if (before !== undefined && after !== undefined)
      drawChain(at, i, chain, [before, t === from ? before : after], out);
  });
  members(at, planOf(data, frame, last).members, out);
  return { frame, scale: Math.round(t) === last ? data.dotScale : data.scale, ...out };
};
