import { num } from '../file/syntax.ts';
import type { Ink } from '../layout/ink.ts';

/** Inks as PDF colour operands. All text inks keep a contrast of at least 4.5 to 1 on white and differ in grey. */
export function colours(accent: string): Readonly<Record<Ink, string>> {
  return {
    ink: '0.1 0.1 0.12',
    soft: '0.36 0.36 0.4',
    rule: '0.74 0.74 0.77',
    wash: '0.93 0.93 0.94',
    accent: legible(accent),
    alert: '0.63 0.1 0.1',
    paper: '1 1 1',
    white: '1 1 1',
  };
}

/** The accent colour, darkened until text in it can be read on white. */
function legible(hex: string): string {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(hex);
  let parts = match ? match.slice(1).map((h) => Number.parseInt(h, 16) / 255) : [0.1, 0.25, 0.45];
  while (luminance(parts) > 0.16) parts = parts.map((p) => p * 0.92);
  return parts.map(num).join(' ');
}

const luminance = (rgb: readonly number[]): number =>
  rgb
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
