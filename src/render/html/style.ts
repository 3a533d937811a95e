import type { Style } from '../../model/note.ts';
import { lightenedOn } from '../../text/colour.ts';
import { darkPaper } from '../../text/look.data.ts';
import { sha256 } from '../../text/sha256.ts';

import { styleSheet } from './style.data.ts';

/** The style sheet in a note's own colour and paper size, and its hash for a content security policy. */
export interface SheetOfStyle {
  readonly css: string;
  /** `sha256-...`, as a policy names it. */
  readonly hash: string;
}

/** The sheet as it is sent: without line ends, each custom property by its first letter (no two share one). */
const squeezed = styleSheet
  .replace(/\n\s*/gu, '')
  .replace(/--([a-z])[a-z]+/gu, '--$1')
  .replace(/;\}/gu, '}');
const known = new Map<string, SheetOfStyle>();
const mostKnown = 32;

/** One sheet a colour and paper size; made once and kept. */
export function sheetOf({ accent, pageSize }: Style): SheetOfStyle {
  const key = `${accent} ${pageSize}`;
  const old = known.get(key);
  if (old) return old;
  const css = squeezed
    .replaceAll('ACCENT', accent)
    .replaceAll('DARKER', lightenedOn(accent, darkPaper, 7))
    .replaceAll('PAGE', pageSize);
  const sheet = { css, hash: `sha256-${btoa(String.fromCharCode(...sha256(css)))}` };
  if (known.size >= mostKnown) known.clear();
  known.set(key, sheet);
  return sheet;
}

/** What a note's page may load: its own style sheet, its logo where that is a picture, nothing else. */
export const contentSecurityPolicy = (style: Style): string =>
  `default-src 'none'; style-src '${sheetOf(style).hash}'; ${style.logo && 'png' in style.logo ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`;
