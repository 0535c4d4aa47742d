/** The story's «Скачать» and «Данные»: the files of the scene's own page in a dialog over the drawing. */
import { elementAt, openDialog } from '#story/dialog.ts';
import './files.css';

/** Opens the files `link` leads to (`scenes/<scene>/#…`). A page that cannot be had is visited instead. */
export async function open(link: HTMLAnchorElement): Promise<void> {
  const place = (await elementAt(link))?.closest('article, section');
  const files = place?.querySelector<HTMLElement>('[data-files]');
  if (!place || !files) return void location.assign(link.href);

  const heading = document.createElement('h2');
  heading.textContent = link.textContent;
  const about = document.createElement('p');
  about.textContent = place.querySelector('h2, h3')?.textContent ?? '';
  const list = document.importNode(files, true);
  for (const file of list.querySelectorAll('a'))
    file.href = new URL(file.getAttribute('href') ?? '', link.href).href;
  // All the rest of the sheet: its words, its table, its sources.
  const page = document.createElement('a');
  page.href = link.href;
  const [sheet, name] = ['[data-key]', 'h1'].map(
    (which) => place.closest('main')?.querySelector(which)?.textContent ?? ''
  );
  page.textContent = `${sheet}: ${name} →`;
  const more = document.createElement('p');
  more.append(page);

  const body = document.createElement('div');
  body.className = 'taking';
  body.append(heading, about, list, more);
  openDialog(link, body, heading, files.dataset['close'] ?? '');
}
