/** What an embed says and to whom: it answers whoever may ask, late too, obeys nothing, tells nothing else, and falls silent. */
import { expect, type Page } from '@playwright/test';
import { content, embedUrl, fits, heard, openIn, settledIn, silence, test } from './newsroom.ts';
import { frame } from './listeners.ts';
import { frames } from './reader.ts';

/** Says something to the embed as the page around it. */
const say = (page: Page, messages: readonly unknown[]): Promise<void> =>
  page
    .locator('iframe')
    .first()
    .evaluate((element, all) => {
      for (const message of all)
        (element as HTMLIFrameElement).contentWindow!.postMessage(message, '*');
    }, messages);

test('a listener that comes late is told; one that asks later still is answered, in its own words', async ({
  page,
  baseURL,
  room
}) => {
  test.slow();
  const embed = await openIn(page, room, frame(`${embedUrl(baseURL)}?childId=g`), 480);
  await settledIn(embed);
  // As the script of a consent manager: seconds after everything. Time itself is the condition here.
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const element = document.querySelector('iframe')!;
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<{ type?: string; height?: number }>) => {
        if (source === element.contentWindow && data.type === 'embed-size')
          element.style.height = `${data.height}px`;
      }
    );
  });
  await fits(page, embed, 480);
  await silence(page, 3);
  const { height } = await content(embed);
  const resizer =
    ':8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:false';
  const amp = `{"sentinel":"amp","type":"embed-size","height":${height}`;
  for (const [question, answer] of [
    [{ sentinel: 'amp', type: 'frames-init' }, amp],
    [{ type: 'embed-size-query' }, amp],
    [{ message: 'ready', secret: 'AbCdE12345' }, amp],
    ['pymxPYMxgxPYMxwidthxPYMx480', `pymxPYMxgxPYMxheightxPYMx${height}`],
    [`[iFrameSizer]f${resizer}`, `[iFrameSizer]f:${height}:480:init`],
    ['[iFrameSizer]resize', `[iFrameSizer]f:${height}:480:resizeObserver`],
    ['[iFrameSizer]reset', `[iFrameSizer]f:${height}:480:resizeObserver`],
    [{ type: 'iframe-child-init' }, `{"type":"iframe-resized","width":480,"height":${height}}`],
    [
      { type: 'iframe-get-child-dimensions' },
      `{"type":"iframe-resized","width":480,"height":${height}}`
    ]
  ] as const) {
    const before = (await heard(page)).length;
    await say(page, [question]);
    await expect
      .poll(async () => (await heard(page)).slice(before).some((text) => text.startsWith(answer)), {
        message: JSON.stringify(question)
      })
      .toBe(true);
    await silence(page, 0.4);
  }
  // WordPress may put its secret into the address when all is quiet.
  await page.locator('iframe').evaluate((element) => {
    (element as HTMLIFrameElement).src += '#?secret=QwErTy7890';
  });
  await expect
    .poll(async () => (await heard(page)).join('\n'))
    .toContain(`"message":"height","value":${height},"secret":"QwErTy7890"`);
});

test('a hostile parent gets heights and nothing else, and then silence', async ({
  page,
  baseURL,
  room
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const src = `${embedUrl(baseURL)}?step=plan&private=1&secret=AbCdE12345&childId=a%22b%20xPYMxnavigateToxPYMxhttps://example.org%20#?secret=AbCdE12345xPYMx`;
  const embed = await openIn(page, room, frame(src), 660);
  await settledIn(embed);
  // Letters, pictures and heights have come: what changes now is the parent's doing.
  await silence(page, 2);
  const before = await embed.content();
  await say(page, [
    null,
    undefined,
    7,
    [],
    { type: {} },
    { type: 'navigate', href: 'https://example.org' },
    { sentinel: 'amp', type: 'frames-init', html: '<script>alert(1)</script>' },
    'pymxPYMxa"b xPYMxnavigateToxPYMxhttps://example.org',
    'pymxPYMxa"b xPYMxwidthxPYMx99999999',
    `[iFrameSizer]${'x'.repeat(500)}:8:false`,
    '[iFrameSizer]f:8:false:false:32:true:true:null:bodyOffset:red:40px:0:false:parent',
    '[iFrameSizer]moveToAnchor:x',
    'say [iFrameSizer]stranger:8:false:false',
    '[iFrameSizer]message:{"a":1}',
    '{"context":"iframe.resize"'
  ]);
  await frames(page, 30);
  expect(embed.url()).toBe(src);
  expect((await embed.content()).replace(/ style="[^"]*"/, '')).toBe(
    before.replace(/ style="[^"]*"/, '')
  );
  expect(errors).toEqual([]);
  const said = await heard(page);
  expect(said.length).toBeGreaterThan(3);
  const place = embedUrl(baseURL).replace('http://', '');
  // Whole messages: there is room in none for anything but a height and our own address.
  const words = [
    String.raw`\{"sentinel":"amp","type":"embed-size","height":\d+,"datawrapper-height":\{"${place}":\d+\}\}`,
    String.raw`\{"context":"iframe\.resize","method":"resize","height":\d+,"src":"http://${place}"\}`,
    String.raw`pymxPYMxa"b xPYMxheightxPYMx\d+`,
    String.raw`\[iFrameSizer\]f:\d+:\d+:(init|resizeObserver)`
  ];
  for (const message of said) expect(message).toMatch(new RegExp(`^(${words.join('|')})$`));
  for (const kind of words)
    expect(
      said.some((text) => new RegExp(kind).test(text)),
      kind
    ).toBe(true);

  // Four seconds after its load a page at rest is silent, for good: that nothing comes can only be waited out.
  const loaded = await page.evaluate(() => performance.now());
  await silence(page, 4.5);
  const count = (await heard(page)).length;
  await page.waitForTimeout(5000);
  expect(
    (await heard(page)).length,
    `${await page.evaluate((from) => (window as unknown as { times: number[] }).times.map((time) => Math.round(time - from)).join(' '), loaded)}`
  ).toBe(count);

  // Nobody but the parent is heard: neither a frame beside it nor one the parent opened.
  await page.evaluate(() => {
    const beside = document.createElement('iframe');
    beside.srcdoc = `<script>
      parent.frames[0].postMessage('[iFrameSizer]stranger:8:false:false', '*');
      parent.frames[0].postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    </script>`;
    document.body.append(beside);
  });
  await frames(page, 60);
  expect((await heard(page)).length).toBe(count);

  // Nor is what only looks like a question.
  await say(page, [
    'say [iFrameSizer]reset',
    'say pymxPYMxgxPYMxwidthxPYMx480',
    `pymxPYMx${'g'.repeat(200)}xPYMxwidthxPYMx480`,
    { type: ['frames-init'] },
    { type: 'not-frames-init' },
    { type: 'embed-size-query-not' },
    { message: 'ready or not' }
  ]);
  // A frame that is made higher unasked has the same page in it.
  await page
    .locator('iframe')
    .first()
    .evaluate((element) => (element.style.height = '900px'));
  await expect.poll(async () => (await content(embed)).window).toBe(900);
  await frames(page, 60);
  expect((await heard(page)).length).toBe(count);
});

test('a name of any length is cut; whatever happens in the page, it is told twenty times a second at most', async ({
  page,
  baseURL,
  room
}) => {
  const name = 'g'.repeat(300);
  const embed = await openIn(page, room, frame(`${embedUrl(baseURL)}?childId=${name}`), 480);
  await settledIn(embed);
  const told = async (): Promise<string[]> =>
    (await heard(page)).filter((text) => text.startsWith('pymxPYMx'));
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  for (const text of await told())
    expect(text).toMatch(new RegExp(`^pymxPYMx${'g'.repeat(200)}xPYMxheightxPYMx\\d+$`));
  await silence(page, 2);
  const before = (await told()).length;
  const spent = await embed.evaluate(async () => {
    const start = performance.now();
    for (let i = 0; i < 60; i++) {
      document.dispatchEvent(new Event('embed:resize'));
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  });
  await silence(page, 0.5);
  const count = (await told()).length - before;
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(spent / 50 + 2);
});

test('opened by itself it says nothing to anybody', async ({ page, baseURL }) => {
  await page.goto(embedUrl(baseURL));
  const [own] = await page.evaluate(
    () =>
      new Promise<[number]>((resolve) => {
        let count = 0;
        addEventListener('message', () => count++);
        document.dispatchEvent(new Event('embed:resize'));
        setTimeout(() => resolve([count]), 500);
      })
  );
  expect(own).toBe(0);
  expect(await page.evaluate(() => document.documentElement.style.overflowY)).toBe('');
});
