/** Makes a rendered page an embed: its own entry, its inline scripts with their hashes in the policy. Build only. */
import { createHash } from 'node:crypto';
import child from 'virtual:inline/child';
import early from 'virtual:inline/early';
import { themeScript } from '#story/theme-script.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** `html` with `found` replaced; a page that lacks it is not the page we know. */
function swap(html: string, found: RegExp, by: (match: string) => string): string {
  if (!found.test(html)) throw new Error(`the embed's page has no ${found}`);
  return html.replace(found, by);
}

/** The whole page of an embed, from what was rendered. */
export function asEmbed(html: string): string {
  const steps: readonly [RegExp, (match: string) => string][] = [
    [/<html /, (tag) => `${tag}data-embed data-theme="light" `],
    // Chromium sizes a frame whose host asks for it, if the page in it lets it.
    [
      /<head>/,
      (tag) =>
        `${tag}<meta name="responsive-embedded-sizing" content="allow-origins=*"><base target="_blank">`
    ],
    [/_app\/islands\.js/, () => '_app/embed.js'],
    [/<\/head>/, (tag) => `<script>${early}</script>${tag}`],
    [/<\/body>/, (tag) => `<script>${child}</script>${tag}`]
  ];
  const page = steps.reduce((text, [found, by]) => swap(text, found, by), html);
  // In development there is no policy.
  return page
    .replace(` ${hash(themeScript)}`, '')
    .replace(/script-src 'self'/, (rule) => `${rule} ${hash(early)} ${hash(child)}`);
}
