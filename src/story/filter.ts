/** Filters the rows of the specification as the reader types. Reading needs none of it. */

/** Shows the field and works it. Words may stand in any order in a row. */
export function filterRows(): void {
  const box = document.querySelector<HTMLElement>('[data-filter]');
  const input = box?.querySelector('input');
  const output = box?.querySelector('output');
  if (!box || !input || !output) return;
  const plain = (text: string): string =>
    text.toLowerCase().replaceAll('ё', 'е').replace(/\s/g, ' ');
  const rows = [...document.querySelectorAll<HTMLElement>('tbody tr')];
  const texts = rows.map((row) => plain(row.textContent));
  input.addEventListener('input', () => {
    const wanted = plain(input.value).split(' ');
    let found = 0;
    rows.forEach((row, i) => {
      const shown = wanted.every((word) => texts[i]?.includes(word));
      row.hidden = !shown;
      found += Number(shown);
    });
    for (const group of document.querySelectorAll<HTMLElement>('.group'))
      group.hidden = group.querySelector('tbody tr:not([hidden])') === null;
    output.value =
      input.value.trim() === '' ? '' : `${found} ${output.dataset['of']} ${rows.length}`;
  });
  box.hidden = false;
}
