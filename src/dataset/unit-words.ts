/** The nouns numbers are counted in: one table for both languages, keyed as `Fact.unit`. */
import type { Lang } from './types.ts';

/**
 * Russian: 1 компания, 2 компании, 5 компаний. English: 1 company, 2 companies; a unit that English
 * sentences spell out has a third word, the sign of tables: 390 hectares, 390 ha.
 */
export interface UnitWords {
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, other: string, sign?: string];
}

/** An abbreviation or a sign: the same after any number. */
const fixed = (ru: string, en: string): UnitWords => ({ ru: [ru, ru, ru], en: [en, en] });
/** A sign in Russian and in English tables, a noun in English sentences. */
const sign = (ru: string, en: string, one: string, other = `${one}s`): UnitWords => ({
  ru: [ru, ru, ru],
  en: [one, other, en]
});

/** null: a unit that is no noun. A test holds that every unit of the dataset is here. */
export const unitWords: Readonly<Record<string, UnitWords | null>> = {
  residents: { ru: ['резидент', 'резидента', 'резидентов'], en: ['resident', 'residents'] },
  projects: { ru: ['проект', 'проекта', 'проектов'], en: ['project', 'projects'] },
  items: { ru: ['штука', 'штуки', 'штук'], en: ['item', 'items'] },
  lifts: { ru: ['лифт', 'лифта', 'лифтов'], en: ['lift', 'lifts'] },
  buildings: { ru: ['корпус', 'корпуса', 'корпусов'], en: ['building', 'buildings'] },
  'percentage-points': sign('п. п.', 'pp', 'percentage point'),
  'rub-per-month': fixed('₽ в месяц', 'roubles a month'),
  people: { ru: ['человек', 'человека', 'человек'], en: ['person', 'people'] },
  jobs: { ru: ['рабочее место', 'рабочих места', 'рабочих мест'], en: ['job', 'jobs'] },
  companies: { ru: ['компания', 'компании', 'компаний'], en: ['company', 'companies'] },
  enterprises: {
    ru: ['предприятие', 'предприятия', 'предприятий'],
    en: ['company', 'companies']
  },
  productions: {
    ru: ['производство', 'производства', 'производств'],
    en: ['production facility', 'production facilities']
  },
  industries: { ru: ['отрасль', 'отрасли', 'отраслей'], en: ['industry', 'industries'] },
  technoparks: {
    ru: ['технопарк', 'технопарка', 'технопарков'],
    en: ['technopark', 'technoparks']
  },
  sites: { ru: ['площадка', 'площадки', 'площадок'], en: ['site', 'sites'] },
  clusters: { ru: ['кластер', 'кластера', 'кластеров'], en: ['cluster', 'clusters'] },
  institutions: {
    ru: ['колледж и вуз', 'колледжа и вуза', 'колледжей и вузов'],
    en: ['college or university', 'colleges and universities']
  },
  students: { ru: ['студент', 'студента', 'студентов'], en: ['student', 'students'] },
  professions: { ru: ['профессия', 'профессии', 'профессий'], en: ['occupation', 'occupations'] },
  areas: { ru: ['направление', 'направления', 'направлений'], en: ['field', 'fields'] },
  services: { ru: ['сервис', 'сервиса', 'сервисов'], en: ['service', 'services'] },
  events: { ru: ['мероприятие', 'мероприятия', 'мероприятий'], en: ['event', 'events'] },
  contracts: { ru: ['контракт', 'контракта', 'контрактов'], en: ['contract', 'contracts'] },
  countries: { ru: ['страна', 'страны', 'стран'], en: ['country', 'countries'] },
  'items-per-year': {
    ru: ['изделие в год', 'изделия в год', 'изделий в год'],
    en: ['item a year', 'items a year']
  },
  'cells-per-year': {
    ru: ['ячейка в год', 'ячейки в год', 'ячеек в год'],
    en: ['cell a year', 'cells a year']
  },
  steps: { ru: ['шаг', 'шага', 'шагов'], en: ['step', 'steps'] },
  numbers: { ru: ['число', 'числа', 'чисел'], en: ['number', 'numbers'] },
  years: { ru: ['год', 'года', 'лет'], en: ['year', 'years'] },
  times: { ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] },
  ha: sign('га', 'ha', 'hectare'),
  m: sign('м', 'm', 'metre'),
  m2: sign('м²', 'm²', 'square metre'),
  'bn-rub': fixed('млрд ₽', 'billion roubles'),
  'gwh-per-year': fixed('ГВт·ч в год', 'GWh a year'),
  percent: null,
  share: null,
  year: null
};

/**
 * The form of a unit that follows `value`.
 * `genitive` is the form after «больше», «около», «до»: больше 21 компании, больше 22 компаний.
 * Returns null for a unit that is no noun (percent, share, year).
 */
export function unitWord(unit: string, value: number, lang: Lang, genitive = false): string | null {
  const words = unitWords[unit] ?? null;
  if (words === null) return null;
  const form = new Intl.PluralRules(lang).select(value);
  if (lang === 'en') return form === 'one' ? words.en[0] : words.en[1];
  const [one, few, many] = words.ru;
  if (genitive) return form === 'one' || form === 'other' ? few : many;
  return form === 'one' ? one : form === 'few' || form === 'other' ? few : many;
}

/** What a table or a figure prints for a unit that sentences spell out: `ha`, `m²`; else null. */
export function unitSign(unit: string, lang: Lang): string | null {
  return lang === 'en' ? (unitWords[unit]?.en[2] ?? null) : null;
}
