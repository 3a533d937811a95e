import type { Style } from '../../model/note.ts';
import { lightenedOn } from '../../text/colour.ts';
import { sha256 } from '../../text/sha256.ts';

import { styleSheet } from './style.data.ts';

/** The style sheet in a note's own colour and paper size, and its hash for a content security policy. */
export interface SheetOfStyle {
  readonly css: string;
  /** `sha256-...`, as a policy names it. */
  readonly hash: string;
}

const squeezed = styleSheet.replace(/\n\s*/gu, '');
const known = new Map<string, SheetOfStyle>();
const mostKnown = 32;
/** The dark page of the style sheet. */
const darkPaper = '#17191b';

/** One sheet a colour and paper size; made once and kept. */
export function sheetOf({ accent, pageSize }: Style): SheetOfStyle {
  const key = `${accent} ${pageSize}`;
  const old = known.get(key);
  if (old) return old;
  const css = squeezed
    .replaceAll('ACCENT', accent)
    .replaceAll('DARKER', lightenedOn(accent, darkPaper, 5))
    .replaceAll('PAGE', pageSize);
  const sheet = { css, hash: hashOf(css) };
  if (known.size >= mostKnown) known.clear();
  known.set(key, sheet);
  return sheet;
}

/** What a note's page may load: its own style sheets, nothing else. */
export function contentSecurityPolicy(style: Style, previews: string): string {
  const own = previews === '' ? '' : ` '${hashOf(previews)}'`;
  return `default-src 'none'; style-src '${sheetOf(style).hash}'${own}; base-uri 'none'; form-action 'none'`;
}

const hashOf = (css: string): string => `sha256-${btoa(String.fromCharCode(...sha256(css)))}`;
