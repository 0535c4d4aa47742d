/** Every step of a scene as a drawing to take away, wide and tall. */
import { langs } from '#dataset/copies.ts';
import { langOf, sceneOf, stillName, stillOf } from '#share/entries.ts';
import { scenes } from '#scenes/registry.ts';
import { stillFile } from '#stills/prepare.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) =>
    scenes.flatMap(({ id, steps }) =>
      steps.flatMap((step) =>
        (['wide', 'tall'] as const).map((kind) => ({
          lang,
          scene: id,
          still: stillName(step, kind)
        }))
      )
    )
  );

export const GET: RequestHandler = async ({ params }) => {
  const scene = sceneOf(params.scene);
  const { step, kind } = stillOf(scene, params.still);
  return new Response(await stillFile(scene, step, kind, langOf(params.lang)), {
    headers: { 'content-type': 'image/svg+xml' }
  });
};
