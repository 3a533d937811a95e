import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Note } from '../../src/model/note.ts';
import { renderHtml } from '../../src/render/html/html.ts';
import { renderPdf } from '../../src/render/pdf/pdf.ts';
import { readGrey } from '../render/pdf/read-grey.ts';
import type { Picture } from './documents.ts';

/**
 * What a dark screen prints, in a real Chromium: light paper with dark ink, the marking on each sheet, and the words in the
 * order of the PDF, from top to bottom (the notes stand in columns). With `proving`, it prints the page again with each thing
 * spoiled, and is itself at fault where it does not see that. Out: each fault in words. Needs poppler; left out, with a line that says so, where it is not installed.
 */
export async function checkPrint(browser: Browser, { name, note }: Picture, proving: boolean): Promise<string[]> {
  if (spawnSync('pdftoppm', ['-v']).error) {
    console.log(`print of ${name}: left out, poppler is not installed`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const html = renderHtml(note);
  const order = pdfOrder(await renderPdf(note), folder);
  const faults = (await printed(browser, html, note, order, folder)).map((fault) => `print ${name}: ${fault}`);
  for (const [what, broken] of proving ? Object.entries(spoiled(html)) : [])
    if ((await printed(browser, broken, note, order, folder)).length === 0) faults.push(`print ${name}: the check does not see ${what}`);
  rmSync(folder, { recursive: true, force: true });
  return faults;
}

/** The page with one thing wrong on paper. */
function spoiled(html: string): Record<string, string> {
  const rule = (css: string): string => html.replace(/<meta http-equiv[^>]*>/u, '').replace('</style>', `@media print{${css}}</style>`);
  return {
    'pale ink': rule('html{color:#ddd!important}'),
    'dark paper': rule('html{background:#111!important;print-color-adjust:exact}'),
    'sections in another order': rule('main{display:flex!important;flex-direction:column-reverse}'),
    'words that are not printed': rule('#key-points{display:none}'),
  };
}

/** The words of a PDF as its structure tells them, without white space. */
function pdfOrder(bytes: Uint8Array, folder: string): string {
  const file = join(folder, 'note.pdf');
  writeFileSync(file, bytes);
  const told = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
  return bare([...told.matchAll(/^\s*"(.*)"$/gmu)].map((m) => m[1] ?? '').join(''));
}

/** Letters and digits alone: marks, spaces and divisions are set differently in each form. */
const bare = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

async function printed(browser: Browser, html: string, note: Note, order: string, folder: string): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 794, height: 1123 } });
  const page = await context.newPage();
  await page.setContent(html);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const told = await blocksOf(page);
  const file = join(folder, 'print.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: false });
  await context.close();
  return [...pale(told), ...outOfOrder(told, order), ...(await sheets(file, note, folder))];
}

/** A piece of text that is printed: its first words, where it begins in pixels, its contrast on white. */
interface Told {
  readonly words: string;
  readonly top: number;
  readonly heading: boolean;
  readonly contrast: number;
}

const blocksOf = (page: Page): Promise<Told[]> =>
  page
    .locator('h1, section h2, .panel, .panel h3, main section > ul > li, main section > ol:not(.notes) > li, tbody tr')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const box = element.getBoundingClientRect();
        const first = (element.matches('tr') ? element.querySelector('th, td') : element) ?? element;
        const words = (first.textContent ?? '').replace(/\[\d+\]/gu, '');
        const [r = 0, g = 0, b = 0] = (getComputedStyle(first).color.match(/[\d.]+/gu) ?? []).map(Number);
        const light = [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        const luminance = 0.2126 * (light[0] ?? 0) + 0.7152 * (light[1] ?? 0) + 0.0722 * (light[2] ?? 0);
        return [{ words, top: box.height > 0 ? box.top : -1, heading: element.matches('h1, h2'), contrast: 1.05 / (luminance + 0.05) }];
      }),
    );

const pale = (told: readonly Told[]): string[] =>
  told.filter((t) => t.contrast < 4.5).map((t) => `pale on paper (${t.contrast.toFixed(1)} to 1): ${t.words.slice(0, 40)}`);

/** Each begins below the one before it, and its first words come after those in the PDF. */
function outOfOrder(told: readonly Told[], order: string): string[] {
  const faults: string[] = [];
  let [at, top] = [0, -1];
  for (const { words, top: here, heading } of told) {
    const start = bare(words).slice(0, 24);
    if (here < 0) faults.push(`not printed: ${words.slice(0, 40)}`);
    if (here >= 0 && here < top - 1) faults.push(`stands above what comes before it: ${words.slice(0, 40)}`);
    const found = order.indexOf(start, at);
    if (heading && found < 0) faults.push(`not after what comes before it in the PDF: ${words.slice(0, 40)}`);
    if (found >= 0 && (heading || found - at < 4000)) at = found;
    top = here;
  }
  return faults;
}

/** Every sheet is mostly white to its edges and has black on it; a marked note carries its marking at head and foot. */
async function sheets(file: string, note: Note, folder: string): Promise<string[]> {
  for (const old of readdirSync(folder).filter((f) => f.startsWith('sheet'))) rmSync(join(folder, old));
  spawnSync('pdftoppm', ['-r', '40', '-gray', '-png', file, join(folder, 'sheet')]);
  const faults: string[] = [];
  const files = readdirSync(folder).filter((f) => f.startsWith('sheet'));
  if (files.length === 0) faults.push('nothing came out');
  for (const [i, sheet] of files.entries()) {
    const { width, height, pixels } = readGrey(readFileSync(join(folder, sheet)));
    const edge = [...pixels.subarray(0, width), ...pixels.subarray((height - 1) * width)];
    const mean = pixels.reduce((sum, p) => sum + p, 0) / pixels.length;
    if (edge.some((p) => p < 250)) faults.push(`sheet ${i + 1} is not white at its edges`);
    if (mean < 200) faults.push(`sheet ${i + 1} is dark: ${Math.round(mean)} of 255`);
    if (pixels.every((p) => p > 140)) faults.push(`sheet ${i + 1} has no black on it`);
    const text = spawnSync('pdftotext', ['-f', `${i + 1}`, '-l', `${i + 1}`, file, '-'], { encoding: 'utf8' }).stdout;
    if (note.marking && bare(text).split(bare(note.marking)).length < 3) faults.push(`sheet ${i + 1} lacks its marking`);
  }
  return faults;
}
