/**
 * Country codes of the countries the dataset names. Source: ISO 3166-1, as kept by its maintenance
 * agency at https://www.iso.org/obp/ui/#search; add a row (and a box in regions.ts) for a new country.
 */

/** Numeric code, three digits with leading zeros, by alpha-3 code. */
export const numericByAlpha3: ReadonlyMap<string, string> = new Map([
  ['ARE', '784'],
  ['AZE', '031'],
  ['BLR', '112'],
  ['CHN', '156'],
  ['EGY', '818'],
  ['IND', '356'],
  ['KAZ', '398'],
  ['KGZ', '417'],
  ['MMR', '104'],
  ['RUS', '643'],
  ['SAU', '682'],
  ['SRB', '688'],
  ['TUR', '792'],
  ['UZB', '860']
]);
