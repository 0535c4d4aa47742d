/**
 * Other people's pages, on another origin than the site: each sizes a frame in its own way. The libraries
 * are the real ones; listeners without a library are written after the originals (see their comments).
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const library = (path: string): string =>
  `<script>${readFileSync(`node_modules/${path}`, 'utf8').replaceAll('</script', '<\\/script')}</script>`;

const frame = (src: string, attributes = ''): string =>
  `<iframe id="f" src="${src}" width="100%" height="640" style="border:0" ${attributes}></iframe>`;

/** Bodies of the host pages by name: what stands in the column, for the address of an embed. */
export const hosts: Readonly<Record<string, (src: string) => string>> = {
  'pym.js 1.3.2': (src) =>
    `<div id="pym-place"></div>${library('pym.js/dist/pym.v1.min.js')}` +
    `<script>new pym.Parent('pym-place', '${src}', {})</script>`,
  '@newswire/frames 1.0.0': (src) =>
    `<div data-frame-src="${src}"></div>${library('@newswire/frames/dist/frames.umd.js')}` +
    `<script>newswireFrames.autoInitFrames()</script>`,
  'iframe-resizer 4.4.5': (src) =>
    `${frame(src)}${library('iframe-resizer/js/iframeResizer.min.js')}` +
    `<script>iFrameResize({}, '#f')</script>`,
  'iframe-resizer 4.4.5, by scrollHeight': (src) =>
    `${frame(src)}${library('iframe-resizer/js/iframeResizer.min.js')}` +
    `<script>iFrameResize({ heightCalculationMethod: 'scroll' }, '#f')</script>`,
  // Datawrapper's listener since about 2021: any frame whose window it is.
  Datawrapper: (src) =>
    `${frame(src)}<script>addEventListener('message', function (e) {
      if (e.data['datawrapper-height'] === undefined) return;
      for (var id in e.data['datawrapper-height'])
        for (var f of document.querySelectorAll('iframe'))
          if (f.contentWindow === e.source) f.style.height = e.data['datawrapper-height'][id] + 'px';
    })</script>`,
  // The generation before: the frame whose address contains the key.
  'Datawrapper, by address': (src) =>
    `${frame(src)}<script>addEventListener('message', function (e) {
      for (var id in e.data['datawrapper-height'] || {}) {
        var f = document.querySelector("iframe[src*='" + id + "']");
        if (f) f.style.height = e.data['datawrapper-height'][id] + 'px';
      }
    })</script>`,
  // amp-iframe: window and sentinel are checked, less than 100 px is refused, the frame is sandboxed.
  AMP: (src) =>
    `${frame(`${src}#amp=1`, 'scrolling="no" sandbox="allow-scripts allow-same-origin"')}
    <script>addEventListener('message', function (e) {
      var f = document.getElementById('f');
      if (e.source !== f.contentWindow || !e.data || e.data.sentinel !== 'amp') return;
      if (e.data.type === 'embed-size' && e.data.height >= 100) f.height = e.data.height;
    })</script>`
};

/** wp-embed.js: the secret is checked, the height bounded to 200…1000, the frame has no origin. */
export const wordpress = (src: string): string =>
  `${frame(`${src}#?secret=AbCdE12345`, 'sandbox="allow-scripts" security="restricted" data-secret="AbCdE12345"')}
  <script>addEventListener('message', function (e) {
    var d = e.data, f = document.getElementById('f');
    if (!d || !(d.secret || d.message || d.value) || /[^a-zA-Z0-9]/.test(d.secret)) return;
    if (e.source !== f.contentWindow || d.secret !== f.dataset.secret || d.message !== 'height') return;
    f.height = Math.min(1000, Math.max(200, parseInt(d.value, 10)));
  })</script>`;

/** A frame nobody listens for. */
export const bare = (src: string, attributes = ''): string => frame(src, attributes);

/** Serves one page at a time under http://localhost: the site itself is at 127.0.0.1. */
export async function newsroom(): Promise<{
  show: (column: string, width: number) => string;
  stop: () => void;
}> {
  let html = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    show(column, width) {
      // What every message said, for the tests that read them.
      html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <body style="margin:0"><script>heard = []; addEventListener('message', function (e) { heard.push(e.data) })</script>
        <div id="column" style="width:${width}px">${column}</div><p>Под чертежом статья продолжается.</p>`;
      return `http://localhost:${port}/`;
    },
    stop: () => void server.close()
  };
}
