import type { Note } from '../../model/note.ts';
import { keepDate, plainText } from '../text.ts';
import { near, type Page } from './inline.ts';
import { join, Markup, markup } from './markup.ts';
import { contentSecurityPolicy, sheetOf } from './style.ts';

/** The head of the page: what machines and forwarded links show of the note. */
export function head(note: Note, page: Page): Markup {
  const description = plainText(note.masthead.fields[0]?.value ?? []);
  const label = note.masthead.fields[0]?.label ?? '';
  const summary = `${note.masthead.kicker}. ${label} ${description}.`;
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(note)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${note.title} · ${keepDate(note.masthead.kicker)}</title>
<meta name="description" property="og:description" content="${summary}">
<meta property="og:type" content="article">
<meta property="og:title" content="${note.title}">
${links(note, page)}<script type="application/ld+json">${new Markup(linkedData(note))}</script>
<style>${new Markup(sheetOf(note).css)}</style>
</head>
`;
}

/** Where else the edition stands; its own address whole, for whoever meets the page elsewhere. */
function links({ links: to }: Note, page: Page): Markup {
  if (!to) return markup``;
  const alternates = to.alternates.flatMap((a) =>
    a.type.startsWith('text/html')
      ? []
      : markup`<link rel="alternate" type="${a.type.split(';')[0]}" href="${near(a.href, page)}" title="${a.label}">\n`,
  );
  return markup`<link rel="canonical" href="${to.self}">
<meta property="og:url" content="${to.self}">
${join(alternates)}`;
}

/** schema.org Report as JSON in a data block; `<` is written as an escape, so that no text can end the block. */
function linkedData(note: Note): string {
  const modified = note.modified?.match(/^\d{4}(?:-\d{2}){0,2}/u)?.[0];
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: note.title,
    inLanguage: note.language,
    ...(modified ? { dateModified: modified } : {}),
    ...(note.links ? { url: note.links.self } : {}),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
