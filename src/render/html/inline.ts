import type { Inline } from '../../model/note.ts';
import { byDirection, keepDate, rightToLeft } from '../text.ts';
import { join, type Markup, markup } from './markup.ts';

/** What the page must remember while it is written: the first citation of a number is where its note leads back to. */
export interface Page {
  readonly cited: Set<number>;
  /** `https://host` of the edition where it is served: addresses there are written from the root, so that the page works under any name of its host. */
  readonly host: string;
}

export const pageOf = (self = ''): Page => ({ cited: new Set(), host: /^https?:\/\/[^/]+/iu.exec(self)?.[0] ?? '' });

/** An address as the page writes it. */
export const near = (href: string, { host }: Page): string => (host !== '' && href.startsWith(`${host}/`) ? href.slice(host.length) : href);

export const inlines = (content: readonly Inline[], page: Page): Markup => join(content.map((i) => inline(i, page)));

/** A word that no column holds on every screen. */
const longWord = /(\S{28,})/u;

/**
 * Plain words; names that run from right to left stand apart, so that numbers and commas behind them keep their place, and
 * words too long for a column may part, with a hyphen where the browser knows their language.
 */
export function words(text: string): Markup {
  const pieces = byDirection(text);
  return join(pieces.map((piece, i) => (i % 2 === 1 ? markup`<bdi>${piece}</bdi>` : partable(piece))));
}

function partable(text: string): Markup {
  if (!longWord.test(text)) return markup`${text}`;
  return join(text.split(longWord).map((part, i) => (i % 2 === 0 ? markup`${part}` : markup`<span class="long">${part}</span>`)));
}

function inline(node: Inline, page: Page): Markup {
  switch (node.kind) {
    case 'text':
      return words(node.text);
    case 'strong':
      return markup`<strong>${inlines(node.content, page)}</strong>`;
    case 'emphasis':
      return markup`<em>${inlines(node.content, page)}</em>`;
    case 'verbatim':
      return verbatim(node);
    case 'insertion':
      return markup`<i>[${node.text}]</i>`;
    case 'cut':
      return markup`[...]`;
    case 'citation':
      return citation(node, page);
    case 'time':
      return time(node.edtf, node.text);
    case 'link':
      return safeAddress(node.href)
        ? markup`<a href="${near(node.href, page)}">${inlines(node.content, page)}</a>`
        : inlines(node.content, page);
    case 'reference':
      return markup`<a href="#${node.target}">${inlines(node.content, page)}</a>`;
    case 'tag':
      return node.tone === 'quiet' ? markup`<small>${node.text}</small>` : markup`<span class="tag ${node.tone}">${node.text}</span>`;
    case 'code':
      return markup`<code>${node.text}</code>`;
    case 'break':
      return markup`<br>`;
  }
}

function verbatim({ text, language, quoted }: Extract<Inline, { kind: 'verbatim' }>): Markup {
  const lang = language ? markup` lang="${language}"${rightToLeft(language) && markup` dir="rtl"`}` : undefined;
  if (quoted) return markup`<q${lang}>${text}</q>`;
  return lang ? markup`<span${lang}>${text}</span>` : words(text);
}

/** The number as a link to its note; the passage lies ready beside it for pointer and focus (shown by the style sheet). */
function citation({ number, preview }: Extract<Inline, { kind: 'citation' }>, page: Page): Markup {
  const first = !page.cited.has(number);
  page.cited.add(number);
  return markup`<a${first && markup` id="c${number}"`} href="#n${number}" data-p="${preview}">[${number}]</a>`;
}

/** `<time>` where HTML can say the date; other EDTF values stay words. */
function time(edtf: string, text: string): Markup {
  const plain = edtf.replace(/[~?%]/gu, '');
  if (plain === text && /^\d{4}$/u.test(plain)) return markup`<time>${text}</time>`;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(plain) && !plain.startsWith('0000')
    ? markup`<time datetime="${plain}">${keepDate(text)}</time>`
    : markup`${keepDate(text)}`;
}

const safeAddress = (href: string): boolean => /^(?:https?:|mailto:|\/|#)/iu.test(href);
