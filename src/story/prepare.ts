/** Builds the model of the whole story page: copy said, figures drawn. Runs at build only. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say, type Chapter, type Note } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { scenes } from '#scenes/registry.ts';
import { prepareFigure } from './prepare-figure.ts';
import type { ChapterModel, NavLink, Paragraph, SheetLink, StepModel } from './model.ts';

/** Everything the story page shows. `specification` is the address of the sources sheet from it. */
export function storyModel(lang: Lang, specification: string) {
  const copy = copyOf(lang);
  const words = copy.interface;
  const runs = (text: string): Paragraph => say(text, dataset, lang);
  const text = (value: string): string => plain(runs(value));
  const paragraphs = (texts: readonly string[]): Paragraph[] => texts.map(runs);
  const disagreement = (id: string): Paragraph => {
    const { topic, note } = dataset.disagreements.find((candidate) => candidate.id === id)!;
    return [{ text: typeset(`${topic[lang]}. ${note[lang]}`, lang) }];
  };
  const notes = (values: readonly Note[]): Pick<StepModel, 'notes' | 'disagreements'> => ({
    notes: values.filter((value) => typeof value === 'string').map(runs),
    disagreements: values
      .filter((value) => typeof value !== 'string')
      .map((value) => disagreement(value.disagreement))
  });
  const count = copy.chapters.length;

  const chapters = copy.chapters.map((chapter: Chapter, i): ChapterModel => {
    const scene = scenes.find(({ id }) => id === chapter.scene);
    const drawn = scene === undefined ? null : prepareFigure(scene, copy, lang);
    return {
      id: chapter.scene,
      number: i + 1,
      name: text(chapter.title),
      key: `${words.sheet} ${i + 1} ${words.of} ${count}`,
      heading: text(chapter.heading),
      intro: paragraphs(chapter.intro),
      outro: paragraphs(chapter.outro),
      figure:
        drawn === null
          ? null
          : { props: drawn.figure, file: `figures/${lang}/${chapter.scene}.json` },
      steps: chapter.steps.map((step, k) => ({
        id: step.id,
        anchor: `${chapter.scene}/${step.id}`,
        key: `${words.sheet} ${i + 1} · ${words.step} ${k + 1} ${words.of} ${chapter.steps.length}`,
        heading: text(step.heading),
        text: paragraphs(step.text),
        ...notes(step.notes),
        table: drawn?.descriptions.get(step.id) ?? null
      }))
    };
  });

  const nav: NavLink[] = copy.nav.map((link) => ({
    label: text(link.label),
    href: `#${link.sheets[0]}`,
    sheets: link.sheets.join(' ')
  }));
  const sheets: SheetLink[] = [
    { id: 'top', number: '0', name: words.titleSheet, href: '#top' },
    ...chapters.map(({ id, number, name }) => ({
      id,
      number: String(number),
      name,
      href: `#${id}`
    })),
    {
      id: 'sources',
      number: words.specification.charAt(0),
      name: words.specification,
      href: '#sources'
    }
  ];

  return {
    lang,
    name: dataset.site.name[lang],
    short: initials(dataset.site.name[lang]),
    description: text(copy.description),
    words: {
      tableOf: words.table,
      embed: words.embed,
      disagreements: words.disagreements,
      menu: words.menu,
      chapters: words.contents,
      sheets: words.progress,
      skip: words.skip
    },
    nav,
    sheets,
    hero: {
      title: copy.title,
      // The title sheet has room for one paragraph; the rest opens the story under it.
      lead: paragraphs(copy.lead.slice(0, 1)),
      facade: text(copy.hero.facade),
      section: text(copy.hero.section),
      person: text(copy.hero.person),
      scroll: text(copy.hero.scroll),
      callouts: copy.hero.callouts.map((callout) => ({
        id: callout.id,
        title: text(callout.title),
        detail: text(callout.detail),
        href: `#${callout.sheet}`
      })),
      legend: { today: words.legend.fact, plan: words.legend.plan, person: words.legend.person }
    },
    opening: paragraphs(copy.lead.slice(1)),
    chapters,
    finale: {
      heading: text(copy.finale.heading),
      // As on the title sheet: one paragraph beside the drawing, the rest under it.
      text: paragraphs(copy.finale.text.slice(0, 1))
    },
    closing: paragraphs(copy.finale.text.slice(1)),
    method: {
      heading: text(copy.method.heading),
      text: paragraphs(copy.method.text),
      requirementsHeading: text(copy.method.requirementsHeading),
      requirements: paragraphs(copy.method.requirements)
    },
    sourcesLink: { label: text(copy.sources.heading), href: specification },
    licence: words.licence
  };
}

/** «МПЛ»: what a phone's header has room for. */
const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
