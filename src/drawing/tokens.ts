/**
 * The tokens of the drawing as data: colours of three themes, pens, type.
 * CSS custom properties, line classes, stills and contrast tests all read this one module.
 */

export type ThemeName = 'light' | 'dark' | 'print';

export interface Theme {
  /** Ground. */
  readonly paper: string;
  /** Raised: cards, title block. */
  readonly sheet: string;
  readonly ink: string;
  /** Secondary text. */
  readonly 'ink-2': string;
  /** Thin lines, never text. */
  readonly 'ink-3': string;
  /** Decorative rules. */
  readonly rule: string;
  /** Drawing grid, decorative. */
  readonly grid: string;
  /** Сурик: what the current sentence is about. */
  readonly signal: string;
  /** Text on a signal fill. */
  readonly 'signal-ink': string;
  /** «Today» fill under an ink contour. */
  readonly tint: string;
}

/** «Калька», «Синька», and black on white for print. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#F0F4F6',
    sheet: '#F8FAFB',
    ink: '#0C2142',
    'ink-2': '#42556F',
    'ink-3': '#6B7C93',
    rule: '#B4C1CC',
    grid: '#D3DDE4',
    signal: '#BE2D06',
    'signal-ink': '#FFFFFF',
    tint: '#DDE5EB'
  },
  dark: {
    paper: '#0A2750',
    sheet: '#0D2E5C',
    ink: '#EAF2FB',
    'ink-2': '#B3CAE4',
    'ink-3': '#7FA3CC',
    rule: '#3C6296',
    grid: '#173E73',
    signal: '#FFA05F',
    'signal-ink': '#0A2750',
    tint: '#17407A'
  },
  print: {
    paper: '#FFFFFF',
    sheet: '#FFFFFF',
    ink: '#000000',
    'ink-2': '#222222',
    'ink-3': '#555555',
    rule: '#999999',
    grid: '#FFFFFF',
    signal: '#000000',
    'signal-ink': '#FFFFFF',
    tint: '#E4E4E4'
  }
};

/** The reader's own colours, where the system imposes them: what was told by colour is told by theirs. */
export const forced: Theme = {
  paper: 'Canvas',
  sheet: 'Canvas',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  'ink-3': 'GrayText',
  rule: 'GrayText',
  grid: 'Canvas',
  signal: 'Highlight',
  'signal-ink': 'HighlightText',
  // Land has no contour: its fill must differ from the ground.
  tint: 'color-mix(in srgb, CanvasText 16%, Canvas)'
};

/** What an embed changes in the light theme: a newspaper's page is white. */
export const embedGround: Partial<Theme> = { paper: '#FFFFFF', sheet: '#FFFFFF' };

/** A pen: colour token, width in px, dash pattern. */
export interface Pen {
  readonly colour: keyof Theme;
  readonly width: number;
  readonly dash?: string;
}

export const pens = {
  contour: { colour: 'ink', width: 2 },
  outline: { colour: 'ink', width: 1.5 },
  detail: { colour: 'ink', width: 1 },
  texture: { colour: 'ink', width: 0.6 },
  datum: { colour: 'ink-3', width: 1 },
  'datum-fine': { colour: 'ink-3', width: 0.6 },
  axis: { colour: 'ink-3', width: 0.8, dash: '18 4 3 4' },
  border: { colour: 'ink', width: 2, dash: '22 5 3 5 3 5' },
  rule: { colour: 'rule', width: 1 },
  grid: { colour: 'grid', width: 1 },
  gap: { colour: 'paper', width: 1.2 },
  'signal-heavy': { colour: 'signal', width: 3 },
  signal: { colour: 'signal', width: 1.5 },
  'signal-fine': { colour: 'signal', width: 0.8 }
} as const satisfies Record<string, Pen>;

/** Widths of the signal pens in print, px, where their colour is black. */
export const PRINT_SIGNAL = {
  'signal-heavy': 4,
  signal: 2.5,
  'signal-fine': 1.6
} as const satisfies Partial<Record<keyof typeof pens, number>>;

/** Dash of a plan, px. */
export const PLAN_DASH = '8 4';

/** 45° hatches: pitch and pen width in px. Hatch means a plan. */
export const hatches = {
  hatch: { pitch: 7, width: 1.5, colour: 'ink' },
  'hatch-fine': { pitch: 4.5, width: 1.2, colour: 'ink' },
  'hatch-signal': { pitch: 7, width: 2, colour: 'signal' }
} as const satisfies Record<string, { pitch: number; width: number; colour: keyof Theme }>;

/** Font stacks: lettering of the drawing, reading text. */
export const fonts = {
  draw: '"Geologica", "Signs", "Geologica Fallback", system-ui, sans-serif',
  text: '"Golos Text", "Signs", "Golos Fallback", system-ui, sans-serif'
} as const;

/** Slant of lettering (ГОСТ 2.304), degrees. */
export const SLANT = -12;
