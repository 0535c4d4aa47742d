/** Builds the model of the whole story page: copy said, figures drawn. Runs at build only. */
import { copyOf } from '#dataset/copies.ts';
import { plain, say, type Chapter, type Note } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import { factsIn } from '#dataset/template.ts';
import type { FactId, Lang } from '#dataset/types.ts';
import { typeset } from '#dataset/typography.ts';
import { scenes } from '#scenes/registry.ts';
import { paths, published, toRoot } from '#share/addresses.ts';
import { captionOf } from './caption.ts';
import { furniture } from './furniture.ts';
import { crew, ONE } from './hero/floor.ts';
import type { Block } from './hero/types.ts';
import { prepareFigure } from './prepare-figure.ts';
import type { ChapterModel, Paragraph, StepModel } from './model.ts';

/** Those of the first sheet's drawings of people that stand on the floor of the title sheet. */
function peopleFromAbove(): Readonly<Record<string, string>> {
  const art = scenes[0]?.art ?? {};
  const names = new Set([ONE, ...crew.map((person) => person.art)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const markup = art[name];
      if (markup === undefined) throw new Error(`the first sheet draws no "${name}"`);
      return [name, markup];
    })
  );
}

/** Everything the story page shows. `specification` is the address of the sources sheet from it. */
export function storyModel(lang: Lang, specification: string) {
  const copy = copyOf(lang);
  const words = copy.interface;
  const runs = (text: string): Paragraph => say(text, dataset, lang);
  const text = (value: string): string => plain(runs(value));
  const paragraphs = (texts: readonly string[]): Paragraph[] => texts.map(runs);
  const disagreement = (id: string): Paragraph => {
    const { topic, note } = dataset.disagreements.find((candidate) => candidate.id === id)!;
    // A topic may be a question.
    const stop = topic[lang].endsWith('?') ? '' : '.';
    return [{ text: typeset(`${topic[lang]}${stop} ${note[lang]}`, lang) }];
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
          : {
              props: drawn.figure,
              folder: `${toRoot(paths.home(lang))}${paths.figures(lang, chapter.scene)}`
            },
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

  const callouts = copy.hero.callouts.map(({ id, title, detail }) => ({
    id,
    title: text(title),
    detail: text(detail)
  }));
  const first = `#${chapters[0]!.steps[0]!.anchor}`;
  /** The title block of a sheet outside the numbered ones: dated and sourced by the numbers it states. */
  const block = (
    anchor: string,
    title: string,
    number: string,
    facts: readonly FactId[]
  ): Block => ({
    anchor,
    caption: { title: text(title), ...captionOf(facts, dataset, lang) },
    words: {
      source: words.source,
      date: words.asOf,
      sheet: words.sheet,
      scale: words.scale,
      number
    },
    scale: words.notToScale
  });

  return {
    lang,
    description: text(copy.description),
    // A printed sheet shows it; while it is unknown, a script takes the browser's.
    address: published(dataset.site, paths.home(lang))?.replace(/^https?:\/\//, '') ?? null,
    furniture: furniture(copy, lang, { story: '', specification, page: paths.home }),
    hero: {
      title: copy.title,
      // The title sheet has room for one paragraph; the rest opens the story under it.
      lead: paragraphs(copy.lead.slice(0, 1)),
      words: {
        facade: text(copy.hero.facade),
        section: text(copy.hero.section),
        person: text(copy.hero.person),
        callouts
      },
      links: [
        ...copy.hero.callouts.map(({ id, sheet }, i) => ({
          id,
          href: `#${sheet}/${id}`,
          text: `${callouts[i]!.title}: ${callouts[i]!.detail}`
        })),
        // The one person is whom the first sheet begins with; he is named from afar and from near.
        { id: 'one', href: first, text: text(copy.hero.person) },
        { id: 'near', href: first }
      ],
      scroll: text(copy.hero.scroll),
      people: peopleFromAbove(),
      legend: { today: words.legend.fact, plan: words.legend.plan, person: words.legend.person },
      block: block('top', copy.hero.title, words.titleSheet.toLowerCase(), factsIn(copy.lead[0]!))
    },
    opening: paragraphs(copy.lead.slice(1)),
    chapters,
    finale: {
      heading: text(copy.finale.heading),
      // As on the title sheet: one paragraph beside the drawing, the rest under it.
      text: paragraphs(copy.finale.text.slice(0, 1)),
      section: text(copy.finale.section),
      block: block('finale', words.finale, words.lastSheet, factsIn(copy.finale.text[0]!)),
      actions: [
        { label: text(copy.sources.heading), href: specification },
        { label: text(copy.method.heading), href: '#sources' }
      ],
      share: {
        text: dataset.site.name[lang],
        label: words.share,
        done: words.copied,
        failed: words.uncopied
      }
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
