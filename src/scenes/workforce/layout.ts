/** The sheet of people as a pure function of the playhead: its parts one over another. */
import { counted } from '#scenes/parts.ts';
import type { Layout } from '#scenes/scene.ts';
import { crowd } from './crowd.ts';
import type { WorkforceData } from './data.ts';
import { one, reduction } from './one.ts';
import { merge } from './part.ts';
import { professions } from './professions.ts';
import { school } from './school.ts';
import { stage } from './stage.ts';
import { block, students } from './students.ts';

/** The view at `t` in 0…5 (see steps.ts). */
export const layout: Layout<WorkforceData> = ({ data, frame, t, focus, canvas, spot }) => {
  const set = stage(data, frame, canvas === true);
  const made = school(data, frame);
  const { camera } = block(data, set, made, t);
  const scale =
    t < 0.5
      ? data.scaleOne.replace('%k%', counted(Math.round(reduction(data, set, t)), data.lang))
      : t < 3.5
        ? dotScale(data, set.each)
        : t < 4.5
          ? data.scalePerson
          : data.texts['scale-scheme'];
  const parts = [
    t < 3.66 ? crowd(data, set, t, focus, camera, spot) : {},
    t < 1 ? one(data, set, t) : {},
    students(data, set, made, t, focus),
    professions(data, made, frame, t, focus)
  ];
  return { frame, scale, leaders: [], ...merge(parts) };
};

/** What a dot of the crowd stands for: a whole number of people, rounded to where one each does not fit. */
const dotScale = (data: WorkforceData, each: number): string =>
  each === 1
    ? data.scalePerson
    : each === data.dot
      ? data.scaleDot
      : data.scaleAbout.replace('%n%', counted(each, data.lang));
