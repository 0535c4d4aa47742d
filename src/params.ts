/** Parameters of addresses. Plain Node reads this file: it may import nothing of the site's own. */
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
  /** The folder of an edition; Russian has none. */
  lang: (folder) => (folder === 'en' ? folder : undefined)
});
