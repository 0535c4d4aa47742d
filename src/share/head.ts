/** What search engines and messengers are told about a page: addresses, card, structured data. */
import { createHash } from 'node:crypto';
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import type { Fact, Lang, SiteInfo } from '#dataset/types.ts';
import { unitWord } from '#dataset/unit-words.ts';
import type { Scene } from '#scenes/scene.ts';
import { CARD } from '#stills/card.ts';
import { cardSvg, STORY } from '#stills/prepare.ts';
import { oembedLink, paths, published, toRoot } from './addresses.ts';
import { alternates, type PageOf } from './editions.ts';
import { factsOfScene } from './facts.ts';

export interface HeadModel {
  /** As a tab and a search engine show it, with the name of the site. */
  readonly title: string;
  /** As a messenger shows it, which names the site by itself. */
  readonly name: string;
  readonly description: string;
  readonly siteName: string;
  readonly locale: string;
  /** The same page in every language of the site, this one too; empty while the origin is not named. */
  readonly alternates: readonly { lang: Lang; url: string; locale: string }[];
  /** Absolute address of the page; null until the publisher has said where the site lives. */
  readonly url: string | null;
  readonly image: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  /** Dates of an article; null for a page that is none. */
  readonly dates: Pick<SiteInfo, 'published' | 'modified'> | null;
  /** Where WordPress learns how to embed what the page is about; null where it cannot. */
  readonly oembed: string | null;
  /** schema.org, ready to be printed. */
  readonly structured: readonly object[];
}

const locales: Readonly<Record<Lang, string>> = { ru: 'ru_RU', en: 'en_GB' };

const editionsOf = (page: PageOf, site: SiteInfo): HeadModel['alternates'] =>
  alternates(page, site).map((edition) => ({ ...edition, locale: locales[edition.lang] }));

/** Eight digits that change when the card does: messengers keep what they have once seen. */
async function version(card: string, lang: Lang): Promise<string> {
  return createHash('sha256')
    .update(await cardSvg(card, lang))
    .digest('hex')
    .slice(0, 8);
}

/** The absolute address of a card, new when the card is; null while the origin is not named. */
export async function cardAddress(
  card: string,
  lang: Lang,
  site: SiteInfo = dataset.site
): Promise<string | null> {
  const url = published(site, paths.card(lang, card));
  return url === null ? null : `${url}?v=${await version(card, lang)}`;
}

async function image(
  card: string,
  alt: string,
  lang: Lang,
  site: SiteInfo
): Promise<HeadModel['image']> {
  const url = await cardAddress(card, lang, site);
  return url === null ? null : { url, ...CARD, alt };
}

const publisher = (lang: Lang, site: SiteInfo) => ({
  '@type': 'Organization',
  name: site.publisher[lang],
  ...(site.origin === null
    ? {}
    : {
        url: `${site.origin}/`,
        logo: { '@type': 'ImageObject', url: `${site.origin}/icons/512.png` }
      })
});

/** Files as schema.org describes them; `page` is where they are told of, for addresses without an origin. */
const distribution = (files: readonly string[], page: string, site: SiteInfo) =>
  files.map((file) => ({
    '@type': 'DataDownload',
    encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json',
    contentUrl: published(site, file) ?? `${toRoot(page)}${file}`
  }));

/** What the numbers are, how far they reach in time, whose texts they come from. */
function contentOf(facts: readonly Fact[], lang: Lang): object {
  const dates = facts.flatMap(({ asOf }) => asOf ?? []).sort();
  const sources = [...new Set(facts.flatMap((fact) => fact.sources))]
    .map((id) => dataset.sources.get(id)?.address ?? null)
    .filter((address) => address !== null);
  return {
    ...(dates.length === 0 ? {} : { temporalCoverage: `${dates[0]}/${dates.at(-1)}` }),
    ...(sources.length === 0 ? {} : { isBasedOn: sources }),
    variableMeasured: facts
      .filter(({ value }) => value !== null)
      .map(({ label, unit }) => {
        const noun = unit === 'percent' ? '%' : unit === null ? null : unitWord(unit, 5, lang);
        return {
          '@type': 'PropertyValue',
          name: label[lang],
          ...(noun === null ? {} : { unitText: noun })
        };
      })
  };
}

/** Data behind a page as schema.org describes it: its files, and the path of the page. */
function datasetOf(
  files: readonly string[],
  page: string,
  { title, description, url }: Pick<HeadModel, 'title' | 'description' | 'url'>,
  lang: Lang,
  site: SiteInfo
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    // Search engines want 50 characters at least.
    description: description.length < 50 ? `${title}. ${description}` : description,
    ...(url === null ? {} : { url }),
    inLanguage: lang,
    license: site.licence.contentUrl,
    creator: publisher(lang, site),
    datePublished: site.published,
    dateModified: site.modified,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: lang === 'ru' ? 'Москва' : 'Moscow' },
    distribution: distribution(files, page, site)
  };
}

/** What a search engine shows under a title, characters. */
const SNIPPET = 200;

/** The first sentences of a text, as many whole ones as a search engine shows; one at least. */
export function snippet(text: string): string {
  const [first = '', ...rest] = text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u);
  let said = first;
  for (const next of rest) {
    if (said.length + 1 + next.length > SNIPPET) break;
    said = `${said} ${next}`;
  }
  return said;
}

function article(head: Omit<HeadModel, 'structured'>, lang: Lang, site: SiteInfo): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: head.title,
    description: head.description,
    inLanguage: lang,
    datePublished: site.published,
    dateModified: site.modified,
    isAccessibleForFree: true,
    license: site.licence.contentUrl,
    author: publisher(lang, site),
    publisher: publisher(lang, site),
    ...(head.image === null ? {} : { image: head.image.url }),
    ...(head.url === null ? {} : { mainEntityOfPage: head.url })
  };
}

/** The head of the story. */
export async function storyHead(lang: Lang, site: SiteInfo = dataset.site): Promise<HeadModel> {
  const description = plain(say(copyOf(lang).description, dataset, lang));
  const head = {
    title: site.name[lang],
    name: site.name[lang],
    description,
    siteName: site.name[lang],
    locale: locales[lang],
    url: published(site, paths.home(lang)),
    alternates: editionsOf(paths.home, site),
    image: await image(STORY, description, lang, site),
    dates: { published: site.published, modified: site.modified },
    oembed: null
  };
  return {
    ...head,
    structured: [
      article(head, lang, site),
      datasetOf([paths.dataset()], paths.home(lang), head, lang, site)
    ]
  };
}

/** The head of the sheet for addresses that lead nowhere: a messenger that was given one shows the story's card. */
export async function lostHead(lang: Lang, site: SiteInfo = dataset.site): Promise<HeadModel> {
  return {
    ...(await storyHead(lang, site)),
    title: copyOf(lang).interface.notFound.title,
    url: null,
    alternates: [],
    dates: null,
    structured: []
  };
}

/** The head of the specification. */
export async function sourcesHead(lang: Lang, site: SiteInfo = dataset.site): Promise<HeadModel> {
  const { sources, description } = copyOf(lang);
  const text = (value: string): string => plain(say(value, dataset, lang));
  const name = text(sources.heading);
  return {
    title: `${name} — ${site.name[lang]}`,
    name,
    description: snippet(sources.intro.map(text).join(' ')),
    siteName: site.name[lang],
    locale: locales[lang],
    url: published(site, paths.sources(lang)),
    alternates: editionsOf(paths.sources, site),
    image: await image(STORY, text(description), lang, site),
    dates: null,
    oembed: null,
    structured: []
  };
}

/** The head of a scene's own page; `shows` says what its poster shows. */
export async function sceneHead(
  scene: Scene,
  shows: string,
  lang: Lang,
  site: SiteInfo = dataset.site
): Promise<HeadModel> {
  const chapter = copyOf(lang).chapters.find((candidate) => candidate.scene === scene.id)!;
  const text = (value: string): string => plain(say(value, dataset, lang));
  const title = text(chapter.heading);
  const page: PageOf = (edition) => paths.share(edition, scene.id);
  const intro = chapter.intro.map(text).join(' ');
  const facts = factsOfScene(scene, copyOf(lang), dataset).map(({ fact }) => fact);
  const head = {
    title: `${title} — ${site.name[lang]}`,
    name: title,
    description: snippet(intro === '' ? shows : intro),
    siteName: site.name[lang],
    locale: locales[lang],
    url: published(site, page(lang)),
    alternates: editionsOf(page, site),
    image: await image(scene.id, shows, lang, site),
    dates: { published: site.published, modified: site.modified },
    oembed: oembedLink(site, lang, scene.id)
  };
  const trail = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { name: site.name[lang], item: published(site, paths.home(lang)) ?? '../../' },
      { name: title, item: head.url ?? './' }
    ].map((link, i) => ({ '@type': 'ListItem', position: i + 1, ...link }))
  };
  const files = [paths.numbers(lang, scene.id, 'json'), paths.numbers(lang, scene.id, 'csv')];
  const numbers = {
    ...head,
    description: `${intro} ${copyOf(lang).interface.files.numbers}: ${facts
      .filter(({ value }) => value !== null)
      .map(({ label }) => label[lang])
      .join('; ')}.`
  };
  return {
    ...head,
    structured: [
      trail,
      { ...datasetOf(files, page(lang), numbers, lang, site), ...contentOf(facts, lang) }
    ]
  };
}
