import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderHtml } from '../../src/render/html/html.ts';
import { renderPdf } from '../../src/render/pdf/pdf.ts';
import { schemes, startBrowser, widths } from './browser.ts';
import { documents } from './documents.ts';
import { sitePages } from './site-pages.ts';

/**
 * Pictures of every sample note and of the pages around them, to look at: the page at three widths in both colour schemes, each page of the PDF (with
 * pdftoppm, where it is installed). Argument: only names that contain it. Writes into pictures/, which git does not keep.
 */
const folder = resolve(import.meta.dirname, '../../pictures');
const wanted = process.argv[2] ?? '';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
for (const { name, note } of (await documents()).filter((d) => d.name.includes(wanted))) {
  const html = renderHtml(note);
  await picture(name, html);
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, await renderPdf(note));
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', pdf, join(folder, `${name}-page`)]);
  } catch {
    console.log(`${name}: no pictures of the PDF (is pdftoppm installed?)`);
  }
  console.log(`${name}: ${Buffer.byteLength(html)} bytes of HTML`);
}
for (const { name, html } of (await sitePages()).filter((p) => p.name.includes(wanted))) await picture(name, html);
await browser.close();

async function picture(name: string, html: string): Promise<void> {
  writeFileSync(join(folder, `${name}.html`), html);
  for (const colorScheme of schemes)
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.setContent(html);
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
}
