/** The words the dataset is described in. Validation (schema.ts) guarantees them at run time. */

export type Lang = 'ru' | 'en';
/** `workforce.specialists`: a group, a dot, a name in kebab-case. */
export type FactId = string;
export type SourceId = string;

/** A text in both languages of the site. */
export interface Text {
  readonly ru: string;
  readonly en: string;
}

/** `fact` today, `plan` with a horizon, `history`, `claim` of a named party,
 * `qualitative` for a statement whose number, if any, only counts what it names. */
export type Status = 'fact' | 'plan' | 'history' | 'claim' | 'qualitative';
/** The sign that belongs to the number. `null`: the source gives the number as exact. */
export type Qualifier = '>' | '≥' | '≈' | 'до' | 'от' | null;

/** The passport every number carries, wherever it lives. */
export interface Fact {
  readonly id: FactId;
  readonly label: Text;
  /** Base unit of `unit`; null when the source gives no number. */
  readonly value: number | null;
  /** Upper end when the source gives a range. */
  readonly upper: number | null;
  /** Key of `units` (people, ha, m2, percent, bn-rub, times, …) or null. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** ISO date, year-month or year; null = «дата не указана». */
  readonly asOf: string | null;
  readonly status: Status;
  /** Year a plan aims at; null for everything else, or when the plan names none. */
  readonly horizon: number | null;
  /** Year a total is counted from. */
  readonly since?: number | undefined;
  readonly scope: Text;
  readonly sources: readonly SourceId[];
  readonly note: Text | null;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: Text;
  /** What the text is about. */
  readonly subject: Text;
  /** ISO date or part of it; null = the source is undated. */
  readonly date: string | null;
  /** https address; null when there is none. */
  readonly address: string | null;
  /** Caveat about the source itself. */
  readonly note: Text | null;
}

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
  /** Radius within which the point may lie, m. */
  readonly error: number;
  /** How the point is known. */
  readonly how: Text;
  readonly confidence: 'high' | 'medium' | 'low' | 'general-knowledge';
  readonly sources: readonly SourceId[];
}

export interface Site {
  readonly id: string;
  readonly name: Text;
  readonly official: Text;
  readonly district: Text;
  readonly region: string;
  readonly coordinates: Coordinates;
  /** Year the site joined the zone; null for a planned site. */
  readonly joined: number | null;
  readonly status: 'fact' | 'plan';
  readonly specialisation: Text;
  readonly history: Text | null;
  /** Numbers about the site, each with its passport. */
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceId[];
}

/** A dated measurement of the zone; every number has an id `sez-history.<date>.<measure>`. */
export interface SeriesPoint {
  /** ISO date or part of it. */
  readonly date: string;
  readonly measure: 'sites' | 'area' | 'companies' | 'residents' | 'jobs' | 'invested' | 'floor';
  readonly fact: Fact;
}

export interface Disagreement {
  readonly id: string;
  readonly topic: Text;
  /** The one short note the reader gets. */
  readonly note: Text;
  readonly facts: readonly FactId[];
  readonly sources: readonly SourceId[];
}

export interface Country {
  /** ISO 3166-1 alpha-3, lower-case name in `id`. */
  readonly id: string;
  readonly name: Text;
  readonly alpha3: string;
  readonly numeric: string;
  readonly capital: Text;
  readonly coordinates: Coordinates;
}

/** A plant, laboratory, project or cluster with a place of its own. */
export interface Place {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'plant' | 'project' | 'lab' | 'institute' | 'cluster';
  /** The site it stands on; null when it stands on none. */
  readonly site: string | null;
  readonly status: 'fact' | 'plan';
  /** null when no source places it. */
  readonly coordinates: Coordinates | null;
  readonly about: Text;
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceId[];
}

export interface Industry {
  readonly id: string;
  readonly name: Text;
  /** One of the five leaders of the opening document. */
  readonly leader: boolean;
  /** One of the five drivers of the city strategy. */
  readonly driver: boolean;
  /** Names of plants and products, as the sources write them. */
  readonly examples: readonly string[];
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceId[];
}

export interface Cluster {
  readonly id: string;
  readonly name: Text;
  /** null = «место не указано». */
  readonly place: Text | null;
  readonly status: 'fact' | 'plan';
  readonly state: Text;
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceId[];
}

/** Countries a source names together, without amounts. */
export interface Market {
  readonly id: string;
  readonly countries: readonly string[];
  readonly about: Text;
  readonly period: Text;
  readonly sources: readonly SourceId[];
}

/** A company of a cooperation chain. */
export interface Node {
  readonly id: string;
  readonly name: Text;
  readonly makes: Text | null;
  /** Resident of the zone; null when the source does not say. */
  readonly resident: boolean | null;
  readonly note: Text | null;
}

/** What a chain makes together. */
export interface Product {
  readonly id: string;
  readonly name: Text;
}

export interface Chain {
  readonly id: string;
  readonly members: readonly string[];
  readonly product: string;
  /** Who gives what to whom, both of them members. */
  readonly gives: readonly { readonly from: string; readonly to: string; readonly what: Text }[];
  readonly sources: readonly SourceId[];
}

export interface Cooperation {
  readonly nodes: readonly Node[];
  readonly products: readonly Product[];
  readonly chains: readonly Chain[];
}

export interface SiteInfo {
  readonly name: Text;
  readonly publisher: Text;
  readonly licence: {
    readonly code: string;
    readonly content: string;
    readonly contentUrl: string;
  };
  readonly published: string;
  readonly modified: string;
  readonly contact: string | null;
  /** https origin with optional path, no trailing slash; null until the publisher sets it. */
  readonly origin: string | null;
}

export interface Dataset {
  readonly site: SiteInfo;
  /** Every number by id, those of sites, series, clusters and industries included. */
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly sites: readonly Site[];
  readonly places: readonly Place[];
  readonly industries: readonly Industry[];
  readonly clusters: readonly Cluster[];
  readonly series: readonly SeriesPoint[];
  /** What the zone did within one year or half-year. */
  readonly yearly: readonly Fact[];
  /** Dated numbers of people in industry, oldest first. */
  readonly workforceHistory: readonly Fact[];
  /** Dated numbers of the technoparks, oldest first. */
  readonly technoparksHistory: readonly Fact[];
  readonly countries: readonly Country[];
  readonly markets: readonly Market[];
  /** Numbers of the export chapter that have no other home. */
  readonly exports: readonly Fact[];
  readonly cooperation: Cooperation;
  readonly disagreements: readonly Disagreement[];
}
