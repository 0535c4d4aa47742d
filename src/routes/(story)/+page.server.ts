import { storyHead } from '#share/head.ts';
import { storyModel } from '#story/prepare.ts';

export const load = async () => ({
  story: storyModel('ru', 'sources/'),
  head: await storyHead('ru')
});
