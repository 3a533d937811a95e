import { webAddress } from '../address.ts';
import { metadataDay } from '../day.ts';
import { plainLine } from '../html-text.ts';
import { defined } from '../page/linked-data.ts';
import type { FeedItem } from './item.ts';

/** An entry as its feed prints it, in the fields that all formats share. */
export type Raw = { readonly [K in keyof FeedItem]?: string | undefined } & { readonly base: string | undefined };

/** An entry read: addresses made whole, dates as days, texts without markup. */
export function itemOf(raw: Raw): FeedItem {
  const url = webAddress(raw.url, raw.base);
  const rest = defined({
    url,
    title: plainLine(raw.title),
    author: plainLine(raw.author),
    published: metadataDay(raw.published),
    updated: metadataDay(raw.updated),
    revision: raw.updated?.trim().slice(0, 40) || undefined,
    summary: plainLine(raw.summary),
    html: raw.html,
  });
  return { id: raw.id?.trim() || url || '', ...rest };
}

/** `address` against `base`, else `base` itself: a feed's own word for where it is may be relative, or none. */
export const within = (base: string | undefined, address: string | undefined): string | undefined => webAddress(address, base) ?? base;

/** A name of an entry that is a web address, too. */
export const absolute = (id: string | undefined): string | undefined => (/^https?:\/\//iu.test(id?.trim() ?? '') ? id : undefined);

export const listed = (names: readonly (string | undefined)[] | undefined): string | undefined =>
  names?.filter(Boolean).join(', ') || undefined;

/** Plain text as HTML: lines between blank ones are a paragraph. */
export const htmlOf = (text: string | undefined): string | undefined =>
  text
    ?.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

/** A description of at least so many characters that does not break off is the entry's whole text. */
const whole = 1500;
const breaksOff = /(?:\[?(?:…|\.{3})\]?|(?:continue|keep) reading|read (?:more|on))[^\p{L}\p{N}]*$/iu;

/** A description that carries the whole text, as sites without `content:encoded` give it. */
export const wholeText = (description: string | undefined): string | undefined =>
  description !== undefined && description.length >= whole && !breaksOff.test(plainLine(description.slice(-500)) ?? '')
    ? description
    : undefined;
