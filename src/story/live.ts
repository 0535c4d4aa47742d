/**
 * Brings a figure to life, whoever hosts it: hydrates the poster the server drew and hands its control
 * to the host. A figure that fails puts its poster back and says so once in the console.
 */
import { hydrate, unmount } from 'svelte';
import type { Frame } from '#scenes/scene.ts';
import type { FigureCode, FigureControl, FigureProps, FigureRest, Numbers } from './figure.ts';
import SceneFigure from './SceneFigure.svelte';

const layouts = import.meta.glob<Pick<FigureCode, 'layout'>>('../scenes/*/layout.ts');
const figures = import.meta.glob<{ default: FigureCode['Figure'] }>('../scenes/*/Figure.svelte');

/** The page is being left: what it was still fetching fails, and that is nobody's fault. */
let leaving = false;
addEventListener('pagehide', () => (leaving = true));
addEventListener('pageshow', () => (leaving = false));

/** What a figure needs from the page it stands on. */
export interface Host extends Pick<FigureCode, 'Block'> {
  /** Address of the story from the page; absent on the story itself. */
  readonly home?: string;
  /** The frame as it is now; the window of the story when absent. */
  readonly measure?: () => Frame;
  /** The picture rests until the reader asks: what the poster does without is fetched by `complete`. */
  readonly resting?: boolean;
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
      if (!leaving) console.warn(`The figure "${island.dataset['island']}" stays a still:`, error);
    });
  };
  try {
    const scene = island.dataset['island'] ?? '';
    const rest = restOf(island);
    const [props, { layout }, Figure] = await Promise.all([
      read<FigureProps>(island, 'figure.json'),
      load(layouts, `../scenes/${scene}/layout.ts`),
      load(figures, `../scenes/${scene}/Figure.svelte`),
      host.resting === true || rest()
    ]);
    // A layout that cannot draw even its poster must not get as far as the server's markup.
    layout({ data: props.data, frame: props.frame, t: props.poster, focus: null });
    const figure = hydrate(SceneFigure, {
      target: island,
      props: {
        ...props,
        rest,
        layout,
        Figure: Figure.default,
        Block: host.Block,
        ...(host.home && { home: host.home }),
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

/** The facts of the marks and what shares them, fetched once with the line art, which goes into the page. */
function restOf(island: HTMLElement): () => Promise<Numbers> {
  let fetched: Promise<Numbers> | undefined;
  return () =>
    (fetched ??= Promise.all([
      read<FigureRest>(island, 'rest.json'),
      import('#share/number.ts')
    ]).then(
      ([{ facts, art }, { ShareButton }]) => {
        island.parentElement?.querySelector('[data-sprite]')?.insertAdjacentHTML('beforeend', art);
        return { facts, ShareButton };
      },
      (error: unknown) => {
        // The next who asks may have more luck.
        fetched = undefined;
        throw error;
      }
    ));
}

/** A file of the figure's own folder. */
async function read<T>(island: HTMLElement, file: string): Promise<T> {
  const response = await fetch(`${island.dataset['folder'] ?? ''}${file}`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}

async function load<T>(modules: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const module = modules[path];
  if (module === undefined) throw new Error(`no module ${path}`);
  return module();
}
