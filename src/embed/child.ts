/**
 * Reports this page's own height to the page that frames it, in every dialect a host may listen to.
 * It obeys nothing: a parent's message can only make it report again. It tells heights, widths, our
 * public address and ids the parent gave us itself; never a query, a referrer, a thing the reader did.
 * After four seconds a quiet page is silent.
 *
 * Built into one classic script and inlined at the end of the body (see inline.ts): in a sandbox without
 * an origin a module would wait for CORS headers. So it imports nothing and is written to be short.
 */
const host = window.parent;
const root = document.documentElement;

/** Px, and ms, of the guard against a page whose content follows the frame. */
const LOOP = { growths: 8, height: 2000, most: 60, pause: 500 };
/** Reports at most this often, ms. */
const PACE = 50;
/** Time for a host to resize the frame, ms. */
const ANSWER = 1000;
/** Hosts whose listener comes late: ms after load. */
const LATE = [100, 500, 1500, 4000];

if (host !== window) report();

function report(): void {
  /** From pym.Parent, in the address. Its own separator would make a name speak other words than heights. */
  const pym = (new URLSearchParams(location.search).get('childId') ?? '')
    .split('xPYMx')[0]!
    .slice(0, 200);
  /** iframe-resizer's name for this frame, learnt from its first message. */
  let resizer = '';
  /** open-iframe-resizer said hello. */
  let open = false;
  /** Height told last, and the width it was measured at. */
  let told = 0;
  let width = 0;
  let last = 0;
  /** Height at the beginning of an unbroken run of growths, their number, and whether it was stopped. */
  let base = 0;
  let growths = 0;
  let held = false;
  let timer = 0;
  let must = false;
  /** Nobody has resized the frame to the page in it: its scrollbar was given back. */
  let alone = false;
  let waiting = 0;

  const post = (message: unknown): void => host.postMessage(message, '*');

  const tell = (forced?: boolean, kind = 'resizeObserver'): void => {
    clearTimeout(timer);
    forced ||= must;
    timer = 0;
    must = false;
    const across = innerWidth;
    const now = Date.now();
    // Measured without a scrollbar: else page and bar agree on a wrong height for good.
    root.style.overflowY = 'hidden';
    let height = Math.ceil(root.getBoundingClientRect().height - 0.01);
    // A hidden frame has no size, and none is told.
    if (height < 1 || across < 1) return;
    // But never lock the reader out. A host that listens has its time to answer, or a bar would flash.
    if (innerHeight >= height - 1) {
      alone = false;
      clearTimeout(waiting);
      waiting = 0;
    } else if (alone) root.style.overflowY = '';
    else
      waiting ||= window.setTimeout(() => {
        alone = true;
        tell();
      }, ANSWER);
    if (across !== width) held = false;
    if (across !== width || (now - last > LOOP.pause && !held)) {
      growths = 0;
      base = height;
    }
    width = across;
    if (
      !held &&
      height > told &&
      (++growths > LOOP.most || (growths > LOOP.growths && height > 3 * base + LOOP.height))
    ) {
      held = true;
      console.warn('embed: height loop stopped');
    }
    if (held) height = base;
    if (height === told && !forced) return;
    told = height;
    last = now;
    // AMP, @newswire/frames, sidechain and AP's helper read the first half, Datawrapper's listeners the second.
    const message: Record<string, unknown> = {
      sentinel: 'amp',
      type: 'embed-size',
      height,
      'datawrapper-height': { [location.host + location.pathname]: height }
    };
    // WordPress.
    const secret = /[?&]secret=([A-Za-z0-9]{10})\b/.exec(location.hash);
    if (secret) Object.assign(message, { message: 'height', value: height, secret: secret[1] });
    post(message);
    // Embedly, Iframely.
    post(
      JSON.stringify({
        context: 'iframe.resize',
        method: 'resize',
        height,
        src: location.origin + location.pathname
      })
    );
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (resizer) post(`[iFrameSizer]${resizer}:${height}:${across}:${kind}`);
    if (open) post({ type: 'iframe-resized', width: across, height });
    try {
      // Chromium's own, where the host's CSS asks for it.
      (window as Window & { requestResize?: () => void }).requestResize!();
    } catch {
      // Not there, or the frame was not asked.
    }
  };

  const soon = (forced = false): void => {
    must ||= forced;
    timer ||= window.setTimeout(tell, Math.max(0, PACE - Date.now() + last));
  };
  const again = (): void => soon(true);

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return;
    if (typeof data === 'string') {
      const init = /^\[iFrameSizer\]([^:]{1,99}):[^:]*:(true|false)\b/.exec(data);
      if (init) {
        resizer = init[1]!;
        tell(true, 'init');
        again();
      } else if (/^\[iFrameSizer\]rese?[ti]|^pymxPYMx.{1,99}xPYMxwidthx/.test(data)) again();
    } else if (data) {
      const { type, message } = data as Record<string, unknown>;
      const named = typeof type === 'string' ? type : '';
      if (/^iframe-(child-init|get-child)/.test(named)) {
        open = true;
        again();
      }
      if (/^(frames-init|embed-size-query)$/.test(named) || message === 'ready') again();
    }
  });

  for (const type of ['DOMContentLoaded', 'visibilitychange', 'embed:resize'])
    document.addEventListener(type, again);
  for (const type of ['load', 'pageshow', 'hashchange']) addEventListener(type, again);
  addEventListener('resize', () => soon());
  addEventListener('load', () => {
    for (const ms of LATE) setTimeout(again, ms);
  });
  void document.fonts?.ready.then(again);
  if (window.ResizeObserver) new ResizeObserver(() => soon()).observe(root);
  tell(true);
}
