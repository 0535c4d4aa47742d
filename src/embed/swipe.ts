/** Sideways swipes on an element; up and down the page scrolls as ever (`touch-action: pan-y`). */

/** A swipe goes this far, px, and twice as far sideways as up or down. */
const FAR = 40;

/** Calls `onswipe` with 1 for a swipe to the left (the next one), −1 for one to the right. */
export function swipes(element: HTMLElement, onswipe: (by: 1 | -1) => void): void {
  let from: PointerEvent | undefined;
  element.addEventListener('pointerdown', (event) => {
    from = event.isPrimary && event.pointerType !== 'mouse' ? event : undefined;
  });
  element.addEventListener('pointercancel', () => (from = undefined));
  element.addEventListener('pointerup', (event) => {
    if (from?.pointerId !== event.pointerId) return;
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = undefined;
    if (Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(y)) onswipe(x < 0 ? 1 : -1);
  });
}
