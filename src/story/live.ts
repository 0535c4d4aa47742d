/**
 * Brings a figure to life, whoever hosts it: hydrates the poster the server drew and hands its control
 * to the host. A figure that fails puts its poster back and says so once in the console.
 */
import { hydrate, unmount } from 'svelte';
import type { Frame } from '#scenes/scene.ts';
import type { FigureCode, FigureControl, FigureFile, FigureProps } from './figure.ts';
import SceneFigure from './SceneFigure.svelte';

const layouts = import.meta.glob<Pick<FigureCode, 'layout'>>('../scenes/*/layout.ts');
const figures = import.meta.glob<{ default: FigureCode['Figure'] }>('../scenes/*/Figure.svelte');

/** What a figure needs from the page it stands on. */
export interface Host extends Pick<FigureCode, 'Block'> {
  /** The frame as it is now; the window of the story when absent. */
  readonly measure?: () => Frame;
  /** Takes the control of the live figure; what it returns is undone when the figure fails. */
  drive(control: FigureControl): readonly (() => void)[];
  /** The figure has become a still again. */
  onstill?(): void;
}

/** Hydrates one island element and gives it to its host. */
export async function enliven(island: HTMLElement, host: Host): Promise<void> {
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
      host.onstill?.();
      console.warn(`The figure "${island.dataset['island']}" stays a still:`, error);
    });
  };
  try {
    const scene = island.dataset['island'] ?? '';
    const [props, { layout }, Figure] = await Promise.all([
      read(island),
      load(layouts, `../scenes/${scene}/layout.ts`),
      load(figures, `../scenes/${scene}/Figure.svelte`)
    ]);
    // A layout that cannot draw even its poster must not get as far as the server's markup.
    layout({ data: props.data, frame: props.frame, t: props.poster, focus: null });
    const figure = hydrate(SceneFigure, {
      target: island,
      props: {
        ...props,
        layout,
        Figure: Figure.default,
        Block: host.Block,
        ...(host.measure && { measure: host.measure }),
        onfail: fail,
        onready: (control: FigureControl) => void undo.push(...host.drive(control))
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
