/**
 * The height the sheets are laid out in. A phone's address bar comes and goes, so a small change of
 * height at the same width is no change: the height is locked as `--vh` until the width changes.
 */

/** Share of the height below which a change at equal width is an address bar, not a new window. */
const BAR = 0.2;

let locked: { width: number; height: number } | undefined;

/** Locks the layout height to what it is now, or to the new window after a real change. */
export function lockHeight(): boolean {
  const width = document.documentElement.clientWidth;
  const height = smallHeight();
  if (
    locked !== undefined &&
    locked.width === width &&
    Math.abs(locked.height - height) < BAR * locked.height
  )
    return false;
  locked = { width, height };
  document.documentElement.style.setProperty('--vh', `${height}px`);
  return true;
}

/** Layout height, px: locked when it has been locked. */
export const viewportHeight = (): number => locked?.height ?? innerHeight;

/** 100svh in px: an element knows it even while the address bar is hidden. */
function smallHeight(): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position:fixed;top:0;height:100svh;visibility:hidden';
  document.body.append(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return Math.round(height);
}
