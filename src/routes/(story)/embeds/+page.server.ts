import { galleryModel } from '#embed/prepare.ts';

export const load = () => ({ gallery: galleryModel('ru') });
