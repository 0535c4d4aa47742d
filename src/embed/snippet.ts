/** The code a newsroom pastes. Used at build and in the gallery; nothing of ours runs on their page. */

export interface Placed {
  /** Absolute address of the embed. */
  readonly address: string;
  /** Name of the graphic. */
  readonly title: string;
  /** Height in px until the page is told a better one. */
  readonly height: number;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A frame and nothing else. Where the browser can size a frame by its content it does; elsewhere the
 * height stands, and a page that already listens to Datawrapper's charts sizes ours too. Attributes of
 * HTML take px only, so the column's width is asked for in the style.
 */
export const frameSnippet = ({ address, title, height }: Placed): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="660" height="${height}" loading="lazy" ` +
  `style="width:100%;border:0;height:if(supports(frame-sizing:content-height):auto);frame-sizing:content-height" ` +
  `referrerpolicy="strict-origin-when-cross-origin"></iframe>`;

/** What follows the frame where the newsroom may run a script: origin and window are checked, the height is bounded. */
export const listenerSnippet = (address: string): string =>
  `<script>addEventListener("message",function(e){var h=e.data&&"embed-size"==e.data.type&&+e.data.height;` +
  `if(h>0&&e.origin=="${/^https?:\/\/[^/]+/.exec(address)?.[0] ?? ''}")` +
  `for(var f of document.querySelectorAll("iframe"))if(f.contentWindow==e.source)f.style.height=Math.min(h,2e4)+"px"})</script>`;
