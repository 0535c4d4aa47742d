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

  it.each([
    '=1+1',
    '+72 %',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\tx',
    ' =1',
    '\u00a0=1',
    '＝1+1',
    '＠SUM(A1)'
  ])('makes %j no formula', (text) => {
    expect(csv([[text]], 'ru')).toBe(`\ufeff'${text}\r\n`);
  });

  it.each(['\r=1', '\n=1', '=1;2', '="a"'])('makes %j no formula inside its quotes', (text) => {
    expect(csv([[text]], 'ru')).toBe(`\ufeff"'${text.replaceAll('"', '""')}"\r\n`);
  });

  it.each(['> 755', '≈ 1/9', 'от 50', '—', '−4 %'])('leaves %j as it is', (text) => {
    expect(csv([[text]], 'ru')).toBe(`\ufeff${text}\r\n`);
  });
});
