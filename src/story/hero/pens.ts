/** Pens of the section: bodies and parts hide what is behind them, lines lie on top. */
import type { Pen } from './ink.ts';

export const BODY: Pen = 'ln-outline fl-paper';
export const PART: Pen = 'ln-detail fl-paper';
export const CUT: Pen = 'ln-detail fl-ink';
export const THIN: Pen = 'ln-texture';
export const LINE: Pen = 'ln-detail';
export const EDGE: Pen = 'ln-outline';
