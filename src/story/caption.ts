/** Source and date of a title block, read off the facts the step shows. */
import { dateLabel, noDate } from '#dataset/dates.ts';
import type { Dataset, FactId, Lang } from '#dataset/types.ts';

/** As many publishers as the title block has room for; the specification names all. */
const ROOM = 2;

/**
 * Publishers of the facts, those that stand behind most of them first, and their newest date.
 * A fact of no date does not date the drawing.
 */
export function captionOf(
  facts: readonly FactId[],
  dataset: Pick<Dataset, 'facts' | 'sources'>,
  lang: Lang
): { source: string; date: string } {
  const counts = new Map<string, number>();
  let newest: string | null = null;
  for (const id of facts) {
    const fact = dataset.facts.get(id);
    if (fact === undefined) throw new Error(`no fact "${id}"`);
    if (fact.asOf !== null && (newest === null || fact.asOf > newest)) newest = fact.asOf;
    for (const source of fact.sources) {
      const publisher = dataset.sources.get(source)?.publisher[lang];
      if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
  }
  const publishers = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return {
    source: publishers.slice(0, ROOM).join('; ') || noDate[lang],
    date: newest === null ? noDate[lang] : dateLabel(newest, lang)
  };
}
