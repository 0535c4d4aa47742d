import { specificationModel } from '#story/prepare-specification.ts';

export const load = () => ({ specification: specificationModel('ru') });
