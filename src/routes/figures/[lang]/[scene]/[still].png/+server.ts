/** The poster of a scene as pixels, twice as many as px. */
import { langs } from '#dataset/copies.ts';
import { langOf, sceneOf, stillName, stillOf } from '#share/entries.ts';
import { scenes } from '#scenes/registry.ts';
import { stillPng } from '#stills/prepare.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) =>
    scenes.flatMap(({ id, poster }) =>
      (['wide', 'tall'] as const).map((kind) => ({
        lang,
        scene: id,
        still: stillName(poster, kind)
      }))
    )
  );

export const GET: RequestHandler = async ({ params }) => {
  const scene = sceneOf(params.scene);
  const { step, kind } = stillOf(scene, params.still);
  return image(await stillPng(scene, step, kind, langOf(params.lang)));
};

const image = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
