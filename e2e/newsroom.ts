/** A newsroom on another origin than the site: it serves a page with our frame in a column, and we look at both. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../scripts/browser.ts';
import { frames } from './reader.ts';

/** Serves pages under http://localhost: the site itself is at 127.0.0.1. */
interface Newsroom {
  /** The address of a page with this in its column, `width` px wide; the next one takes its place. */
  show(column: string, width: number): string;
  stop(): void;
}

async function newsroom(): Promise<Newsroom> {
  let html = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    show(column, width) {
      // What every message said and when, for the tests that read them.
      html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <body style="margin:0"><script>heard = []; times = [];
        addEventListener('message', function (e) { heard.push(e.data); times.push(performance.now()) })</script>
        <div id="column" style="width:${width}px">${column}</div><p>Под чертежом статья продолжается.</p>`;
      return `http://localhost:${port}/`;
    },
    stop: () => void server.close()
  };
}

/**
 * A test at a newsroom's desk, with scrollbars that take room as on most desks: a page measured beside
 * one would be wrong for good.
 */
export const test = base.extend<object, { room: Newsroom }>({
  viewport: { width: 1300, height: 900 },
  launchOptions: [
    {
      executablePath: browserPath(),
      args: browserFlags,
      ignoreDefaultArgs: ['--hide-scrollbars']
    },
    { scope: 'worker' }
  ],
  room: [
    // Playwright reads off the braces that it needs no other fixture.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const room = await newsroom();
      await use(room);
      room.stop();
    },
    { scope: 'worker' }
  ]
});

export const embedUrl = (baseURL: string | undefined, scene = 'sites'): string =>
  new URL(`embed/${scene}/`, baseURL).href;

/** The embed inside the page, once its script runs. */
export async function inside(page: Page): Promise<Frame> {
  await page.locator('iframe').first().waitFor({ state: 'attached' });
  await expect
    .poll(() => page.frames().find((candidate) => candidate.url().includes('/embed/')))
    .toBeTruthy();
  return page.frames().find((candidate) => candidate.url().includes('/embed/'))!;
}

/** Opens a page of the newsroom with this column; resolves with the embed in it. */
export async function openIn(
  page: Page,
  room: Newsroom,
  column: string,
  width: number
): Promise<Frame> {
  await page.goto(room.show(column, width));
  return inside(page);
}

/** Height of the frame on the host's page, px. */
export const heightOf = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);

/** What the embed says about itself, CSS px. */
export const content = (embed: Frame) =>
  embed.evaluate(() => {
    const root = document.documentElement;
    return {
      height: Math.ceil(root.getBoundingClientRect().height),
      across: root.scrollWidth - root.clientWidth,
      bar: innerWidth - root.clientWidth,
      width: innerWidth,
      window: innerHeight
    };
  });

/** Widths of newsrooms' columns, px. */
export const WIDTHS = [320, 480, 768, 1200] as const;

/** Two seconds of a display at rest, frames. */
const REST = 120;

/** Waits until frame and content agree at a width, then watches them for `rest` frames. */
export async function fits(
  page: Page,
  embed: Frame,
  width: number,
  { bound = Infinity, rest = REST } = {}
): Promise<void> {
  await expect
    .poll(async () => {
      const [now, frame] = [await content(embed), await heightOf(page)];
      return {
        width: Math.round(now.width),
        off: Math.max(0, Math.abs(frame - Math.min(bound, now.height)) - 2),
        bar: now.height > bound ? 0 : now.bar,
        // The embed has a process of its own: until it hears of its new height it may show a scrollbar.
        heard: Math.abs(frame - now.window) <= 1
      };
    }, `height at ${width} px`)
    .toEqual({ width, off: 0, bar: 0, heard: true });
  const before = { frame: await heightOf(page), ...(await content(embed)) };
  expect(before.across, 'sideways').toBeLessThanOrEqual(0);
  // Higher than its host allows, the page is given its scrollbar after a second.
  if (before.height > bound) return expect(await heightOf(page)).toBe(bound);
  await frames(page, rest);
  expect({ frame: await heightOf(page), ...(await content(embed)) }).toEqual(before);
}

/** Waits until the embed shows a step at rest. */
export const settledIn = (embed: Frame): Promise<void> =>
  expect(embed.locator('[data-stage]')).toHaveAttribute('data-settled', 'true');

/** Another step has other words, and what is folded has none: the frame grows and shrinks with them. */
export async function changes(page: Page, embed: Frame, width: number): Promise<void> {
  const first = await heightOf(page);
  const stage = embed.locator('[data-stage]');
  await settledIn(embed);
  const at = Number(await stage.getAttribute('data-t'));
  await embed.locator('[data-by="1"]').click();
  // At rest it says so before the click has been heard: the step comes first.
  await expect(stage).toHaveAttribute('data-t', String(at + 1));
  await settledIn(embed);
  await fits(page, embed, width, PASSING);
  const second = await heightOf(page);
  expect(second).not.toBe(first);
  const fold = embed.locator('[data-on] summary').first();
  await fold.click();
  await fits(page, embed, width, PASSING);
  expect(await heightOf(page), 'grows').toBeGreaterThan(second + 20);
  await fold.click();
  await fits(page, embed, width, PASSING);
  expect(await heightOf(page), 'shrinks').toBe(second);
  await embed.locator('[data-by="-1"]').click();
  await expect(stage).toHaveAttribute('data-t', String(at));
  await settledIn(embed);
  await fits(page, embed, width, PASSING);
  expect(await heightOf(page), 'as before').toBe(first);
}

/** A change on the way, looked at for a moment only. */
export const PASSING = { rest: 6 };

export const widen = (page: Page, width: number): Promise<void> =>
  page.locator('#column').evaluate((column, px) => {
    column.style.width = `${px}px`;
  }, width);

/** Every message the page got, as text. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { heard: unknown[] }).heard.map((data) =>
      typeof data === 'string' ? data : JSON.stringify(data)
    )
  );

/** Waits until nothing has been said for `seconds`. */
export async function silence(page: Page, seconds: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { times } = window as unknown as { times: number[] };
          return (performance.now() - (times.at(-1) ?? Infinity)) / 1000;
        }),
      { timeout: 30_000 }
    )
    .toBeGreaterThan(seconds);
}
