import type { Masthead, Note, Section } from '../../model/note.ts';
import { plainText } from '../text.ts';
import { blocks, field } from './blocks.ts';
import { head } from './head.ts';
import { inlines, near, type Page, pageOf, words } from './inline.ts';
import { join, type Markup, markup } from './markup.ts';

/**
 * A note as one HTML page: no script, one style sheet named by its hash in the page's own policy. In: a note. Out: the
 * whole document as text, the same for the same note.
 */
export function renderHtml(note: Note): string {
  const page = pageOf(note.links?.self);
  return markup`<!DOCTYPE html>
<html lang="${note.language}">
${head(note, page)}<body>
<a class="skip" href="#note">${note.furniture.skip}</a>
<header class="bar"><p>${running(note.running)}</p>${note.marking && markup`<p class="marking">${note.marking}</p>`}</header>
<main id="note">
${masthead(note, page)}${contents(note)}${join(note.sections.map((s) => section(s, note, page)))}</main>
${note.marking && markup`<footer><p class="marking">${note.marking}</p></footer>\n`}</body>
</html>
`.source;
}

function masthead(note: Note, page: Page): Markup {
  const { kicker, title, fields: rows, statement }: Masthead = note.masthead;
  return markup`<div class="masthead">${logo(note)}<p class="kicker">${kicker}</p>
<h1>${words(title)}</h1>
<dl class="fields">
${join(rows.map((r) => field(r, page, roomFor(plainText(r.value)))))}</dl>
<p class="statement">${inlines(statement, page)}</p>
<div class="tools">${formats(note, page)}${views(note)}</div></div>
`;
}

/** Letters of a value that has a row of its own; of a value, and of a word, for which one column of four is too narrow. */
const wholeRow = 90;
const twoColumns = { value: 40, word: 22 };

const roomFor = (value: string): string | undefined => {
  if (value.length > wholeRow) return 'whole';
  return value.length > twoColumns.value || value.split(' ').some((w) => w.length > twoColumns.word) ? 'wide' : undefined;
};

/** The title stands on the page already: on a narrow screen edition and date are left of the line that stays. */
function running(line: string): Markup {
  const [title = '', ...rest] = line.split(' · ');
  return rest.length === 0 ? words(title) : markup`<span>${words(title)} · </span>${words(rest.join(' · '))}`;
}

function logo({ style }: Note): Markup | undefined | false {
  if (!style.logo) return undefined;
  const { alt } = style.logo;
  if ('png' in style.logo) {
    const { png, width, height } = style.logo;
    return width > 0 && markup`<img class="logo" src="${png}" alt="${alt}" width="${width}" height="${height}">`;
  }
  const named = alt === undefined ? markup` aria-hidden="true"` : markup` role="img" aria-label="${alt}"`;
  return markup`<svg class="logo" viewBox="${style.logo.viewBox.join(' ')}"${named}><path d="${style.logo.path}"/></svg>`;
}

function formats({ links }: Note, page: Page): Markup | undefined {
  if (!links || links.alternates.length === 0) return undefined;
  return markup`<ul class="formats">${join(links.alternates.map((a) => markup`<li><a href="${near(a.href, page)}">${a.label}</a></li>`))}</ul>\n`;
}

/** A choice of what to show, made by the style sheet alone. */
function views({ furniture }: Note): Markup | undefined {
  const { views: words } = furniture;
  if (!words) return undefined;
  const choice = (id: string, label: string, checked: boolean): Markup =>
    markup`<label><input type="radio" name="view" id="view-${id}"${checked && markup` checked`}>${label}</label>`;
  return markup`<fieldset class="views"><legend>${words.legend}</legend>${choice('all', words.all, true)}${choice('contested', words.contested, false)}${choice('quotes', words.quotes, false)}</fieldset>\n`;
}

const contents = ({ sections, furniture }: Note): Markup =>
  markup`<nav class="toc" aria-labelledby="toc-h"><h2 id="toc-h">${furniture.contents}</h2><ol>${join(sections.map((s) => markup`<li><a href="#${s.id}">${s.heading}</a></li>`))}</ol></nav>
`;

const section = (s: Section, note: Note, page: Page): Markup =>
  markup`<section id="${s.id}"${s.role !== 'plain' && markup` class="${s.role}"`}>
<h2>${s.heading}</h2>
${blocks(s.blocks, page, note.furniture)}</section>
`;
