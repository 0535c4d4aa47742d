/**
 * Wakes a scene: hydrates the poster the server drew, then lets the scroll position drive it.
 * A scene that fails puts its poster back and says so once in the console.
 */
import { hydrate, unmount } from 'svelte';
import { lockHeight } from '#playhead/viewport.ts';
import { watchScroll } from '#playhead/scroll.ts';
import { smooth } from '#playhead/smooth.ts';
import { writeStep } from './current.ts';
import type { FigureCode, FigureControl, FigureFile, FigureProps } from './figure.ts';
import SceneFigure from './SceneFigure.svelte';

const layouts = import.meta.glob<Pick<FigureCode, 'layout'>>('../scenes/*/layout.ts');
const figures = import.meta.glob<{ default: FigureCode['Figure'] }>('../scenes/*/Figure.svelte');

/** Frames after which a resize has passed: a new width redraws in the next one. */
const stages = new Set<() => void>();
addEventListener('resize', () => {
  if (lockHeight()) for (const refit of stages) refit();
});

/** Hydrates one island element and ties it to its steps. */
export async function wake(island: HTMLElement): Promise<void> {
  const stage = island.closest<HTMLElement>('[data-stage]');
  const scrolly = island.closest<HTMLElement>('[data-scrolly]');
  const poster = island.innerHTML;
  const undo: (() => void)[] = [];
  let failed = false;
  const fail = (error: unknown): void => {
    if (failed) return;
    failed = true;
    // Svelte is in the middle of its own update when a scene throws.
    queueMicrotask(() => {
      for (const step of undo) step();
      island.innerHTML = poster;
      if (stage) delete stage.dataset['t'];
      console.warn(`The figure "${island.dataset['island']}" stays a still:`, error);
    });
  };
  try {
    const scene = island.dataset['island'] ?? '';
    const [props, layout, Figure] = await Promise.all([
      read(island),
      load(layouts, `../scenes/${scene}/layout.ts`),
      load(figures, `../scenes/${scene}/Figure.svelte`)
    ]);
    // A layout that cannot draw even its poster must not get as far as the server's markup.
    layout.layout({ data: props.data, frame: props.frame, t: props.poster, focus: null });
    const figure = hydrate(SceneFigure, {
      target: island,
      props: {
        ...props,
        layout: layout.layout,
        Figure: Figure.default,
        onfail: fail,
        onready(control: FigureControl) {
          if (stage === null || scrolly === null) return;
          const playhead = smooth((t, settled) => {
            control.show(t);
            stage.dataset['t'] = String(Math.round(t * 1000) / 1000);
            stage.dataset['settled'] = String(settled);
            if (settled && Number.isInteger(t)) writeStep(scrolly, t);
          });
          const { look, stop } = watchScroll(scrolly, (t, cut) => playhead.to(t, cut));
          const refit = (): void => {
            control.refit();
            look(true);
          };
          // Paper shows the poster; afterwards the playhead has to be asked where the reader is.
          const printed = (): void => {
            playhead.stop();
            refit();
          };
          stages.add(refit);
          addEventListener('beforeprint', control.still);
          addEventListener('afterprint', printed);
          undo.push(
            stop,
            () => playhead.stop(),
            () => stages.delete(refit),
            () => removeEventListener('beforeprint', control.still),
            () => removeEventListener('afterprint', printed)
          );
          refit();
        }
      }
    });
    undo.push(() => void unmount(figure));
  } catch (error) {
    fail(error);
  }
}

/** Fetches the figure's file and adds its line art to the page. */
async function read(island: HTMLElement): Promise<FigureProps> {
  const response = await fetch(island.dataset['file'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { props, art } = (await response.json()) as FigureFile;
  island.parentElement?.querySelector('[data-sprite]')?.insertAdjacentHTML('beforeend', art);
  return props;
}

async function load<T>(modules: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const module = modules[path];
  if (module === undefined) throw new Error(`no module ${path}`);
  return module();
}
