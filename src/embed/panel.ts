/** Brings a panel of the gallery to life: the column's width, the choices, the code, the copying. */
import { frameSnippet, listenerSnippet } from './snippet.ts';

/** A change of width or of a choice is answered within this time, ms: later heights are a reader's doing. */
const ANSWER = 1500;

/** Width of the column's edge to pull, px: panel.css has the same. */
const HANDLE = 24;

/** Way of one press of an arrow key on the range, px, is the input's own `step`. */
const px = (value: number): string => `${Math.round(value)} px`;

/** `base` is the address of the gallery: the panel may stand on another page. */
export function enlivenPanel(panel: HTMLElement, base: string): void {
  const part = <E extends HTMLElement>(name: string): E => {
    const found = panel.querySelector<E>(`[data-${name}]`);
    if (found === null) throw new Error(`the panel has no ${name}`);
    return found;
  };
  const { src = '', published, title = '' } = panel.dataset;
  let height = Number(panel.dataset['height']);
  const relative = new URL(src, base).href;
  const bench = part('bench');
  const frame = bench.querySelector('iframe')!;
  const range = part<HTMLInputElement>('width');
  const step = part<HTMLSelectElement>('step-choice');
  const theme = part<HTMLSelectElement>('theme-choice');
  panel.dataset['live'] = '';

  /** What the newsroom chose, as the address says it: what is chosen anyway is left out. */
  const query = (): string => {
    const chosen = new URLSearchParams();
    if (step.selectedOptions[0]?.dataset['poster'] === undefined) chosen.set('step', step.value);
    if (theme.value !== 'light') chosen.set('theme', theme.value);
    return chosen.size === 0 ? '' : `?${chosen.toString()}`;
  };
  const write = (): void => {
    const address = `${published ?? relative}${query()}`;
    const plain = frameSnippet({ address, title, height });
    for (const code of panel.querySelectorAll('[data-snippet] code')) {
      const kind = code.closest<HTMLElement>('[data-snippet]')!.dataset['snippet'];
      code.textContent = kind === 'frame' ? plain : `${plain}\n${listenerSnippet(address)}`;
    }
  };
  /** Until then the frame's height is that of the width and the step chosen. */
  let answering = 0;
  const ask = (): void => void (answering = performance.now() + ANSWER);
  /** What was copied is not what is chosen any more. */
  const unsay = (): void => {
    for (const said of panel.querySelectorAll('[role=status]')) said.textContent = '';
  };
  const choose = (): void => {
    write();
    ask();
    unsay();
    frame.src = `${relative}${query()}`;
  };
  step.addEventListener('change', choose);
  theme.addEventListener('change', choose);
  write();

  const widen = (width: number): void => {
    unsay();
    bench.style.width = `${width}px`;
  };
  range.addEventListener('input', () => widen(range.valueAsNumber));
  /** The knob stands where the column's edge is, unless it is the knob that moves it. */
  const follow = (): void => {
    if (document.activeElement !== range) range.value = String(frame.clientWidth);
  };
  let shown = 0;
  new ResizeObserver(() => {
    const width = frame.clientWidth;
    if (width !== shown) ask();
    shown = width;
    part('width-shown').textContent = px(width);
    range.setAttribute('aria-valuetext', px(width));
    follow();
  }).observe(frame);
  // No farther than there is room, or the end of the range would move nothing.
  const most = Number(range.max);
  new ResizeObserver(() => {
    const end =
      panel.getBoundingClientRect().right - parseFloat(getComputedStyle(panel).paddingRight);
    const room = Math.floor(end - bench.getBoundingClientRect().left) - HANDLE;
    range.max = String(Math.max(Number(range.min), Math.min(most, room)));
    // A window that was narrow for a moment has pushed the knob back.
    follow();
  }).observe(panel);
  frame.addEventListener('load', ask);
  pull(part('handle'), frame, (width) =>
    widen(Math.min(Number(range.max), Math.max(Number(range.min), width)))
  );

  // Our own frames are sized as a host would size them.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const told = data as { type?: unknown; height?: unknown };
    if (told.type !== 'embed-size' || typeof told.height !== 'number') return;
    frame.style.height = `${Math.min(told.height, 2e4)}px`;
    if (performance.now() > answering) return;
    // A frame nobody resizes is as high as the one shown here.
    height = told.height;
    write();
  });
  panel.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-copy]');
    if (button) void copy(button);
  });
}

/** Drags the column's edge; a captured pointer stays ours over the frame too. */
function pull(handle: HTMLElement, frame: HTMLElement, widen: (width: number) => void): void {
  handle.addEventListener('pointerdown', (down) => {
    handle.setPointerCapture(down.pointerId);
    const from = frame.clientWidth - down.clientX;
    const move = (event: PointerEvent): void => widen(from + event.clientX);
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => handle.removeEventListener('pointermove', move),
      { once: true }
    );
  });
}

/** Copies the code beside the button and says how it went. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const snippet = button.closest('[data-snippet]')!;
  const code = snippet.querySelector('code')!;
  const said = snippet.querySelector('[role=status]')!;
  const { copied = '', failed = '' } = button.dataset;
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = copied;
  } catch {
    // No clipboard without https: the code is selected for the reader's own keys.
    getSelection()?.selectAllChildren(code);
    said.textContent = failed;
  }
}
