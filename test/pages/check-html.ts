import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { renderHtml } from '../../src/render/html/html.ts';
import { schemes, startBrowser, widths } from './browser.ts';
import { checkPrint } from './check-print.ts';
import { checkViews } from './check-views.ts';
import { documents } from './documents.ts';
import { sitePages } from './site-pages.ts';

/**
 * Checks every sample page and the pages around the notes: the W3C's vnu, html-validate, and in a real Chromium at three widths in both colour schemes
 * axe-core (WCAG 2.2 A and AA and best practice), no sideways scrolling, no script, no error on the console, and what the style
 * sheet alone does (check-views.ts) and what comes out on paper (check-print.ts). Prints each
 * fault; exit 1 when there is one. vnu needs Java and is left out, with a line that says so, where there is none.
 */
const require = createRequire(import.meta.url);
const jar = join(dirname(require.resolve('vnu-jar')), 'build/dist/vnu.jar');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Printed as well: a short and a long note, one in another language, names from right to left, a real topic. */
const inPrint = /^rich-(?:flash|brief|full|kurzlage)$|^right-to-left|^long-words|^pakistan/u;
const faults: string[] = [];
const notes = await documents();
const pages = [...notes.map(({ name, note }) => ({ name, html: renderHtml(note) })), ...(await sitePages())];

await checkMarkup();
checkStandard();
const browser = await startBrowser();
let states = 0;
for (const page of pages) for (const width of widths) for (const scheme of schemes) await checkState(browser, page, width, scheme);
for (const page of pages.filter((p) => p.name === 'rich-brief')) faults.push(...(await checkViews(browser, page.html)));
for (const shown of notes.filter((n) => inPrint.test(n.name)))
  faults.push(...(await checkPrint(browser, shown, shown.name === 'rich-brief')));
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${pages.length} pages, ${states} states in Chromium: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Titles are the topic's own; trailing white space is how lines end, not what readers meet. */
async function checkMarkup(): Promise<void> {
  const rules = { extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } } as const;
  const validator = new HtmlValidate(new FileSystemConfigLoader({ ...rules, extends: [...rules.extends], root: true }));
  for (const { name, html } of pages) {
    const report = await validator.validateString(html, `${name}.html`);
    for (const m of report.results.flatMap((r) => r.messages))
      faults.push(`html-validate ${name}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  }
}

function checkStandard(): void {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const files = pages.map(({ name, html }) => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    return file;
  });
  try {
    execFileSync('java', ['-jar', jar, '--errors-only', '--stdout', '--format', 'gnu', ...files], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout = '', stderr = '', code } = error as { stdout?: string; stderr?: string; code?: string };
    if (code === 'ENOENT') console.log('vnu left out: no Java here');
    else if (stdout === '') faults.push(`vnu could not run: ${stderr.split('\n')[0]}`);
    else
      faults.push(
        ...stdout
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => `vnu ${line.replace(folder, '')}`),
      );
  }
  rmSync(folder, { recursive: true, force: true });
}

async function checkState(
  open: Browser,
  { name, html }: (typeof pages)[number],
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  states += 1;
  const place = `${name} at ${width} ${colorScheme}`;
  const page = await open.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  page.on('console', (m) => m.type() === 'error' && faults.push(`console ${place}: ${m.text()}`));
  page.on('dialog', (d) => faults.push(`dialog ${place}: ${d.message()}`));
  await page.setContent(html);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`reflow ${place}: ${wide} px too wide`);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
      }
    ).axe;
    const { violations: found } = await run.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.html.slice(0, 120)} ${n.failureSummary ?? ''}`));
  });
  faults.push(...violations.map((v) => `axe ${place}: ${v.replace(/\s+/gu, ' ')}`));
  await page.close();
}
