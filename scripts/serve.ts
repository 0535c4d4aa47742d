/**
 * Serves the built site as a plain static host would: precompressed files, the 404 sheet with
 * status 404, optionally under a sub-path.
 *   npm run serve -- [--port=4173] [--base=/landscape]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

const FOLDER = 'build';

/** Starts a server on 127.0.0.1; port 0 takes a free one. Resolves with its address and a way to stop it. */
export async function serve(
  port: number,
  base = ''
): Promise<{ address: string; stop: () => void }> {
  if (!existsSync(`${FOLDER}/index.html`))
    throw new Error(`${FOLDER}/index.html is missing: run "npm run build" first`);
  const files = sirv(FOLDER, {
    brotli: true,
    gzip: true,
    etag: true,
    dev: false,
    // An embed in a sandbox has no origin: its modules, data and fonts come to it as to a stranger.
    setHeaders(response, path) {
      if (/\.(js|json|woff2)$/.test(path)) response.setHeader('access-control-allow-origin', '*');
    }
  });
  const missing = readFileSync(`${FOLDER}/404.html`);
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    const url = request.url ?? '/';
    if (base !== '' && url === base)
      return void response.writeHead(301, { location: `${base}/` }).end();
    if (!url.startsWith(`${base}/`)) return notFound();
    request.url = url.slice(base.length);
    // The page of errors is not a page to visit.
    if (/^\/404(\.html)?$/.test(request.url)) return notFound();
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}/`;
  return { address, stop: () => void server.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = (name: string, fallback: string): string =>
    process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback;
  const { address } = await serve(Number(option('port', '4173')), option('base', ''));
  console.log(`The site is at ${address}`);
}
