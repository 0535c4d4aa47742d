import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('csv', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines as the RFC asks', () => {
    expect(csv([['Показатель'], ['ёж']], 'ru')).toBe('\ufeffПоказатель\r\nёж\r\n');
  });

  it('uses the delimiter and the decimal sign of the language', () => {
    expect(csv([['a', 27.3, null, -4]], 'ru')).toBe('\ufeffa;27,3;;-4\r\n');
    expect(csv([['a', 27.3, null, -4]], 'en')).toBe('\ufeffa,27.3,,-4\r\n');
  });

  it('quotes what would break a row', () => {
    expect(csv([['a;b', 'a "b"', 'a\nb', 'a,b']], 'ru')).toBe(
      '\ufeff"a;b";"a ""b""";"a\nb";a,b\r\n'
    );
  });

  it.each(['=1+1', '+72 %', '-1', '@SUM(A1)', '\t=1', ' =1'])('makes %j no formula', (text) => {
    expect(csv([[text]], 'ru')).toContain(`'${text}`);
  });
});
