import type { Note } from '../../model/note.ts';
import { lightenedOn } from '../../text/colour.ts';
import { darkPaper } from '../../text/look.data.ts';
import { sha256 } from '../../text/sha256.ts';

import { logoStyle, markingStyle, styleSheet } from './style.data.ts';

/** The style sheet in a note's own colour and paper size, and its hash for a content security policy. */
export interface SheetOfStyle {
  readonly css: string;
  /** `sha256-...`, as a policy names it. */
  readonly hash: string;
}

/** The sheet as it is sent: without line ends, each custom property by its first letter (no two share one). */
const squeezed = (sheet: string): string =>
  sheet
    .replace(/\n\s*/gu, '')
    .replace(/--([a-z])[a-z]+/gu, '--$1')
    .replace(/;\}/gu, '}')
    .replaceAll('@media (', '@media(');
const [usual, withLogo, withMarking] = [styleSheet, logoStyle, markingStyle].map(squeezed) as [string, string, string];
const known = new Map<string, SheetOfStyle>();
const mostKnown = 32;

/** What the look of a page depends on. */
export type Looks = Pick<Note, 'style' | 'marking'>;

/** One sheet a colour, paper size, marking, and whether there is a logo; made once and kept. */
export function sheetOf({ style: { accent, pageSize, logo }, marking = '' }: Looks): SheetOfStyle {
  const key = `${accent} ${pageSize} ${logo !== undefined} ${marking}`;
  const old = known.get(key);
  if (old) return old;
  const sheet = sheetFor(usual + (logo ? withLogo : '') + (marking && withMarking + onEveryPage(marking)), accent, pageSize);
  if (known.size >= mostKnown) known.clear();
  known.set(key, sheet);
  return sheet;
}

/** A marking at the head and foot of every printed page (CSS Paged Media, margin boxes), each sign as its code. */
function onEveryPage(marking: string): string {
  const content = [...marking].map((sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `).join('');
  const box = `{content:"${content}";font:600 8.5pt sans-serif}`;
  return `@page{@top-center${box}@bottom-center${box}}`;
}

function sheetFor(sheet: string, accent: string, pageSize: string): SheetOfStyle {
  const css = sheet
    .replaceAll('ACCENT', accent)
    .replaceAll('DARKER', lightenedOn(accent, darkPaper, 7))
    .replaceAll('PAGE', pageSize);
  return { css, hash: `sha256-${btoa(String.fromCharCode(...sha256(css)))}` };
}

/** What a note's page may load: its own style sheet, its logo where that is a picture, nothing else. */
export const contentSecurityPolicy = (looks: Looks): string =>
  `default-src 'none'; style-src '${sheetOf(looks).hash}'; ${looks.style.logo && 'png' in looks.style.logo ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`;
