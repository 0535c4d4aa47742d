/** A still or a card that cannot be drawn stops the build, and says which: card, scene, step, frame. */
import { describe, expect, it, vi } from 'vitest';
import { label } from '#drawing/text.ts';
import type { Frame, Scene, View } from '#scenes/scene.ts';
import { GET as card } from '../routes/cards/[lang]/[card].png/+server.ts';
import { GET as stillAsPng } from '../routes/figures/[lang]/[scene]/[still].png/+server.ts';
import { GET as stillAsSvg } from '../routes/figures/[lang]/[scene]/[still].svg/+server.ts';
import { scenes } from '#scenes/registry.ts';

/** What is wrong, at one step in one frame. */
interface Break {
  readonly t: number;
  readonly kind: Frame['kind'];
  readonly spoil: (view: View) => View;
}
const state = vi.hoisted((): { broken: Break | null } => ({ broken: null }));

vi.mock(import('#scenes/registry.ts'), async (original) => {
  const real = await original();
  const spoilt = ({ layout, ...scene }: Scene): Scene => ({
    ...scene,
    layout(at) {
      const view = layout(at);
      const { broken } = state;
      return broken?.t === at.t && broken.kind === at.frame.kind ? broken.spoil(view) : view;
    }
  });
  return { scenes: real.scenes.map((scene, i) => (i === 0 ? spoilt(scene) : scene)) };
});

const scene = scenes[0]!;
const posterAt = scene.steps.indexOf(scene.poster);
const other = scene.steps.findIndex((step) => step !== scene.poster);

/** The one parameter of a route's GET that it reads. */
const ask = async (
  get: (event: never) => Response | Promise<Response>,
  params: Record<string, string>
): Promise<number> => (await get({ params } as never)).status;

const svg = (t: number, kind: Frame['kind']): Promise<number> =>
  ask(stillAsSvg, { lang: 'ru', scene: scene.id, still: `${scene.steps[t]}.${kind}` });

const spoils: readonly [string, Break['spoil'], string][] = [
  [
    'a symbol nobody drew',
    (view) => ({ ...view, shapes: [...view.shapes, { id: 'odd', art: 'nothing' }] }),
    `no line art "#art-${scene.id}-nothing"`
  ],
  [
    'a letter no font has',
    (view) => ({ ...view, labels: [...view.labels, label('odd', '漢', 0, 0, 12)] }),
    'U+6f22'
  ],
  [
    'a number that is none',
    (view) => ({
      ...view,
      shapes: [...view.shapes, { id: 'odd', d: `M0,${0 / 0}h9`, line: 'detail' }]
    }),
    '"odd" has NaN in d'
  ],
  [
    'a label that stands nowhere',
    (view) => ({ ...view, labels: [...view.labels, label('odd', 'а', 1 / 0, 0, 12)] }),
    '"odd" has Infinity in x'
  ],
  [
    'a layout that fails',
    () => {
      throw new Error('no such site');
    },
    'no such site'
  ]
];

describe.each(spoils)('%s', (_, spoil, words) => {
  it('stops its still, and no other', async () => {
    state.broken = { t: other, kind: 'wide', spoil };
    const about = `figures/ru/${scene.id}/${scene.steps[other]}.wide.svg: `;
    await expect(svg(other, 'wide')).rejects.toThrow(about);
    await expect(svg(other, 'wide')).rejects.toThrow(words);
    expect(await svg(other, 'tall')).toBe(200);
    expect(await svg(posterAt, 'wide')).toBe(200);
  });

  it('stops the card and the PNG of the poster', async () => {
    state.broken = { t: posterAt, kind: 'tall', spoil };
    const drawn = ask(card, { lang: 'ru', card: scene.id });
    await expect(drawn).rejects.toThrow(`cards/ru/${scene.id}.png`);
    await expect(drawn).rejects.toThrow(`from ${scene.id}/${scene.poster}.tall: `);
    await expect(drawn).rejects.toThrow(words);
    const still = `${scene.poster}.tall`;
    await expect(ask(stillAsPng, { lang: 'ru', scene: scene.id, still })).rejects.toThrow(
      `figures/ru/${scene.id}/${still}.png: `
    );
    expect(await ask(card, { lang: 'ru', card: 'story' })).toBe(200);
  });
});
