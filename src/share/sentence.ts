/** A number beside its own name: in a row, and as it leaves the site. Runs at build only. */
import { plain, say, type Copy } from '#dataset/copy.ts';
import { dateLabel } from '#dataset/dates.ts';
import { figure, measured } from '#dataset/format.ts';
import type { Dataset, Fact, Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { unitWord } from '#dataset/unit-words.ts';
import { captionOf } from '#story/caption.ts';

type Words = Pick<Copy['interface'], 'source' | 'status' | 'files'>;

/** «Компании в ОЭЗ» need no «240 компаний»: does the label name what is counted? */
function namesUnit({ label, unit }: Fact, lang: Lang): boolean {
  const noun = unit === null ? null : unitWord(unit, 5, lang);
  // As many letters as stay the same in all the cases of a noun.
  const stem = noun?.split(' ')[0]?.slice(0, 4).toLowerCase();
  if (stem === undefined || !/\p{L}{3}/u.test(stem)) return false;
  return label[lang]
    .toLowerCase()
    .split(/[\s—-]+/)
    .some((word) => word.startsWith(stem));
}

const planned = (fact: Fact, words: Words): string =>
  fact.status === 'plan' ? `, ${words.status.plan}` : '';

/** What stands after the label, sign and number: «> 755 000 человек», «> 240», «до 600, план»; '' without one. */
export function valueOf(fact: Fact, words: Words, lang: Lang): string {
  if (fact.value === null) return '';
  return (namesUnit(fact, lang) ? figure : measured)(fact, lang) + planned(fact, words);
}

/** The form of copy (`{id:form}`) that tells the number by itself, its sign as a word. */
function formOf(fact: Fact, lang: Lang): string {
  if (fact.unit === 'times') return ':times';
  return fact.unit === null || namesUnit(fact, lang) ? '' : ':full';
}

/**
 * «Работающие в технопарках — около 75 000 человек. Что учтено: Москва. Источник: ТАСС, 22 октября
 * 2025». Out of the story a plan must still say that it is one, and a number what it counts.
 */
export function sentence(
  fact: Fact,
  dataset: Pick<Dataset, 'facts' | 'sources'> & Parameters<typeof say>[1],
  words: Words,
  lang: Lang
): string {
  const told =
    fact.value === null
      ? ''
      : `${lang === 'ru' ? ' — ' : ': '}${plain(say(`{${fact.id}${formOf(fact, lang)}}`, dataset, lang))}${planned(fact, words)}`;
  return [
    `${typeset(fact.label[lang], lang)}${told}`,
    `${words.files.columns.scope}: ${typeset(fact.scope[lang], lang)}`,
    `${words.source}: ${captionOf([fact.id], dataset, lang).source}, ${dateLabel(fact.asOf, lang)}`
  ]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
