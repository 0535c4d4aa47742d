/**
 * Other people's pages: what stands in the column of each, for the address of an embed. Here are the real
 * libraries; listeners.ts has what we wrote after the originals.
 */
import { readFileSync } from 'node:fs';
import { frame, listeners } from './listeners.ts';

const library = (path: string): string =>
  `<script>${readFileSync(`node_modules/${path}`, 'utf8').replaceAll('</script', '<\\/script')}</script>`;

const resizer = (src: string, options: string): string =>
  `${frame(src)}${library('iframe-resizer/js/iframeResizer.min.js')}<script>iFrameResize(${options}, '#f')</script>`;

/** Bodies of the host pages by name: what stands in the column, for the address of an embed. */
export const hosts: Readonly<Record<string, (src: string) => string>> = {
  'pym.js 1.3.2': (src) =>
    `<div id="pym-place"></div>${library('pym.js/dist/pym.v1.min.js')}` +
    `<script>new pym.Parent('pym-place', '${src}', {})</script>`,
  'pym.js 1.3.2, by attribute': (src) =>
    `<div data-pym-src="${src}"></div>${library('pym.js/dist/pym.v1.min.js')}`,
  '@newswire/frames 1.0.0': (src) =>
    `<div data-frame-src="${src}"></div>${library('@newswire/frames/dist/frames.umd.js')}` +
    `<script>newswireFrames.autoInitFrames()</script>`,
  // A frame that is there already is observed, and greeted.
  '@newswire/frames 1.0.0, observing': (src) =>
    `${frame(src)}${library('@newswire/frames/dist/frames.umd.js')}` +
    `<script>newswireFrames.observeIframe(document.getElementById('f'))</script>`,
  'iframe-resizer 4.4.5': (src) => resizer(src, '{}'),
  'iframe-resizer 4.4.5, by scrollHeight': (src) =>
    resizer(src, `{ heightCalculationMethod: 'scroll' }`),
  ...listeners
};
