import { storyModel } from '#story/prepare.ts';

export const load = () => ({ story: storyModel('ru', 'sources/') });
