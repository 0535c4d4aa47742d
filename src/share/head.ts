/** What search engines and messengers are told about a page: addresses, card, structured data. */
import { createHash } from 'node:crypto';
import { copyOf } from '#dataset/copies.ts';
import { plain, say } from '#dataset/copy.ts';
import { dataset } from '#dataset/index.ts';
import type { Lang, SiteInfo } from '#dataset/types.ts';
import type { Scene } from '#scenes/scene.ts';
import { CARD } from '#stills/card.ts';
import { cardSvg, STORY } from '#stills/prepare.ts';
import { oembedLink, paths, published } from './addresses.ts';

export interface HeadModel {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly locale: string;
  /** Absolute address of the page; null until the publisher has said where the site lives. */
  readonly url: string | null;
  readonly image: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  /** Where WordPress learns how to embed what the page is about; null where it cannot. */
  readonly oembed: string | null;
  /** schema.org, ready to be printed. */
  readonly structured: readonly object[];
}

const locales: Readonly<Record<Lang, string>> = { ru: 'ru_RU', en: 'en_GB' };

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

const distribution = (name: string, site: SiteInfo) =>
  ['json', ...(name === 'dataset' ? [] : ['csv'])].map((format) => ({
    '@type': 'DataDownload',
    encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
    contentUrl: published(site, `data/${name}.${format}`) ?? `data/${name}.${format}`
  }));

/** Data behind a page as schema.org describes it. */
function datasetOf(
  name: string,
  title: string,
  description: string,
  lang: Lang,
  site: SiteInfo
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    // Search engines want 50 characters at least.
    description: description.length < 50 ? `${title}. ${description}` : description,
    inLanguage: lang,
    license: site.licence.contentUrl,
    creator: publisher(lang, site),
    datePublished: site.published,
    dateModified: site.modified,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: lang === 'ru' ? 'Москва' : 'Moscow' },
    distribution: distribution(name, site)
  };
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
    description,
    siteName: site.name[lang],
    locale: locales[lang],
    url: published(site, paths.home(lang)),
    image: await image(STORY, description, lang, site),
    oembed: null
  };
  return {
    ...head,
    structured: [
      article(head, lang, site),
      datasetOf('dataset', head.title, description, lang, site)
    ]
  };
}

/** The head of a scene's own page. */
export async function sceneHead(
  scene: Scene,
  shows: string,
  lang: Lang,
  site: SiteInfo = dataset.site
): Promise<HeadModel> {
  const chapter = copyOf(lang).chapters.find((candidate) => candidate.scene === scene.id)!;
  const title = plain(say(chapter.heading, dataset, lang));
  const head = {
    title: `${title} — ${site.name[lang]}`,
    description: shows,
    siteName: site.name[lang],
    locale: locales[lang],
    url: published(site, paths.share(lang, scene.id)),
    image: await image(scene.id, shows, lang, site),
    oembed: oembedLink(site, lang, scene.id)
  };
  const trail = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { name: site.name[lang], item: published(site, paths.home(lang)) },
      { name: title, item: head.url }
    ].map(({ name, item }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      ...(item === null ? {} : { item })
    }))
  };
  return { ...head, structured: [trail, datasetOf(scene.id, title, shows, lang, site)] };
}
