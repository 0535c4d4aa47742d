/**
 * The browser's side of an embed before the picture moves: the step the address asks for, buttons, arrow
 * keys and swipes, the words of one step at a time. Nothing is stored, nothing is sent.
 */
import type { Drive } from './wake.ts';
import { swipes } from './swipe.ts';

const page = document.documentElement;
const stage = document.querySelector<HTMLElement>('[data-stage]')!;
const stepper = document.querySelector<HTMLElement>('[data-stepper]')!;
const steps = [...document.querySelectorAll<HTMLElement>('[data-words] [data-step]')];
const whole = document.querySelector<HTMLAnchorElement>('[data-whole]')!;
const scene = stage.dataset['stage'] ?? '';

let drive: Drive | undefined;
const poster = Math.max(
  0,
  steps.findIndex((step) => step.dataset['on'] !== undefined)
);
let at = poster;

/** Shows the words of step `to` and sends the picture there. Out of range: the nearest end. */
function go(to: number, spoken: boolean): void {
  const next = Math.min(steps.length - 1, Math.max(0, to));
  if (next === at && spoken) return;
  at = next;
  for (const [i, step] of steps.entries()) step.toggleAttribute('data-on', i === at);
  for (const button of stepper.querySelectorAll<HTMLButtonElement>('[data-by]')) {
    const end = Number(button.dataset['by']) < 0 ? 0 : steps.length - 1;
    button.setAttribute('aria-disabled', String(at === end));
  }
  stepper.querySelector('[data-count]')!.textContent = String(at + 1);
  const heading = steps[at]?.querySelector('h2')?.textContent ?? '';
  if (spoken) stepper.querySelector('[data-spoken]')!.textContent = `. ${heading}`;
  whole.href = `${whole.href.split('#')[0]}#${scene}/${steps[at]?.dataset['step'] ?? ''}`;
  drive?.to(at).catch(still);
  changed();
}

/** Tells the child script that the page may have another height. */
function changed(): void {
  document.dispatchEvent(new Event('embed:resize'));
}

/** The code of a step that cannot be had leaves a page to read: the poster and all the words. */
function still(): void {
  page.classList.remove('stepping');
  changed();
}

const asked = new URLSearchParams(location.search).get('step');
const found = steps.findIndex((step) => step.dataset['step'] === asked);
go(found < 0 ? at : found, false);

stepper.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-by]');
  if (button) go(at + Number(button.dataset['by']), true);
});
stepper.addEventListener('keydown', (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  // With a modifier the arrows are the browser's: back, forward, a word.
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(at + by, true);
});
swipes(stage, (by) => go(at + by, true));

// A frame out of sight costs its host nothing.
const near = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  near.disconnect();
  void import('./wake.ts')
    .then(({ wake }) => wake(stage, at, poster, { drawn: changed, still }))
    .then((awake) => {
      drive = awake;
      // A reader may have been quicker than the code.
      return drive.to(at);
    })
    .catch(still);
});
near.observe(stage);
