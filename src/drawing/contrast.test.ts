/**
 * Every colour that carries words or data against every ground it may stand on, in the three themes.
 * The first test reads the stylesheets, so a pair nobody thought of cannot appear.
 */
import { describe, expect, it } from 'vitest';
import type { Fill } from './shape.ts';
import type { Label, Tone } from './text.ts';
import { forced, pens, themes, type Theme, type ThemeName } from './tokens.ts';

type Token = keyof Theme;

/** Tokens letters are written in, and the grounds each may stand on. */
const words: Readonly<Partial<Record<Token, readonly Token[]>>> = {
  ink: ['paper', 'sheet', 'tint'],
  'ink-2': ['paper', 'sheet', 'tint'],
  signal: ['paper', 'sheet', 'tint'],
  'signal-ink': ['signal'],
  paper: ['ink']
};

/** What a tone of lettering is written in; the compiler holds the list complete. */
const tones: Readonly<Record<Tone, Token>> = {
  ink: 'ink',
  'ink-2': 'ink-2',
  signal: 'signal',
  'on-signal': 'signal-ink',
  'on-ink': 'paper'
};

/** The outline of letters is their ground. */
const halos: Readonly<Record<NonNullable<Label['halo']>, Token>> = {
  paper: 'paper',
  tint: 'tint',
  sheet: 'sheet'
};

/** Pens and fills that carry no data: decoration, gaps, and «today» under its ink contour. */
const silent: readonly string[] = ['rule', 'grid', 'gap'];
const fills: Readonly<Partial<Record<Fill, Token>>> = {
  ink: 'ink',
  'ink-2': 'ink-2',
  'ink-3': 'ink-3',
  signal: 'signal'
};

/** WCAG relative luminance of #RRGGBB. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast ratio, 1…21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const files = import.meta.glob<string>('/src/**/*.{svelte,css}', {
  query: '?raw',
  import: 'default',
  eager: true
});
const names = Object.keys(themes) as ThemeName[];

describe('the stylesheets', () => {
  const used = (property: string): [string, string][] =>
    Object.entries(files).flatMap(([file, text]) =>
      [...text.matchAll(new RegExp(`[\\s{;]${property}:[^;]*?var\\(--([\\w-]+)\\)`, 'g'))].map(
        ([, token = '']): [string, string] => [file, token]
      )
    );

  it('write in tokens that are tested, on grounds that are tested', () => {
    const written = used('color');
    expect(written.length).toBeGreaterThan(20);
    for (const [file, token] of written) expect(Object.keys(words), file).toContain(token);
    const grounds = Object.values(words).flat();
    const painted = used('background');
    expect(painted.length).toBeGreaterThan(8);
    for (const [file, token] of painted)
      // A strip of ink drawn as a background carries no words.
      expect([...grounds, 'ink-3'], file).toContain(token);
  });
});

describe.each(names)('%s', (name) => {
  const theme = themes[name];
  const ratio = (front: Token, ground: Token): number => contrast(theme[front], theme[ground]);

  it('has words at 4.5 : 1', () => {
    for (const [front, grounds] of Object.entries(words) as [Token, readonly Token[]][])
      for (const ground of grounds)
        expect(ratio(front, ground), `${front} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('has lettering at 4.5 : 1 on every ground and halo of its tone', () => {
    for (const [tone, front] of Object.entries(tones)) {
      const own = words[front] ?? [];
      const raised = tone.startsWith('on-') ? [] : Object.values(halos);
      expect(own.length + raised.length, tone).toBeGreaterThan(0);
      for (const ground of [...own, ...raised])
        expect(ratio(front, ground), `${tone} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has pens and fills that carry data at 3 : 1', () => {
    for (const ground of ['paper', 'sheet', 'tint'] as const) {
      for (const [pen, { colour }] of Object.entries(pens))
        if (!silent.includes(pen))
          expect(ratio(colour, ground), `${pen} on ${ground}`).toBeGreaterThanOrEqual(3);
      for (const [fill, colour] of Object.entries(fills))
        expect(ratio(colour, ground), `${fill} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

it('leaves colours of the system to the system', () => {
  for (const [token, colour] of Object.entries(forced))
    expect(colour, token).not.toMatch(/#|rgb\(|hsl\(/);
});

it('prints in black, white and grey', () => {
  for (const [token, colour] of Object.entries(themes.print))
    expect(colour, token).toMatch(/^#(..)\1\1$/);
});
